import { PRESENCE_NAMESPACE } from '../../server/src/presence/vocabulary';

/** A presence definition with the given content; marks in it stay. */
export function presence(content: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<presence xmlns="${PRESENCE_NAMESPACE}">${content}</presence>`;
}

/** A state of a given id; marks around the id stay. */
export function state(id: string, agent = 'ready="false"'): string {
  return `<state id="${id}"><display><statusText>Status ${id.replace(/[«|»]/g, '')}</statusText></display><genesysAgent ${agent}/></state>`;
}

/** A presence definition of twenty states, as an administrator writes it. */
export const twentyStates = presence(`
${Array.from({ length: 20 }, (_, index) => {
  const id = `state${String.fromCharCode(97 + index)}`;
  return `  <state id="${id}" icon="icons/${id}.png">
    <display>
      <menuText>Set ${id}</menuText>
      <statusText>In ${id}</statusText>
    </display>
    <display language="de"><statusText>Ist ${id}</statusText></display>
    <genesysAgent ready="false" mode="auxwork"><reason in="extensions">${id}</reason></genesysAgent>
  </state>
`;
}).join('')}  <auto>
    <event name="preview-reject" onevent="statea" postevent="stateb"/>
    <event name="preview-timeout" onevent="statec"/>
  </auto>
`);
