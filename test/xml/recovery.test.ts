import { describe, expect, test } from 'vitest';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { someOf } from '../support/runs';
import { seed } from '../support/seed';

const ids =
  'alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango'.split(' ');
const languages = ['fr', 'de', 'it', 'ru', 'es'];

interface Part {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A document of 20 states in the different ways of writing one, and where each of them is. */
function documentOfStates(lineEnd: string): { readonly text: string; readonly parts: readonly Part[] } {
  const parts: Part[] = [];
  let text = `<?xml version="1.0" encoding="utf-8"?>\n<!-- The states of Contoso's agents -->\n<presence xmlns="http://genesyslab.com/schemas/ucc/presence">\n`;
  for (let i = 0; i < ids.length; i++) {
    text += '  ';
    const start = text.length;
    const id = ids[i] ?? '';
    text += stateText(id, i);
    parts.push({ id, start, end: text.length });
    text += i % 5 === 0 ? '\n  <!-- next -->\n' : '\n';
  }
  text += `  <auto>\n    <event name="preview-reject" onevent="delta" postevent='alfa'/>\n  </auto>\n</presence>\n`;
  if (lineEnd === '\n') return { text, parts };
  const moved = (offset: number) => offset + (text.slice(0, offset).match(/\n/g)?.length ?? 0);
  return { text: text.replaceAll('\n', lineEnd), parts: parts.map(({ id, start, end }) => ({ id, start: moved(start), end: moved(end) })) };
}

function stateText(id: string, i: number): string {
  const quote = i % 4 === 3 ? "'" : '"';
  const icon = i % 2 === 0 ? ` icon=${quote}icons/${i}.png${quote}` : '';
  const menu = i % 3 === 0 ? '' : `<menuText>Go to ${i}</menuText>`;
  const status = i % 7 === 5 ? `<statusText><![CDATA[At <${i}>]]></statusText>` : `<statusText>At ${i} &amp; busy</statusText>`;
  const french = i % 4 === 1 ? `\n    <display language="${languages[i % 5]}"><statusText>${i}</statusText></display>` : '';
  const agent =
    i % 3 === 1
      ? `<genesysAgent ready="false" mode="away">\n      <reason in="extensions">${i}</reason>\n    </genesysAgent>`
      : `<genesysAgent ready="${i % 2 === 0}"/>`;
  return `<state id=${quote}${id}${quote}${icon}>\n    <display>${menu}${status}</display>${french}\n    ${agent}\n  </state>`;
}

const changes: readonly (readonly [string, number, string])[] = [
  ['a character deleted', 1, ''],
  ['a < inserted', 0, '<'],
  ['a " inserted', 0, '"'],
  ["a ' inserted", 0, "'"],
  ['a > inserted', 0, '>'],
  ['a / inserted', 0, '/'],
  ['a comment begun', 0, '<!--'],
  ['an end tag begun', 0, '</'],
  ['an instruction begun', 0, '<?'],
  ['a document type begun', 0, '<!DOCTYPE '],
  ['the root’s end tag inserted', 0, '</presence>'],
];

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('a document of 20 states with %s', (_, lineEnd) => {
  const { text, parts } = documentOfStates(lineEnd);

  test('has 20 states', () => {
    expect(new PresenceFile('presence', text).states.map(({ id }) => id)).toEqual(ids);
  });

  test.each(lineEnd === '\n' ? changes : changes.slice(0, 3))(
    'with %s anywhere keeps every state that was not touched',
    (_, removed, inserted) => {
      const lost: string[] = [];
      for (const at of someOf(text.length + 1 - removed, 20, seed)) {
        const broken = text.slice(0, at) + inserted + text.slice(at + removed);
        const file = new PresenceFile('presence', broken);
        const found = file.states.map(({ id }) => id);
        for (const { id, start, end } of parts) {
          if (at + removed > start && at < end) continue;
          const shift = at + removed <= start ? inserted.length - removed : 0;
          const state = file.stateById.get(id);
          const why = !state
            ? 'lost'
            : found.filter((other) => other === id).length !== 1
              ? 'twice'
              : state.element.startTag.start !== start + shift || state.element.end !== end + shift
                ? `from ${state.element.startTag.start} to ${state.element.end}, not ${start + shift} to ${end + shift}`
                : undefined;
          if (why)
            lost.push(
              `${JSON.stringify(broken.slice(Math.max(0, at - 30), at))}|${JSON.stringify(broken.slice(at, at + 20))}: ${id} ${why}`,
            );
        }
      }
      expect(lost).toEqual([]);
    },
  );
});
