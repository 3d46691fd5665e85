import { describe, expect, test } from 'vitest';
import { briefDetail, type Completion, documentationOf } from '../../server/src/core/editing';
import { wordsOf } from '../../server/src/core/message';
import { plainTextOf, Snippet } from '../../server/src/core/snippet';
import { applyEdits } from '../../server/src/core/text';
import { completionsAt } from '../../server/src/presence/features/completionsAt';
import type { PresenceKind } from '../../server/src/presence/model/detect';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { PRESENCE_NAMESPACE } from '../../server/src/presence/vocabulary';
import { checkPresence } from '../support/check';
import { readCursor } from '../support/marked';
import { presence, state } from './documents';

function complete(marked: string, kind: PresenceKind = 'presence', typed?: string) {
  const { text, offset } = readCursor(marked);
  return { text, items: completionsAt(new PresenceFile(kind, text), offset, typed) };
}

function labels(marked: string, kind: PresenceKind = 'presence', typed?: string): string[] {
  return complete(marked, kind, typed).items.map(({ label }) => label);
}

/** The document after an item was chosen and its places left as they are. */
function chosen(marked: string, label: string, kind: PresenceKind = 'presence'): string {
  const { text, items } = complete(marked, kind);
  const item = items.find((candidate) => candidate.label === label);
  if (!item) throw new Error(`${label} is not offered.`);
  return applyEdits(text, [
    { ...item.edit, newText: item.isSnippet ? plainTextOf(item.edit.newText).replaceAll('\t', '  ') : item.edit.newText },
  ]);
}

const display = '<display><menuText>x</menuText></display>';
const standardIcons = ['ready', 'partready', 'notready', 'dnd', 'logout', 'oos'].map(
  (name) => `tag:ucc.genesyslab.com,2013:icons/status/${name}`,
);
const modes = ['none', 'manual', 'acw', 'legal', 'auxwork', 'away', 'back'];

/** [what, document with the cursor, the labels offered, in order] */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['elements of the root', presence('|'), ['state', 'auto', 'composite']],
  ['elements after <', presence(`${state('a')}<|`), ['state', 'auto', 'composite']],
  ['elements while a name is typed', presence(`<sta|\n${state('a')}`), ['state']],
  ['nothing that must come later', presence(`|${state('a')}`), ['state']],
  ['nothing that must come earlier', presence(`${state('a')}<auto></auto>|`), ['composite']],
  ['elements of a state', presence('<state id="a">|</state>'), ['display', 'genesysAgent']],
  [
    'the elements in a state that fit between two',
    presence(`<state>${display}|<genesysAgent ready="true"/></state>`),
    ['display', 'genesysAgent'],
  ],
  ['what may be there once and is not', presence('<state><display><menuText/>|</display></state>'), ['statusText']],
  ['either text, in any order', presence('<state><display>|<statusText/></display></state>'), ['menuText']],
  ['nothing in a full element', presence('<state><display><menuText/><statusText/>|</display></state>'), []],
  ['the missing end tag', presence('<state><display><menuText>x</menuText>|<genesysAgent/></state>'), ['statusText', '</display>']],
  ['the end tag after </', presence('<state><display><menuText>Ready</|</display></state>'), ['</menuText>']],
  ['the end tag at the end of the text', '<presence><state></|', ['</state>']],
  ['the end tag in place of a wrong one', presence('<state><display></dis|></display></state>'), ['</display>']],
  ['nothing in text', presence('<state><display><menuText>Re|ady</menuText></display></state>'), []],
  ['nothing in a comment', presence('<!-- <| -->'), []],
  ['nothing in CDATA', presence('<state><display><menuText><![CDATA[ | ]]></menuText></display></state>'), []],
  ['nothing after the root', `${presence('')}\n|`, []],
  ['nothing in what is unknown', presence('<foo>|</foo>'), []],
  ['an element instead of an unknown one', presence(`${state('a')}<st|ate2 id="b"></state2>`), ['state', 'auto', 'composite']],
  ['attributes that are missing', presence(`<state id="a" |>${display}</state>`), ['icon']],
  ['required attributes first', presence('<auto><event postevent="a" |/></auto>'), ['name', 'onevent']],
  ['attributes while a name is typed', presence('<state><genesysAgent mo|/></state>'), ['mode', 'ready']],
  ['attributes of a tag without an end', presence(`<state |\n  ${display}</state>`), ['id', 'icon']],
  ['no attribute right after a value', presence('<state id="a"|/>'), []],
  ['the namespace', `<presence |>${state('a')}</presence>`, ['xmlns', 'xmlns:xsi']],
  ['the namespace of a prefix', `<p:presence |></p:presence>`, ['xmlns:p', 'xmlns:xsi']],
  ['modes', presence('<state><genesysAgent mode="|"/></state>'), modes],
  ['modes without quotes', presence('<state><genesysAgent mode=|/></state>'), modes],
  [
    'modes in an unclosed value',
    presence('<state><genesysAgent mode="a|/></state>'),
    ['acw', 'auxwork', 'away', 'none', 'manual', 'legal', 'back'],
  ],
  ['booleans', presence('<state><genesysAgent ready="f|alse"/></state>'), ['false', 'true']],
  ['places of a reason', presence('<state><genesysAgent><reason in="|"/></genesysAgent></state>'), ['reasons', 'extensions']],
  ['the usual key', presence('<state><genesysAgent><reason keyname="|"/></genesysAgent></state>'), ['ReasonCode']],
  [
    'languages that the state has not',
    presence('<state><display language="en"/><display language="|fr"/><display language="de"/></state>'),
    ['fr', 'it', 'ru', 'es'],
  ],
  [
    'languages of one state alone',
    presence('<state><display language="en"/></state><state><display language="|"/></state>'),
    ['en', 'fr', 'de', 'it', 'ru', 'es'],
  ],
  [
    'languages that the other states have first',
    presence('<state><display language="ru"/></state><state><display/><display language="|"/></state>'),
    ['ru', 'en', 'fr', 'de', 'it', 'es'],
  ],
  ['standard icons', presence('<state icon="|"/>'), standardIcons],
  [
    'event names that are free',
    presence('<auto><event name="preview-reject"/><event name="|"/></auto>'),
    ['preview-timeout', 'preview-redirect'],
  ],
  ['state ids', presence(`${state('a')}${state('b')}${state('a')}<auto><event onevent="|"/></auto>`), ['a', 'b']],
  ['state ids while a state is broken', presence(`${state('a')}<state id="b"><dis${state('c')}<auto><event postevent='|`), ['a', 'b', 'c']],
  ['nothing for a new id', presence('<state id="|"/>'), []],
  ['the attributes of a schema', `<presence xmlns="x" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" |/>`, ['xsi:schemaLocation']],
  [
    'names of characters',
    presence('<state><display><menuText>A &|</menuText></display></state>'),
    ['&amp;', '&lt;', '&gt;', '&quot;', '&apos;'],
  ],
  ['names of characters in a value', presence('<state icon="a&a|"/>'), ['&amp;', '&apos;', '&lt;', '&gt;', '&quot;']],
  ['nothing after & where no text may be', presence('&|'), ['state', 'auto', 'composite']],
  ['a comment after <!', presence(`<!|\n${state('a')}`), ['<!--  -->']],
  ['a comment after <!-', presence(`${state('a')}<!-|`), ['<!--  -->']],
  ['a section where text may be', presence('<state><display><menuText><!|</menuText></display></state>'), ['<!--  -->', '<![CDATA[]]>']],
  ['a section that is begun', presence('<state><display><menuText><![CD|</menuText></display></state>'), ['<![CDATA[]]>']],
  ['nothing after what begins nothing', presence('<!x|'), []],
  ['nothing in a comment that is open', presence('<!--|'), []],
  ['the XML declaration', '<?|', ['<?xml version="1.0" encoding="utf-8"?>']],
  ['the XML declaration before a document', '|<presence/>', ['<?xml version="1.0" encoding="utf-8"?>']],
  ['no second XML declaration', `<?xml version="1.0"?>\n<?|${presence('')}`, []],
  ['the namespace’s value', '<presence xmlns="|"/>', [PRESENCE_NAMESPACE]],
];

describe('completion offers', () => {
  test.each(cases)('%s', (_, marked, expected) => {
    expect(labels(marked)).toEqual(expected);
  });
});

/** [what, document with the cursor, the item chosen, the document then] */
const choices: readonly (readonly [string, string, string, string])[] = [
  ['a value replaces the old one', '<presence><state><genesysAgent mode="a|way"/>', 'acw', '<presence><state><genesysAgent mode="acw"/>'],
  ['quotes are added', '<presence><state><genesysAgent mode=|/>', 'acw', '<presence><state><genesysAgent mode="acw"/>'],
  ['an unquoted value is replaced', '<presence><state><genesysAgent mode=ac|w/>', 'away', '<presence><state><genesysAgent mode="away"/>'],
  ['an attribute comes with quotes', '<presence><state><genesysAgent mo|/>', 'mode', '<presence><state><genesysAgent mode="none"/>'],
  ['an attribute keeps its value', '<presence><state><genesysAgent mod|="acw"/>', 'mode', '<presence><state><genesysAgent mode="acw"/>'],
  ['an attribute before another', '<presence><state |id="a"/>', 'icon', `<presence><state icon="${standardIcons[0]}" id="a"/>`],
  ['what is required', '<presence><state>|</state>', 'genesysAgent', '<presence><state><genesysAgent ready="true"/></state>'],
  ['the `<` is replaced', '<presence><state><|</state>', 'genesysAgent', '<presence><state><genesysAgent ready="true"/></state>'],
  [
    'an empty tag becomes an element',
    '<presence><state><gen|></state>',
    'genesysAgent',
    '<presence><state><genesysAgent ready="true"/></state>',
  ],
  [
    'a tag with more in it keeps that',
    '<presence><state><genesys| ready="false"/></state>',
    'genesysAgent',
    '<presence><state><genesysAgent ready="false"/></state>',
  ],
  [
    'a new state has a display for each language of the others',
    presence(`<state id="a">${display}<display language="fr"><menuText>y</menuText></display></state>|`),
    'state',
    presence(
      `<state id="a">${display}<display language="fr"><menuText>y</menuText></display></state><state id="id" icon="${standardIcons[0]}">
  <display>
    <menuText>Menu text</menuText>
    <statusText>Status text</statusText>
  </display>
  <display language="fr">
    <menuText>Menu text</menuText>
    <statusText>Status text</statusText>
  </display>
  <genesysAgent ready="true"/>
</state>`,
    ),
  ],
  ['a prefix is kept', '<p:presence><p:state>|</p:state>', 'genesysAgent', '<p:presence><p:state><p:genesysAgent ready="true"/></p:state>'],
  [
    'a further display says its language',
    '<presence><state><display language="en"/>|</state>',
    'display',
    '<presence><state><display language="en"/><display language="fr">\n  <menuText>Menu text</menuText>\n  <statusText>Status text</statusText>\n</display></state>',
  ],
  [
    'an event refers to a state',
    '<presence><state id="a&amp;b"/><auto><event name="preview-reject"/>|</auto>',
    'event',
    '<presence><state id="a&amp;b"/><auto><event name="preview-reject"/><event name="preview-timeout" onevent="a&amp;b"/></auto>',
  ],
  [
    'an id is escaped',
    '<presence><state id="a&amp;b"/><auto><event onevent="|"/>',
    'a&b',
    '<presence><state id="a&amp;b"/><auto><event onevent="a&amp;b"/>',
  ],
  [
    'the next attribute stays where a quote is missing',
    '<presence><state><genesysAgent ready="| mode="away"/>',
    'true',
    '<presence><state><genesysAgent ready="true" mode="away"/>',
  ],
  [
    'and where the value is begun',
    "<presence><state><genesysAgent ready='fa| mode='away'/>",
    'false',
    "<presence><state><genesysAgent ready='false' mode='away'/>",
  ],
  ['a reference', '<presence><state><display><menuText>A &l|', '&lt;', '<presence><state><display><menuText>A &lt;'],
  ['a reference that has its end', '<presence><state><display><menuText>A &|;', '&lt;', '<presence><state><display><menuText>A &lt;'],
  ['an end tag', '<presence><state></sta|\n', '</state>', '<presence><state></state>\n'],
  ['an end tag in place of a wrong one', '<presence><state></stat| ></presence>', '</state>', '<presence><state></state></presence>'],
];

describe('of what completion writes', () => {
  test.each(choices)('%s', (_, marked, label, expected) => {
    expect(chosen(marked, label)).toBe(expected);
  });
});

describe('an empty file becomes a whole one', () => {
  test.each(['|', '\ufeff|', '<|', 'pres|', '<pre|', '<pre|>', '<!-- ours -->\n|', '<?xml version="1.0"?>\n|'])(
    'presence: %s',
    (marked) => {
      const text = chosen(marked, 'presence');
      expect(checkPresence('presence', text)).toEqual([]);
      expect([...new PresenceFile('presence', text).stateById.keys()]).toEqual(['ready', 'notready']);
    },
  );

  test('custom tabs', () => {
    const text = chosen('|', 'tabdata', 'customTab');
    expect(text).toMatch(/^<\?xml [\s\S]*<tabdata>[\s\S]*\/ucc\/app\/welcome<\/contenturl>[\s\S]*<\/tabdata>\n$/);
    expect(new PresenceFile('customTab', text).document.problems).toEqual([]);
  });
});

test('a new state has everything a state must have', () => {
  const text = chosen(presence('|'), 'state');
  expect(new PresenceFile('presence', text).document.problems).toEqual([]);
  expect(text).toContain(`<state id="id" icon="${standardIcons[0]}">\n  <display>\n    <menuText>Menu text</menuText>`);
  expect(text).toContain('<genesysAgent ready="true"/>\n</state>');
});

test('items say what they are', () => {
  const { items } = complete(presence(`${state('lunch')}<auto><event onevent="|"/></auto>`));
  expect(items[0]).toMatchObject({ kind: 'reference', detail: 'Status lunch', isSnippet: false });
  expect(documentationOf(items[0] as Completion).length).toBeGreaterThan(1);
});

test('the custom tab file has its own elements, in any order, and texts', () => {
  expect(labels('<tabdata><tab><name/>|</tab></tabdata>', 'customTab')).toEqual(['image', 'userid', 'tooltip', 'contenturl']);
  expect(labels('<tabdata><tab><userid>|</userid></tab></tabdata>', 'customTab')).toEqual(['true', 'false']);
  expect(chosen('<tabdata><tab><userid>TR|UE</userid></tab></tabdata>', 'true', 'customTab')).toBe(
    '<tabdata><tab><userid>true</userid></tab></tabdata>',
  );
});

/** [typed character, document, whether anything is offered] */
const typed: readonly (readonly [string, string, boolean])[] = [
  ['<', presence('<|'), true],
  ['/', presence('<state></|'), true],
  ['/', presence('<state icon="a/|"/>'), false],
  ['/', presence('<state /|'), false],
  [' ', presence('<state |/>'), true],
  [' ', presence('\n |'), false],
  ['"', presence('<state><genesysAgent mode="|"/></state>'), true],
  ['"', presence('<state><display><menuText>"|</menuText></display></state>'), false],
  ['=', presence('<state><genesysAgent mode=|/></state>'), true],
  ['=', presence('=|'), false],
  ['&', presence('<state><display><menuText>&|</menuText></display></state>'), true],
  ['!', presence('<!|'), true],
  ['!', presence('<state><display><menuText>Hi!|</menuText></display></state>'), false],
  ['?', '<?|', true],
];
test.each(typed)('after typing %s in %s: %s', (character, marked, expected) => {
  expect(labels(marked, 'presence', character).length > 0).toBe(expected);
});

test('every edit is on the cursor’s line', () => {
  const { text, items } = complete('<presence><state icon="a\nb|c\nd"/>');
  expect(items.map(({ edit }) => text.slice(edit.range.start, edit.range.end))).toEqual(standardIcons.map(() => 'bc'));
});

test('a snippet as plain text is what its parts were', () => {
  const snippet = new Snippet().add('a $1 {b} \\').place('x}$y').add(',').choice(['p|q,', 'r']).add('|').place();
  expect(plainTextOf(snippet.toString())).toBe('a $1 {b} \\x}$y,p|q,|');
});

test('a standard icon is shown by its last word, and found by all of it', () => {
  const { items } = complete(presence('<state icon="|"/>'));
  expect(items.map(({ title }) => title && wordsOf(title))).toEqual(['ready', 'partready', 'notready', 'dnd', 'logout', 'oos']);
  expect(items.map(({ edit }) => edit.newText)).toEqual(standardIcons);
});

test('every detail is short enough to be beside its label', () => {
  const [long] = complete(
    presence(`<state id="a"><display><statusText>${'x'.repeat(50)}</statusText></display></state><auto><event onevent="|"/></auto>`),
  ).items;
  expect(long?.detail).toBe(`${'x'.repeat(29)}…`);
  for (const [, marked] of cases) {
    for (const { label, detail = '' } of complete(marked).items) {
      const shown = typeof detail === 'string' ? detail : briefDetail(wordsOf(detail));
      expect(shown.length, `${label}: ${shown}`).toBeLessThanOrEqual(32);
    }
  }
});
