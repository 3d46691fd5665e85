import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, type TextRange } from '../../server/src/core/text';
import { completionsAt } from '../../server/src/presence/features/completionsAt';
import { definitionAt } from '../../server/src/presence/features/definitionAt';
import { documentSymbols } from '../../server/src/presence/features/documentSymbols';
import { foldingRanges } from '../../server/src/presence/features/foldingRanges';
import { highlightsAt } from '../../server/src/presence/features/highlightsAt';
import { hoverAt } from '../../server/src/presence/features/hoverAt';
import { linkedEditingAt } from '../../server/src/presence/features/linkedEditingAt';
import { referencesAt } from '../../server/src/presence/features/referencesAt';
import { prepareRename, rename } from '../../server/src/presence/features/rename';
import { selectionRanges } from '../../server/src/presence/features/selectionRanges';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { presence, state } from './documents';

const documents = [
  presence(`
  <!-- ours -->
  ${state('a')}<state id="b" icon="b.png"><display language="de"><menuText>B &amp; b</menuText></display>
    <genesysAgent ready='false' mode="acw"><reason in="reasons">5</reason></genesysAgent></state>
  <auto><event name="preview-reject" onevent="a" postevent="b"/></auto>\r\n`),
  '<tabdata>\n<tab><image>https://web.contoso.example/a.png</image><userid>true</userid><name>x</name></tab></tabdata>',
];
const pieces = [
  '<',
  '>',
  '"',
  "'",
  '/',
  '=',
  '&',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?',
  ' ',
  '\n',
  '\r',
  '<state',
  '</state>',
  '</display>',
];
pieces.push(
  'id="a"',
  'onevent="',
  '<auto>',
  '<presence>',
  '__proto__',
  '<constructor id="__proto__">',
  '\0',
  '\ufeff',
  '😀',
  '\ud83d',
  ':',
  '',
);

const mutated = fc
  .tuple(
    fc.constantFrom(...documents),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 12 }), fc.constantFrom(...pieces)), { maxLength: 6 }),
  )
  .map(([document, changes]) =>
    changes.reduce((text, [where, out, added]) => {
      const start = Math.floor(where * text.length);
      return text.slice(0, start) + added + text.slice(start + out);
    }, document),
  );

function checkRange(text: string, { start, end }: TextRange): void {
  if (!(start >= 0 && start <= end && end <= text.length)) expect.fail(`The range ${start}-${end} is not within ${JSON.stringify(text)}.`);
}

function checkOffset(file: PresenceFile, offset: number): void {
  const { text } = file;
  const holds = (range: TextRange): void => {
    checkRange(text, range);
    if (range.start > offset || range.end < offset)
      expect.fail(`${range.start}-${range.end} does not hold ${offset} in ${JSON.stringify(text)}.`);
  };
  const hover = hoverAt(file, offset);
  if (hover) holds(hover.range);
  for (const { edit } of completionsAt(file, offset)) {
    holds(edit.range);
    if (/[\r\n]/.test(text.slice(edit.range.start, edit.range.end))) expect.fail('An edit of completion is on several lines.');
  }
  const definition = definitionAt(file, offset);
  if (definition) [definition.target, definition.targetExtent].map((range) => checkRange(text, range));
  for (const range of referencesAt(file, offset, true)) checkRange(text, range);
  for (const { range } of highlightsAt(file, offset)) checkRange(text, range);
  const target = prepareRename(file, offset);
  if ('range' in target) holds(target.range);
  const renamed = rename(file, offset, 'renamed');
  expect('edits' in renamed).toBe('range' in target);
  if ('edits' in renamed) applyEdits(text, renamed.edits);
  const linked = linkedEditingAt(file, offset);
  expect(linked.length === 0 || linked.some(({ start, end }) => start <= offset && offset <= end)).toBe(true);
  let last: TextRange | undefined;
  for (const range of selectionRanges(file, offset)) {
    holds(range);
    if (last && !(range.start <= last.start && range.end >= last.end)) expect.fail('A selection does not hold the one before.');
    last = range;
  }
}

test('no feature throws, and all ranges are within the text, at any offset of broken documents', () => {
  fc.assert(
    fc.property(mutated, fc.constantFrom('presence' as const, 'customTab' as const), (text, kind) => {
      const file = new PresenceFile(kind, text);
      for (const fold of foldingRanges(file)) {
        expect(fold.endLine).toBeGreaterThan(fold.startLine);
        expect(fold.endLine).toBeLessThan(file.lineNumber(text.length));
      }
      for (const { name, range, selectionRange } of documentSymbols(file).flatMap((symbol) => [symbol, ...symbol.children])) {
        checkRange(text, range);
        expect(selectionRange.start >= range.start && selectionRange.end <= range.end && name !== '').toBe(true);
      }
      for (let offset = 0; offset <= text.length; offset++) checkOffset(file, offset);
    }),
    { numRuns: 150 },
  );
});

test('deep nesting and 100,000 attributes are no trouble', () => {
  for (const text of ['<x>\n'.repeat(100_000), `<presence ${'id="a" '.repeat(100_000)}`, '<state id="a">'.repeat(3_000)]) {
    const file = new PresenceFile('presence', text);
    expect(foldingRanges(file).length + documentSymbols(file).length).toBeGreaterThanOrEqual(0);
    checkOffset(file, Math.floor(text.length / 2));
    checkOffset(file, text.length);
  }
});
