import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRow, guarded, readCsv, separators, unguarded } from '../../server/src/core/csv';
import type { TextTable } from '../../server/src/language/texts';
import { textsCsv } from '../../server/src/language/textsCsv';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { importTexts } from '../../server/src/presence/tools/importTexts';
import { textTable } from '../../server/src/presence/tools/textTable';
import type { XmlElement } from '../../server/src/xml/tree';
import { elementsOf } from '../../server/src/xml/walk';

/** What is between the tags of a text: characters, references, sections and comments. */
const content = fc
  .array(
    fc.constantFrom(
      'Lunch',
      ' ',
      '\r\n',
      '\n\t',
      'é',
      '&#233;',
      '&amp;',
      '&lt;b&gt;',
      '<![CDATA[a & <b>]]>',
      '<![CDATA[]]>',
      '<!-- - -->',
      ']]',
      '=1+1',
      "'",
      '"',
      ';',
      '😀',
      '&#13;',
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));

const text = (name: string) =>
  fc.oneof(
    content.map((inner) => `<${name}>${inner}</${name}>`),
    fc.constant(`<${name}/>`),
  );
const space = fc.constantFrom('', '\n    ', '\r\n\t\t', ' <!-- kept -->\n');
const display = fc
  .tuple(
    fc.constantFrom('', ' language="en"', " language='fr'", ' language=" DE "', ' language="fr-CA"'),
    fc.shuffledSubarray([text('menuText'), text('statusText')]).chain((texts) => fc.tuple(...texts)),
    space,
  )
  .map(([language, texts, lead]) =>
    texts.length === 0
      ? `${lead}<display${language}/>`
      : `${lead}<display${language}>${texts.map((one) => lead + one).join('')}${lead}</display>`,
  );
const states = fc.array(fc.array(display, { maxLength: 4 }), { minLength: 1, maxLength: 3 });
const documents = fc
  .tuple(states, space, fc.constantFrom('', '\ufeff', '<?xml version="1.0" encoding="iso-8859-1"?>\n'))
  .map(
    ([all, lead, start]) =>
      `${start}<presence xmlns="http://genesyslab.com/schemas/ucc/presence">${all
        .map((displays, index) => `${lead}<state id="s${index}">${displays.join('')}${lead}<genesysAgent ready="false"/></state>`)
        .join('')}\n</presence>\n`,
  );
const newText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc
    .array(fc.constantFrom('a', ' ', '\n', ']', '>', '<', '&', '"', "'", '=', '-', ';', ',', '\t', 'é', 'ж', 'Lunch'), { maxLength: 8 })
    .map((parts) => parts.join('')),
);

const read = (value: string) => value.replace(/\r\n?/g, '\n').replace(/^[ \t\n]+|[ \t\n]+$/g, '');

function tableOf(document: string): TextTable {
  const table = textTable(document);
  if (!table) throw new Error('This is not a presence definition.');
  return table;
}

/** The document without what is in its texts, and without white space. */
function skeleton(document: string, isLeftOut: (element: XmlElement, file: PresenceFile) => boolean = () => false): string {
  const file = new PresenceFile('presence', document);
  let written = '';
  let end = 0;
  for (const element of elementsOf(file.document)) {
    if (element.startTag.start < end) continue;
    const isText = element.name.local === 'menuText' || element.name.local === 'statusText';
    if (!isText && !isLeftOut(element, file)) continue;
    written += document.slice(end, element.startTag.start);
    if (!isLeftOut(element, file)) written += `<${element.name.text}/>`;
    end = element.end;
  }
  return (written + document.slice(end)).replace(/\s+/g, '');
}

/** The comments and sections of a document, which a change of texts leaves where they are. */
function marks(document: string, pattern: RegExp): string[] {
  return document.match(pattern) ?? [];
}

describe('texts as a table', () => {
  test('are the same after they were written and read, in every separator', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...separators), fc.boolean(), (document, separator, mark) => {
        const csv = textsCsv(tableOf(document), { separator, mark });
        expect(importTexts({ text: document, csv, mayLackLetters: false })).toMatchObject({ kind: 'nothing' });
      }),
      { numRuns: 300 },
    );
  });

  test('are all that an import changes', () => {
    fc.assert(
      fc.property(documents, fc.infiniteStream(fc.option(newText, { freq: 2 })), fc.boolean(), (document, values, adds) => {
        const before = tableOf(document);
        const languages = adds ? [...before.languages, ...['it', ''].filter((tag) => !before.languages.includes(tag))] : before.languages;
        const rows = before.rows.map((row) => ({
          ...row,
          cells: languages.map((_, index) => {
            const value = values.next().value ?? undefined;
            const old = row.cells[index];
            return value === undefined || (old === undefined && !adds) ? old : value;
          }),
        }));
        const result = importTexts({
          text: document,
          csv: textsCsv({ ...before, languages, rows }, { separator: ';', mark: true }),
          mayLackLetters: false,
        });
        if (result?.kind === 'refused') {
          // What XML cannot hold, or a place that there is not.
          expect(JSON.stringify(result.problems)).toMatch(/does not allow|no end tag/);
          return;
        }
        const after = result?.kind === 'changed' ? result.text : document;
        const table = tableOf(after);
        for (const [index, { id, kind, cells }] of rows.entries())
          for (const [column, cell] of cells.entries()) {
            const wanted = read(cell ?? '');
            const now = table.rows[index]?.cells[table.languages.indexOf(languages[column] ?? '')] ?? '';
            const previous = before.rows[index]?.cells[column] ?? '';
            expect([id, kind, now]).toEqual([id, kind, wanted === '' ? previous : wanted]);
          }
        // The state and place of each text that there was before: others are new, and so are displays for languages that the state did not have.
        const was = new PresenceFile('presence', document).states;
        const isNew = (element: XmlElement, file: PresenceFile): boolean => {
          const index = file.states.findIndex(
            (state) => state.element.startTag.start <= element.startTag.start && element.end <= state.element.end,
          );
          const place = file.states[index]?.displays.findIndex(
            (one) => one.element.startTag.start <= element.startTag.start && element.end <= one.element.end,
          );
          if (index < 0 || place === undefined || place < 0) return false;
          if (place >= (was[index]?.displays.length ?? 0)) return true;
          const wasThere = was[index]?.displays[place];
          return element.name.local !== 'display' && wasThere?.[element.name.local as 'menuText' | 'statusText'] === undefined;
        };
        const opened = (all: string): string => all.replace(/(<display[^>]*)\/>/g, '$1></display>');
        expect(skeleton(opened(after), isNew)).toBe(skeleton(opened(document)));
        expect(marks(after, /<!--.*?-->/g)).toEqual(marks(document, /<!--.*?-->/g));
        if (
          !adds &&
          rows.every(({ cells }, row) => cells.every((cell, column) => read(cell ?? '') === (before.rows[row]?.cells[column] ?? '')))
        )
          expect(after).toBe(document);
        expect(new PresenceFile('presence', after).document.problems).toHaveLength(
          new PresenceFile('presence', document).document.problems.length,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('CSV', () => {
  const cell = fc.oneof(newText, fc.string());
  test('reads what it has written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        fc.constantFrom(...separators),
        (rows, separator) => {
          // The first row tells the separator.
          const written = [['a', 'b', 'c'], ...rows].map((row) => csvRow(row, separator)).join('');
          const kept = rows.filter((row) => row.some((value) => value.trim() !== ''));
          const found = readCsv(written);
          expect('rows' in found && found.rows.slice(1).map(({ cells }) => cells)).toEqual(
            kept.map((row) => row.map((value) => value.replace(/\r\n?/g, '\n'))),
          );
        },
      ),
    );
  });

  test('lets no cell be a formula, and takes off no apostrophe of its own', () => {
    fc.assert(
      fc.property(cell, (value) => {
        expect(unguarded(guarded(value))).toBe(value);
        expect(guarded(value)).not.toMatch(/^[=+\-@\t\r\n＋－＝＠]/);
      }),
    );
  });
});
