import { describe, expect, test } from 'vitest';
import { render, say } from '../../server/src/core/message';
import { hoverAt } from '../../server/src/presence/features/hoverAt';
import type { PresenceKind } from '../../server/src/presence/model/detect';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { readCursor } from '../support/marked';
import { presence, state } from './documents';

function hover(marked: string, kind: PresenceKind = 'presence') {
  const { text, ranges, offset } = readCursor(marked);
  const found = hoverAt(new PresenceFile(kind, text), offset);
  expect(found?.range).toEqual(ranges[0]);
  const [verdict = '', ...rest] = found?.contents.map((part) => render(part)) ?? [];
  if (found) expect(verdict).toMatch(/^\*\*(?:Do not change|You may)/);
  return rest.join('\n');
}

function verdict(marked: string): string {
  const { text, offset } = readCursor(marked);
  const [first] = hoverAt(new PresenceFile('presence', text), offset)?.contents ?? [];
  return first ? render(first) : '';
}

describe('hover says first whether one may change', () => {
  test.each([
    ['a name', presence('<sta|te id="a"/>'), '**Do not change**: UC Connector relies on this name.'],
    ['an attribute’s name', presence('<state i|d="a"/>'), '**Do not change**: UC Connector relies on this name.'],
    ['the namespace', presence('').replace('http:', 'ht|tp:'), '**Do not change**: UC Connector relies on this name.'],
    ['a wrong namespace', '<presence xmlns="http://contoso|.example"/>', '**You may correct this.**'],
    ['a state’s id', presence('<state id="a|"/>'), '**You may rename this**: everything that refers to it is renamed too.'],
    [
      'an id that refers to a state',
      presence('<state id="a"/><auto><event name="preview-reject" onevent="|a"/></auto>'),
      '**You may change this** to the id of another state.',
    ],
    ['a value', presence('<state><genesysAgent mode="a|cw"/></state>'), '**You may change this.**'],
    ['a reason', presence('<state><genesysAgent><reason>5|00</reason></genesysAgent></state>'), '**You may change this.**'],
  ])('%s', (_, marked, expected) => {
    expect(verdict(marked)).toBe(expected);
  });

  test('and nothing that a finding says', () => {
    const { text, offset } = readCursor(presence('<state><display language="|ja"/></state>'));
    const range = { start: offset, end: offset + 2 };
    const finding = { rule: 'unknown-language', severity: 'warning', range, message: say('x'), fixes: [] } as const;
    expect(hoverAt(new PresenceFile('presence', text), offset, () => [finding])?.contents.map((part) => render(part))).toEqual([
      '**You may change this.**',
    ]);
  });
});

/** [what, document with the cursor in the marked range, what the hover must say] */
const cases: readonly (readonly [string, string, RegExp])[] = [
  [
    'the root',
    '<«pres|ence» xmlns="x"></presence>',
    /^\*\*Presence definition\*\*: .*\nContains, in this order, one or more `state`, at most one `auto`/,
  ],
  ['an element', presence('<«sta|te» id="a"/>'), /^\*\*State\*\*: [^\n]*\nAttributes: `id` and `icon`\./],
  ['an end tag', presence('<state><display></«disp|lay»></state>'), /^\*\*State texts\*\*/],
  ['an element of any order', presence('<state><«|display»/></state>'), /\nContains at most one `menuText` and at most one `statusText`\./],
  ['an element with text', presence('<state><display><«menuText|»>x</menuText></display></state>'), /\nContains text\.$/],
  [
    'a required attribute',
    presence('<state><genesysAgent «rea|dy»="true"/></state>'),
    /^\*\*Ready\*\*.*\nRequired\.\nValues: `true`, `false`, `1` and `0`\.$/,
  ],
  ['an attribute with a default', presence('<state><genesysAgent «mode|»="acw"/></state>'), /The default value is `none`\./],
  ['an enumeration value', presence('<state><genesysAgent mode="«a|cw»"/></state>'), /^\*\*Work mode\*\* `acw`: After call work\.$/],
  ['an unknown value', presence('<state><genesysAgent mode="«AC|W»"/></state>'), /^\*\*Work mode\*\*: .*Values: `none`/s],
  ['a boolean', presence('<state><genesysAgent ready="«tr|ue»"/></state>'), /^\*\*Ready\*\* `true`: Ready\.$/],
  ['an event name', presence('<auto><event name="«preview-|timeout»"/></auto>'), /`preview-timeout`: .*Default: not ready\./],
  ['a language', presence('<state><display language="«d|e»"/></state>'), /^\*\*Language\*\* `de`: German$/],
  [
    'a language UC Connector has not',
    presence('<state><display language="«ja|»"/></state>'),
    /not support the language `ja`.*`en`, `fr`, `de`, `it`, `ru` and `es`/,
  ],
  [
    'a standard icon',
    presence('<state icon="«tag:ucc.genesyslab.com,2013:icons/status/d|nd»"/>'),
    /^\*\*Standard icon\*\*.*stop sign\.\n.*no file is needed/,
  ],
  [
    'a misspelled standard icon',
    presence('<state icon="«tag:ucc.genesyslab.com,2013:icons/status/|redy»"/>'),
    /not one of UC Connector’s six standard icons/,
  ],
  ['a picture', presence('<state icon="«icons/lu|nch.png?v=2»"/>'), /16 by 16 .*\n.*`icons\/lunch-badge\.png\?v=2`/],
  ['a picture without an ending', presence('<state icon="«icons.d/lu|nch»"/>'), /^[^\n]*16 by 16 pixels\.$/],
  [
    'a reason',
    presence('<state><genesysAgent><reason in="extensions" keyname="Why">«5|00»</reason></genesysAgent></state>'),
    /^\*\*Reason\*\* `500`: in T-Server’s Extensions, under the key `Why`\./,
  ],
  [
    'a reason that may be anywhere',
    presence('<state><genesysAgent><reason> «lunch|» </reason></genesysAgent></state>'),
    /under the key `ReasonCode`, in Reasons or Extensions/,
  ],
  ['the right namespace', presence('').replace('http:', '«ht|tp:').replace('/presence"', '/presence»"'), /This one is correct\.$/],
  [
    'a wrong namespace',
    '<presence xmlns="«http://contoso|.example»"/>',
    /ignores the whole file.*\nIt must be exactly `http:\/\/genesyslab\.com\/schemas\/ucc\/presence`/,
  ],
  ['a namespace by prefix', '<p:presence «xml|ns:p»="http://contoso.example"/>', /^\*\*Namespace\*\*/],
  [
    'Markdown and HTML in a value',
    presence('<state><display language="«[x](y)|&lt;b&gt;`»"/></state>'),
    /not support the language `` \[x\]\(y\)<b>` ``/,
  ],
];

describe('hover says', () => {
  test.each(cases)('of %s', (_, marked, expected) => {
    expect(hover(marked)).toMatch(expected);
  });
});

describe('hover over a state’s id', () => {
  const lunch = `<display><menuText>Lunch</menuText></display><display language="fr"><statusText>À table</statusText></display>
    <genesysAgent ready="false" mode="away"><reason>500</reason></genesysAgent><genesysAgent ready="true" mode="acw"/>`;
  const expected = [
    '**State** `lunch`',
    'Status: `À table` (`fr`).',
    'In the menu: `Lunch` (default language).',
    'Agent state: Not Ready, work mode `away`, reason `500` or Ready.',
    'Shows for Ready or Not Ready, work mode `away`, reason `500`.',
    'Entered by `preview-reject` (after the timer) and `preview-timeout`.',
  ].join('\n');
  const auto = '<auto><event name="preview-reject" onevent="a" postevent="lunch"/><event name="preview-timeout" onevent="%"/></auto>';

  test('tells what it shows, matches and follows', () => {
    expect(hover(presence(`<state id="«lun|ch»">${lunch}</state>${auto.replace('%', 'lunch')}`))).toBe(expected);
  });

  test('is the same where an event refers to it, and while the document is broken', () => {
    expect(hover(`${presence(`<state id=" lunch ">${lunch}${auto.replace('%', '«lun|ch»')}`)}<`)).toBe(expected);
  });

  test('says that a state without menu text cannot be chosen', () => {
    expect(hover(presence(state('«b|usy»')))).toMatch(/It is not in the menu/);
  });

  test('explains the attribute where no state has the id', () => {
    expect(hover(presence(`${state('busy')}<auto><event onevent="«bus|sy»"/></auto>`))).toMatch(/^\*\*State after the event\*\*/);
  });
});

test.each([
  ['between elements', presence('<state/> | <state/>')],
  ['in a comment', presence('<!-- sta|te -->')],
  ['on an unknown element', presence('<sta|tte/>')],
  ['on an unknown attribute', presence('<state name|="x"/>')],
  ['between attributes', presence('<state id="a"  |  icon="b"/>')],
  ['in an empty document', '|'],
])('hover says nothing %s', (_, marked) => {
  expect(hover(marked)).toBe('');
});

test('hover knows the custom tab file', () => {
  expect(hover('<tabdata><tab><«user|id»>true</userid></tab></tabdata>', 'customTab')).toMatch(
    /^\*\*Pass the user on\*\*.*\nContains `true` or `false`\.$/,
  );
  expect(hover('<tabdata><tab><contenturl>«http://h|ost/»</contenturl></tab>', 'customTab')).toMatch(/^\*\*Tab page\*\*/);
});
