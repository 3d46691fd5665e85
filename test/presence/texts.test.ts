import { describe, expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import { textsCsv, textsJson } from '../../server/src/language/textsCsv';
import { importTexts } from '../../server/src/presence/tools/importTexts';
import { textTable } from '../../server/src/presence/tools/textTable';
import { presence } from './documents';

const agent = '<genesysAgent ready="false"/>';
const lunch = `
  <state id="lunch">
    <display>
      <menuText>Lunch</menuText>
      <statusText>At lunch</statusText>
    </display>
    <display language="fr">
      <menuText>Repas</menuText>
    </display>
    ${agent}
  </state>
`;

function imported(text: string, csv: string, mayLackLetters = false) {
  const result = importTexts({ text, csv, mayLackLetters });
  if (result?.kind === 'refused') return result.problems.map((problem) => render(problem));
  return result?.kind === 'changed' ? result.text : result?.kind;
}

/** One text of one state, of which the content between the tags is given. */
const one = (content: string) => presence(`<state id="a"><display><menuText>${content}</menuText></display>${agent}</state>`);
const oneCsv = (text: string) => `state,text,(default)\r\na,menuText,"${text.replaceAll('"', '""')}"\r\n`;

describe('the table of texts', () => {
  test('has a row for each text and a column for each language in use', () => {
    const table = textTable(presence(lunch));
    expect(table && textsCsv(table, { mark: false, separator: ',' })).toBe(
      'state,text,(default),fr\r\nlunch,menuText,Lunch,Repas\r\nlunch,statusText,At lunch,\r\n',
    );
    expect(table && JSON.parse(textsJson(table))).toEqual({
      languages: ['(default)', 'fr'],
      texts: [
        { state: 'lunch', text: 'menuText', in: { '(default)': 'Lunch', fr: 'Repas' } },
        { state: 'lunch', text: 'statusText', in: { '(default)': 'At lunch' } },
      ],
    });
  });

  test('says what is not in it', () => {
    const text = presence(
      `<state id="a"><display lang="fr"><menuText>x</menuText></display>${agent}</state><state><display/>${agent}</state><state id="a">${agent}</state>`,
    );
    expect(textTable(text)?.rows).toEqual([
      { id: 'a', kind: 'menuText', cells: [] },
      { id: 'a', kind: 'statusText', cells: [] },
    ]);
    expect(textTable(text)?.notes.map((note) => render(note))).toEqual([
      'States that are left out because they have no id, or one that a state before has: 2. Give them an id of their own first.',
      'Displays that are left out because their language is unclear: 1.',
    ]);
  });

  test('is of a presence definition alone', () => {
    expect(textTable('<tabdata><tab/></tabdata>')).toBeUndefined();
  });

  test('is not a formula for a spreadsheet', () => {
    const table = textTable(one('=HYPERLINK("http://evil.example")'));
    expect(table && textsCsv(table, { mark: false, separator: ',' })).toContain(`a,menuText,"'=HYPERLINK(""http://evil.example"")"\r\n`);
  });
});

/** [what, content before, text of the table, content after] */
const changes: readonly (readonly [string, string, string, string])[] = [
  ['a word', 'Lunch', 'Dinner', 'Dinner'],
  ['white space around it', '\n  Lunch\n  ', 'Dinner', '\n  Dinner\n  '],
  ['the rest of a text with a reference', 'caf&#233; noir', 'café au lait', 'caf&#233; au lait'],
  ['the rest of a text with an entity', 'Q &amp; A', 'Q & Answers', 'Q &amp; Answers'],
  ['in a CDATA section', '<![CDATA[a < b]]>', 'a < c', '<![CDATA[a < c]]>'],
  ['in an empty CDATA section', '<![CDATA[]]>', 'a < c', '<![CDATA[a < c]]>'],
  ['the end of a CDATA section', '<![CDATA[x]]>', 'x]]>y', '<![CDATA[x]]>]]&gt;y<![CDATA[]]>'],
  ['around a comment', 'one<!-- 1 -->two', 'onetree', 'one<!-- 1 -->tree'],
  ['over a comment', 'one<!-- 1 -->two', 'x', 'x<!-- 1 -->'],
  ['markup, as text', 'Lunch', '<img onerror="x">', '&lt;img onerror="x">'],
  ['the end of a section, as text', 'Lunch', ']]>', ']]&gt;'],
  ['what would become the end of a section', 'a]]', 'a]]>', 'a]]&gt;'],
  ['nothing before', '', 'New', 'New'],
  ['white space alone', '\n  ', 'New', 'New'],
];

describe('importing texts', () => {
  test.each(changes)('changes %s', (_, before, text, after) => {
    expect(imported(one(before), oneCsv(text))).toBe(one(after));
  });

  test('adds a text to a display, and a display to a state, laid out as the others', () => {
    expect(imported(presence(lunch), 'state;text;de;fr\nlunch;menuText;Mittag;\nlunch;statusText;In der Pause;En pause\n')).toBe(
      presence(
        lunch
          .replace('      <menuText>Repas</menuText>\n', '      <menuText>Repas</menuText>\n      <statusText>En pause</statusText>\n')
          .replace(
            `    ${agent}`,
            '    <display language="de">\n      <menuText>Mittag</menuText>\n      <statusText>In der Pause</statusText>\n    </display>\n    ' +
              agent,
          ),
      ),
    );
  });

  /** [what, the state before, the table, the state after] */
  const places: readonly (readonly [string, string, string, string])[] = [
    [
      'a menuText before a statusText',
      '<display><statusText>s</statusText></display>',
      'state,text,(default)\na,menuText,m',
      '<display><menuText>m</menuText><statusText>s</statusText></display>',
    ],
    [
      'texts of an empty display',
      '\n  <display language="fr"/>\n  ',
      'state,text,FR\na,menuText,m\na,statusText,s',
      '\n  <display language="fr">\n  \t<menuText>m</menuText>\n  \t<statusText>s</statusText>\n  </display>\n  ',
    ],
    [
      'the first display of a state',
      '\n  <!-- none -->\n  ',
      'state,text,en\na,menuText,m',
      '<display language="en"><menuText>m</menuText></display>\n  <!-- none -->\n  ',
    ],
    ['an empty text', '<display><menuText/></display>', 'state,text,(default)\na,menuText,m', '<display><menuText>m</menuText></display>'],
  ];
  test.each(places)('adds %s', (_, before, csv, after) => {
    const document = (inner: string) => presence(`<state id="a">${inner}${agent}</state>`);
    expect(imported(document(before), csv)).toBe(document(after));
  });

  test('keeps the prefix of a file, and writes as references what its encoding lacks', () => {
    const document = (inner: string) =>
      `<?xml version="1.0" encoding="iso-8859-1"?>\n<p:presence xmlns:p="http://genesyslab.com/schemas/ucc/presence"><p:state id="a"><p:display><p:menuText>x</p:menuText></p:display>${inner}</p:state></p:presence>`;
    expect(imported(document(''), 'state,text,ru\na,menuText,Обед é')).toBe(
      document('<p:display language="ru"><p:menuText>&#1054;&#1073;&#1077;&#1076; é</p:menuText></p:display>'),
    );
  });

  test('leaves texts alone whose cell is empty, and says so', () => {
    const result = importTexts({ text: presence(lunch), csv: 'state,text,fr\nlunch,menuText,\n', mayLackLetters: false });
    expect(result?.kind === 'nothing' && result.notes.map((note) => render(note))).toEqual([
      'Cells that are empty although the file has a text: 1. These texts stay as they are.',
    ]);
  });

  /** [what, the document, the table, the problems] */
  const refusals: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'nothing',
      one('x'),
      '',
      ['The first line must name the columns: state, text, and one for each language, such as (default), en and fr.'],
    ],
    [
      'no table',
      one('x'),
      '{"a": 1}',
      ['The first line must name the columns: state, text, and one for each language, such as (default), en and fr.'],
    ],
    [
      'an open quotation mark',
      one('x'),
      'state,text,en\na,menuText,"x',
      ['Line 2 of the table opens a quotation mark that is never closed.'],
    ],
    ['an unknown state', one('x'), 'state,text,en\nb,menuText,x', ['Line 2: the file has no state b.']],
    ['an unknown text', one('x'), 'state,text,en\na,title,x', ['Line 2: title is neither menuText nor statusText.']],
    ['a row twice', one('x'), 'state,text,en\na,menuText,x\n\na,menuText,y', ['Line 4: the menuText of a is on line 2 already.']],
    [
      'an unknown language',
      one('x'),
      'state,text,german\na,menuText,y',
      [
        'The column german is not a language that UC Connector supports, nor one that the file has. The supported ones are en, fr, de, it, ru and es.',
      ],
    ],
    ['a language twice', one('x'), 'state,text,en,EN\na,menuText,y,z', ['Two columns are for EN.']],
    [
      'too many cells',
      one('x'),
      'state,text,en\na,menuText,one, two',
      ['Line 2 has more cells than the first line names columns. Is a text with a separator in it not in quotation marks?'],
    ],
    [
      'a character that XML does not have',
      one('x'),
      'state,text,en\na,menuText,\u0007',
      ['Line 2: the menuText of a in en has the character U+0007, which XML does not allow.'],
    ],
    [
      'a text with elements in it',
      one('x<b/>y'),
      'state,text,(default)\na,menuText,z',
      ['The menuText of a in (default) has other elements in it, so it cannot be changed from a table. Change it in the file.'],
    ],
    [
      'a state that is not well-formed',
      one('x</b>'),
      'state,text,en\na,menuText,z',
      ['The state a, on line 2 of the file, is not well-formed, so nothing is written into it. Fix that first.'],
    ],
  ];
  test.each(refusals)('refuses %s', (_, text, csv, problems) => {
    expect(imported(text, csv)).toEqual(problems);
  });

  test('refuses a table whose letters were lost when it was saved', () => {
    const csv = oneCsv('????');
    expect(imported(one('Обед'), csv, true)).toEqual([
      'Line 2: the menuText of a in (default) has lost its letters: they are question marks now. Save the table as “CSV UTF-8”.',
    ]);
    expect(imported(one('Обед'), csv)).toBe(one('????'));
  });

  test('tells ten problems, and how many more there are', () => {
    const csv = `state,text,en\n${Array.from({ length: 25 }, (_, index) => `b${index},menuText,x`).join('\n')}`;
    const problems = imported(one('x'), csv);
    expect(problems).toHaveLength(11);
    expect(problems?.at(-1)).toBe('There are 15 more problems.');
  });
});
