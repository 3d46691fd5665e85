import fc from 'fast-check';
import { PRESENCE_NAMESPACE, presenceVocabulary } from '../../server/src/presence/vocabulary';

/** An element of a made-up document, for tests to change before it is written. */
export interface Branch {
  name: string;
  attributes: [name: string, value: string][];
  children: (Branch | string)[];
}

const ids = ['ready', 'acw', 'away', 'lunch', 'meeting', 'état', 'q.1', '_x'];
const events = ['preview-reject', 'preview-timeout', 'preview-redirect'];
const languages = ['en', 'fr', 'de', 'it', 'ru', 'es', 'ja', 'fr-CA'];
const icons = ['ready.png', 'icons/away.png', 'https://web.contoso.example/a.png', 'tag:ucc.genesyslab.com,2013:icons/status/dnd', ''];
const texts = ['Ready', 'Prêt', 'a & b', 'x < y', '  two  spaces ', '', ']]', '准备\n', 'tab\there', '😀'];

const element = (name: string, attributes: [string, string][], children: (Branch | string)[]): Branch => ({ name, attributes, children });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const attributesOf = (pairs: readonly (readonly [string, string | undefined])[]) =>
  pairs.filter((pair): pair is [string, string] => pair[1] !== undefined).map(([name, value]): [string, string] => [name, value]);
const padded = (value: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom('', '', '', ' ', '\n\t'), value, fc.constantFrom('', '', '', '  ')).map((parts) => parts.join(''));

const textElement = (name: string) => fc.constantFrom(...texts).map((text) => element(name, [], text === '' ? [] : [text]));

const display = fc
  .tuple(
    optional(padded(fc.constantFrom(...languages))),
    optional(textElement('menuText')),
    optional(textElement('statusText')),
    fc.boolean(),
  )
  .map(([language, menuText, statusText, reversed]) => {
    const children = [menuText, statusText].filter((child) => child !== undefined);
    return element('display', attributesOf([['language', language]]), reversed ? children.reverse() : children);
  });

const reason = fc
  .tuple(
    optional(fc.constantFrom('reasons', 'extensions')),
    optional(fc.constantFrom('ReasonCode', ' Code ', '')),
    fc.constantFrom(...texts),
  )
  .map(([place, keyname, text]) =>
    element(
      'reason',
      attributesOf([
        ['in', place],
        ['keyname', keyname],
      ]),
      text === '' ? [] : [text],
    ),
  );

const genesysAgent = fc
  .tuple(
    padded(fc.constantFrom('true', 'false', '1', '0')),
    optional(padded(fc.constantFrom('none', 'manual', 'acw', 'legal', 'auxwork', 'away', 'back'))),
    optional(reason),
  )
  .map(([ready, mode, child]) =>
    element(
      'genesysAgent',
      attributesOf([
        ['ready', ready],
        ['mode', mode],
      ]),
      child ? [child] : [],
    ),
  );

const state = (id: string) =>
  fc
    .tuple(
      padded(fc.constant(id)),
      optional(fc.constantFrom(...icons)),
      fc.array(display, { minLength: 1, maxLength: 3 }),
      fc.array(genesysAgent, { minLength: 1, maxLength: 2 }),
    )
    .map(([value, icon, displays, agents]) =>
      element(
        'state',
        attributesOf([
          ['id', value],
          ['icon', icon],
        ]),
        [...displays, ...agents],
      ),
    );

const event = (name: string, known: readonly string[]) =>
  fc.tuple(padded(fc.constantFrom(...known)), optional(fc.constantFrom(...known))).map(([onevent, postevent]) =>
    element(
      'event',
      attributesOf([
        ['name', name],
        ['onevent', onevent],
        ['postevent', postevent],
      ]),
      [],
    ),
  );

/** A presence definition without a mistake, as a tree. */
export const validPresence: fc.Arbitrary<Branch> = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 5 }), fc.subarray(events), fc.boolean())
  .chain(([known, names, hasAuto]) =>
    fc
      .tuple(fc.tuple(...known.map(state)), fc.tuple(...names.map((name) => event(name, known))))
      .map(([states, children]) =>
        element('presence', [['xmlns', PRESENCE_NAMESPACE]], hasAuto ? [...states, element('auto', [], children)] : states),
      ),
  );

const values = [
  ...['true', 'TRUE', 'yes', '', ' ', '1', 'acw', 'ACW', 'nodisconnect', 'none', 'fr_FR', 'fr', 'abcdefghi', 'reasons', 'Extensions'],
  ...['preview-reject', 'preview_reject', 'ready', 'acw', 'nobody', '1acw', 'a/cw', 'a:cw', 'my acw', ' ready ', 'predefReady'],
  ...['100%.png', 'a b.png', 'a#b#c', '1a:b', 'icons\\a.png', 'http://[x', 'ä.png', 'http://h:port/a', '__proto__', 'constructor'],
];
/** Values that are nearly what an attribute may have. */
export const nearValues: ReadonlyMap<string, readonly string[]> = new Map([
  ['id', ['1acw', 'a/cw', 'a:cw', 'my acw', ' q\u0300 ', '\u0300q', 'ready', '-a', 'a\u00a0', 'A·b', '']],
  [
    'icon',
    [
      '100%.png',
      '%7e',
      'a b',
      'a#',
      'a#b#c',
      '//u@h:80/x',
      'http://u@v@h/',
      'http://h:8o/',
      'http://[::1]/a',
      'a[1].png',
      '1:b',
      'a?b:c',
      '\\\\h\\a',
    ],
  ],
  ['language', ['fr_FR', 'fr-ca', 'EN', 'x', 'abcdefghi', 'en-1234567a', 'en-123456789', '1a', 'a1', 'en-', '\u00a0fr']],
  ['ready', ['TRUE', 'True', 'yes', '01', ' 0\n', 't', '', '\u00a0true']],
  ['mode', ['nodisconnect', 'ACW', 'aux work', ' away', 'none', '']],
  ['in', ['reason', 'Extensions', ' extensions ', 'both']],
  ['name', ['preview-reject', 'preview-rejected', 'Preview-Timeout', ' preview-redirect ', 'previewtimeout']],
]);
const elementNames = [...presenceVocabulary.elements.keys(), 'stateText', 'genesysagent', 'other', '__proto__', 'constructor', 'x:state'];
const attributeNames = [
  ...new Set([...presenceVocabulary.elements.values()].flatMap(({ attributes }) => attributes.map(({ name }) => name))),
  ...['lang', 'xml:lang', 'ext', 'ID', '__proto__', 'toString', 'x:id', 'xsi:schemaLocation', 'xsi:type', 'xsi:nil'],
];

/** One change of a document: what to do, where (fractions), and with which word. */
export const mutation = fc.record({
  kind: fc.constantFrom(
    ...(['renameElement', 'renameAttribute', 'setValue', 'addAttribute', 'removeAttribute', 'removeElement', 'repeatElement'] as const),
    ...(['moveElement', 'swapElements', 'insertElement', 'insertText', 'setNamespace', 'setText'] as const),
  ),
  where: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  place: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  other: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  value: fc.constantFrom(...values),
  useNear: fc.boolean(),
  elementName: fc.constantFrom(...elementNames),
  /** Of which element, if there is one: else those that there are many of would nearly always be meant. */
  on: fc.option(fc.constantFrom(...presenceVocabulary.elements.keys()), { nil: undefined }),
  attributeName: fc.constantFrom(...attributeNames),
  namespace: fc.constantFrom('', PRESENCE_NAMESPACE, 'http://genesyslab.com/schemas/ucc/Presence'),
  text: fc.constantFrom('x', ' \n ', '&', '\u00a0', 'true'),
});

export type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

/** Changes a tree in place. */
export function mutate(root: Branch, change: Mutation): void {
  const all = branchesOf(root);
  const target =
    pick(
      all.filter(({ name }) => name === change.on),
      change.where,
    ) ?? (pick(all, change.where) as Branch);
  const inner = all.filter((branch) => branch !== root);
  const child = pick(inner, change.where);
  const parent = child && parentOf(all, child);
  switch (change.kind) {
    case 'renameElement':
      target.name = change.elementName;
      break;
    case 'renameAttribute': {
      const attribute = pick(
        target.attributes.filter(([name]) => name !== 'xmlns'),
        change.place,
      );
      if (attribute) attribute[0] = change.attributeName;
      break;
    }
    case 'setValue': {
      const withAttributes = all.filter(({ attributes }) => attributes.some(([name]) => name !== 'xmlns'));
      const owner = withAttributes.includes(target) ? target : pick(withAttributes, change.where);
      const attribute = pick(owner?.attributes.filter(([name]) => name !== 'xmlns') ?? [], change.place);
      const near = pick(nearValues.get(attribute?.[0] ?? '') ?? [], change.other);
      if (attribute) attribute[1] = change.useNear && near !== undefined ? near : change.value;
      break;
    }
    case 'addAttribute':
      target.attributes.push([change.attributeName, change.value]);
      break;
    case 'removeAttribute':
      target.attributes.splice(Math.floor(change.place * target.attributes.length), 1);
      break;
    case 'removeElement':
      if (parent) parent.children.splice(parent.children.indexOf(child), 1);
      break;
    case 'repeatElement':
      if (parent) parent.children.splice(Math.floor(change.place * (parent.children.length + 1)), 0, structuredClone(child));
      break;
    case 'moveElement': {
      if (!parent) break;
      parent.children.splice(parent.children.indexOf(child), 1);
      const others = branchesOf(root);
      const home = pick(change.other < 0.5 ? [parent] : others, change.other) as Branch;
      home.children.splice(Math.floor(change.place * (home.children.length + 1)), 0, child);
      break;
    }
    case 'swapElements':
      if (parent) parent.children.reverse();
      break;
    case 'insertElement':
      target.children.splice(Math.floor(change.place * (target.children.length + 1)), 0, element(change.elementName, [], []));
      break;
    case 'insertText':
      target.children.splice(Math.floor(change.place * (target.children.length + 1)), 0, change.text);
      break;
    case 'setNamespace':
      target.attributes = [...target.attributes.filter(([name]) => name !== 'xmlns'), ['xmlns', change.namespace]];
      break;
    case 'setText': {
      const holder = pick(
        all.filter(({ name }) => ['menuText', 'statusText', 'reason'].includes(name)),
        change.where,
      );
      if (holder) holder.children = [change.text];
      break;
    }
  }
}

/** How a document is written: what XML leaves open. */
export const layout = fc.record({
  declaration: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r', ''),
  indent: fc.constantFrom('', '  ', '\t'),
  quote: fc.constantFrom('"', "'"),
  comments: fc.boolean(),
  cdata: fc.boolean(),
  references: fc.boolean(),
  selfClosing: fc.boolean(),
  byteOrderMark: fc.boolean(),
});

export type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

export const plainLayout: Layout = {
  declaration: true,
  lineEnd: '\n',
  indent: '  ',
  quote: '"',
  comments: false,
  cdata: false,
  references: false,
  selfClosing: true,
  byteOrderMark: false,
};

/** Writes a tree as a well-formed document: repeated attributes are left out, and prefixes declared on the root. */
export function write(root: Branch, style: Layout): string {
  const names = branchesOf(root).flatMap(({ name, attributes }) => [name, ...attributes.map(([attribute]) => attribute)]);
  const declarations: [string, string][] = [];
  if (names.some((name) => name.startsWith('xsi:'))) declarations.push(['xmlns:xsi', 'http://www.w3.org/2001/XMLSchema-instance']);
  if (names.some((name) => name.startsWith('x:'))) declarations.push(['xmlns:x', PRESENCE_NAMESPACE]);
  const head = (style.byteOrderMark ? '\ufeff' : '') + (style.declaration ? `<?xml version="1.0" encoding="utf-8"?>${style.lineEnd}` : '');
  return head + writeBranch({ ...root, attributes: [...root.attributes, ...declarations] }, style, style.lineEnd);
}

function writeBranch({ name, attributes, children }: Branch, style: Layout, lead: string): string {
  const written = [...new Map(attributes)].map(([key, value]) => ` ${key}=${style.quote}${escaped(value, style)}${style.quote}`).join('');
  if (children.length === 0) return style.selfClosing ? `<${name}${written}/>` : `<${name}${written}></${name} >`;
  const isMixed = children.some((child) => typeof child === 'string');
  const inner = isMixed ? '' : lead + style.indent;
  const content = children.map((child) =>
    typeof child === 'string'
      ? writtenText(child, style)
      : inner + (style.comments ? '<!-- <state> & -->' : '') + writeBranch(child, style, inner),
  );
  return `<${name}${written}>${content.join('')}${isMixed ? '' : lead}</${name}>`;
}

function writtenText(text: string, style: Layout): string {
  if (style.cdata && text.trim() !== '') return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
  return style.comments ? `${escaped(text, style)}<!-- x -->` : escaped(text, style);
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function escaped(text: string, style: Layout): string {
  const byNumber = (character: string) => style.references && /[\t\n\ra-cé]/.test(character);
  return [...text]
    .map((character) => references[character] ?? (byNumber(character) ? `&#x${character.charCodeAt(0).toString(16)};` : character))
    .join('');
}

function branchesOf(root: Branch): Branch[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : branchesOf(child)))];
}

function parentOf(all: readonly Branch[], branch: Branch): Branch | undefined {
  return all.find(({ children }) => children.includes(branch));
}

function pick<T>(items: readonly T[], where: number): T | undefined {
  return items[Math.floor(where * items.length)];
}
