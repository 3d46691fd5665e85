import { collapsed, type PresenceFile } from '../../server/src/presence/model/presenceFile';
import { childrenNamed, elementsOf } from '../../server/src/xml/walk';

/** A case in which this project deliberately says something else than presence.xsd does. */
export interface Difference {
  readonly id: string;
  /** The number of the contradiction of the guide that it follows from, where there is one. */
  readonly contradiction: number | undefined;
  readonly xsd: string;
  readonly ours: string;
  readonly reason: string;
  /** What is in the root element of a document that shows it. */
  readonly example: string;
  /** Whether it is why the XSD calls a document invalid that has no error here; undefined where the verdicts agree nevertheless. */
  readonly applies: ((file: PresenceFile) => boolean) | undefined;
}

const plain = '<state id="ready"><display/><genesysAgent ready="true"/></state>';

function agent(inner: string): string {
  return `<state id="away"><display/>${inner}</state>`;
}

/** Every deliberate difference between the verdict of test/presence/presence.xsd and that of the checks: the one list of them. */
export const differences: readonly Difference[] = [
  {
    id: 'ext',
    contradiction: 1,
    xsd: 'Invalid: reason has no attribute ext.',
    ours: 'A warning, with a fix to in.',
    reason: 'The guide’s own example of a presence definition has it.',
    example: agent('<genesysAgent ready="false"><reason ext="true">500</reason></genesysAgent>'),
    applies: (file) => agents(file).some(({ reason }) => reason?.attributes.some(({ name }) => name.text === 'ext')),
  },
  {
    id: 'nodisconnect',
    contradiction: 4,
    xsd: 'Invalid: no such mode.',
    ours: 'Information.',
    reason: 'Both lists of modes in the guide’s text have it.',
    example: agent('<genesysAgent ready="false" mode="nodisconnect"/>'),
    applies: (file) => agents(file).some(({ mode }) => collapsed(mode) === 'nodisconnect'),
  },
  {
    id: 'repeated-event',
    contradiction: 5,
    xsd: 'Invalid: the names of events are a key. More than four events are too many.',
    ours: 'No error of the schema stage; a rule over the tree judges events by their names.',
    reason: 'The guide does not say what UC Connector does, and its own schema lets a name be repeated, up to four events.',
    example: `${plain}<auto><event name="preview-reject" onevent="ready"/><event name="preview-reject" onevent="ready"/></auto>`,
    applies: (file) => isRepeated(file.events.map(({ name }) => collapsed(name))),
  },
  {
    id: 'missing-id',
    contradiction: 6,
    xsd: 'Invalid: the ids of states are a key.',
    ours: 'No error of the schema stage.',
    reason:
      'The attribute is optional in the guide’s schema, and its key selects nothing there. A state without an id works, but for events.',
    example: '<state><display/><genesysAgent ready="true"/></state>',
    applies: (file) => file.states.some(({ idAttribute }) => !idAttribute),
  },
  {
    id: 'duplicate-id',
    contradiction: 7,
    xsd: 'Invalid: the ids of states are unique.',
    ours: 'A warning of a rule over the tree.',
    reason: 'By the guide’s text UC Connector uses the first of them, and the file works.',
    example: plain + plain,
    applies: (file) => isRepeated(file.states.map(({ id }) => id)),
  },
  {
    id: 'unknown-state',
    contradiction: 10,
    xsd: 'Invalid: the reference has no state; a value that is not a name is not a reference at all.',
    ours: 'A warning of a rule over the tree.',
    reason: 'By the guide’s text UC Connector ignores the value, and the file works.',
    example: `${plain}<auto><event name="preview-reject" onevent="nobody"/></auto>`,
    applies: (file) =>
      file.events
        .flatMap(({ onevent, postevent }) => [collapsed(onevent), collapsed(postevent)])
        .some((id) => id !== undefined && id !== '' && !file.stateById.has(id)),
  },
  {
    id: 'one-valid-state',
    contradiction: 11,
    xsd: 'Invalid as a whole.',
    ours: 'Errors on what is wrong; nothing is said of the other states.',
    reason: 'By the guide’s text a document is valid if one of its states is.',
    example: `${plain}<state id="bad"><display/><genesysAgent ready="TRUE"/></state>`,
    applies: undefined,
  },
  {
    id: 'composite',
    contradiction: 17,
    xsd: 'Invalid, unless it holds one complete presence element.',
    ours: 'No error of the schema stage.',
    reason: 'It is not implemented, so what it holds does not matter; a rule over the tree says so.',
    example: `${plain}<composite/>`,
    applies: (file) => file.root !== undefined && childrenNamed(file.root, 'composite').length > 0,
  },
  {
    id: 'space-in-event',
    contradiction: undefined,
    xsd: 'Invalid: by its type an event holds nothing at all, not even white space.',
    ours: 'Nothing.',
    reason: 'Who writes an end tag on a line of its own loses nothing; no program that reads the values of events sees it.',
    example: `${plain}<auto><event name="preview-reject" onevent="ready"> </event></auto>`,
    applies: (file) => file.events.some(({ element }) => element.children.some(({ kind }) => kind === 'text' || kind === 'cdata')),
  },
  {
    id: 'empty-port',
    contradiction: undefined,
    xsd: 'Invalid for libxml2: a colon after a host must be followed by digits.',
    ours: 'Nothing.',
    reason: 'By RFC 3986 a port may be empty, and browsers take such an address.',
    example: '<state id="ready" icon="http://web.contoso.example:/ready.png"><display/><genesysAgent ready="true"/></state>',
    applies: (file) => file.states.some(({ icon }) => hasEmptyPort(icon?.value ?? '')),
  },
  {
    id: 'schema-instance',
    contradiction: undefined,
    xsd: 'Invalid: no element may be empty by xsi:nil, and xsi:type must name the type that the schema gives the element.',
    ours: 'Nothing.',
    reason: 'Only a validator with a schema gives these attributes a meaning, and the names of types are that schema’s own.',
    example: '<state id="ready" xsi:nil="false"><display/><genesysAgent ready="true"/></state>',
    applies: (file) =>
      [...elementsOf(file.document)].some(({ attributes }) => attributes.some(({ name }) => /^xsi:(?:nil|type)$/.test(name.text))),
  },
];

/** Whether an address has a colon after its host, and no port. */
export function hasEmptyPort(address: string): boolean {
  return /^(?:[^/?#:]*:)?\/\/[^/?#]*:(?:$|[/?#])/.test(address.trim());
}

function agents(file: PresenceFile) {
  return file.states.flatMap((state) => state.agents);
}

function isRepeated(values: readonly (string | undefined)[]): boolean {
  const given = values.filter((value) => value !== undefined);
  return new Set(given).size < given.length;
}
