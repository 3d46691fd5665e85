import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from '../../server/src/core/editing';
import { LineIndex } from '../../server/src/core/lineIndex';
import { type Message, render } from '../../server/src/core/message';
import { applyEdits, rangesTouch, type TextRange } from '../../server/src/core/text';
import { codeLenses } from '../../server/src/license/features/codeLenses';
import { definitionAt } from '../../server/src/license/features/definitionAt';
import { documentLinks } from '../../server/src/license/features/documentLinks';
import { documentSymbols } from '../../server/src/license/features/documentSymbols';
import { foldingRanges } from '../../server/src/license/features/foldingRanges';
import { highlightsAt } from '../../server/src/license/features/highlightsAt';
import { inlayHints } from '../../server/src/license/features/inlayHints';
import { referencesAt } from '../../server/src/license/features/referencesAt';
import { prepareRenameAt, renameAt } from '../../server/src/license/features/renameAt';
import { selectionRanges } from '../../server/src/license/features/selectionRanges';
import { semanticTokens } from '../../server/src/license/features/semanticTokens';
import { tokenModifiers, tokenTypes } from '../../server/src/license/features/tokens/legend';
import { signedRanges } from '../../server/src/license/model/signed';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { licenseLikeText } from '../support/arbitraries';
import { defaultOptions, today } from '../support/check';
import { damagedLicense } from '../support/damagedLicense';
import { runs } from '../support/runs';
import { wellFormedLicense } from '../support/wellFormed';

const anyText = fc.oneof(
  licenseLikeText,
  damagedLicense.map(({ damaged }) => damaged),
  wellFormedLicense,
);

function expectInside(text: string, { start, end }: TextRange): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

function expectReadable(part: string | Message): void {
  expect(typeof part === 'string' ? part : render(part)).toMatch(/^[^\r\n]*\S[^\r\n]*$/);
  if (typeof part !== 'string') expect(render(part)).not.toMatch(/\{\w+\}|undefined|NaN/);
}

describe('in any text', () => {
  test('the outline is in order, each symbol within its parent and beside its siblings, each selection within its symbol', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const verify = (symbols: readonly DocumentSymbol[], parent: TextRange): void => {
          let after = parent.start;
          for (const { name, detail, range, selectionRange, children } of symbols) {
            expectInside(text, range);
            expectInside(text, selectionRange);
            expect(range.start).toBeGreaterThanOrEqual(after);
            expect(range.end).toBeLessThanOrEqual(parent.end);
            expect(selectionRange.start).toBeGreaterThanOrEqual(range.start);
            expect(selectionRange.end).toBeLessThanOrEqual(range.end);
            expectReadable(name);
            detail.forEach(expectReadable);
            verify(children, range);
            after = range.end;
          }
        };
        verify(documentSymbols(parseLicense(text), defaultOptions), { start: 0, end: text.length });
      }),
      { numRuns: runs(150) },
    );
  });

  test('folds are in order, one a line, nested or apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lineCount } = new LineIndex(text);
        const open: number[] = [];
        let previous = -1;
        for (const { startLine, endLine } of foldingRanges(parseLicense(text))) {
          expect(startLine).toBeGreaterThan(previous);
          expect(endLine).toBeGreaterThan(startLine);
          expect(endLine).toBeLessThan(lineCount);
          while ((open.at(-1) ?? Number.POSITIVE_INFINITY) < startLine) open.pop();
          expect(endLine).toBeLessThanOrEqual(open.at(-1) ?? Number.POSITIVE_INFINITY);
          open.push(endLine);
          previous = startLine;
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test('semantic tokens are in order, on one line each, without overlaps, of the legend, and signed where the signature covers them', () => {
    const types = new Set<string>(tokenTypes.map(({ name }) => name));
    const names = new Set<string>(tokenModifiers.map(({ name }) => name));
    fc.assert(
      fc.property(anyText, (text) => {
        const tree = parseLicense(text);
        const signed = tree.records.flatMap((record, index) =>
          signedRanges(record).map(({ start, end }) => ({
            start: start + (tree.starts[index] ?? 0),
            end: end + (tree.starts[index] ?? 0),
          })),
        );
        let after = 0;
        for (const { start, length, type, modifiers } of semanticTokens(tree, { today })) {
          const end = start + length;
          expect(start).toBeGreaterThanOrEqual(after);
          expectInside(text, { start, end });
          expect(text.slice(start, end)).toMatch(/^[^\r\n]+$/);
          expect(types.has(type)).toBe(true);
          expect(modifiers.every((name) => names.has(name))).toBe(true);
          const isSigned = signed.some((range) => rangesTouch(range, { start, end }));
          if (type !== 'keyword' && type !== 'comment') expect(modifiers.includes('signed')).toBe(isSigned);
          after = end;
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test('the tokens of a range are a part of those of the file', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const tree = parseLicense(text);
        const range = { start: a % (text.length + 1), end: Math.max(a % (text.length + 1), b % (text.length + 1)) };
        const all = semanticTokens(tree, { today });
        const some = semanticTokens(tree, { today }, range);
        const first = all.findIndex(({ start }) => start === some[0]?.start);
        expect(some).toEqual(first < 0 ? [] : all.slice(first, first + some.length));
        for (const { start, length } of all) {
          if (start + length > range.start && start < range.end) expect(some.some((token) => token.start === start)).toBe(true);
        }
      }),
      { numRuns: runs(75) },
    );
  });

  test('hints, lenses and links are in order inside of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tree = parseLicense(text);
        const hints = inlayHints(tree, { start: 0, end: text.length }, { today });
        expect(hints.map(({ offset }) => offset)).toEqual(hints.map(({ offset }) => offset).sort((a, b) => a - b));
        for (const { offset, label } of hints) {
          expectInside(text, { start: 0, end: offset });
          expectReadable(label);
        }
        for (const { range, title } of codeLenses(tree, defaultOptions)) {
          expectInside(text, range);
          expect(title.length).toBeGreaterThan(0);
          title.forEach(expectReadable);
        }
        let after = 0;
        for (const { range, path } of documentLinks(tree)) {
          expectInside(text, range);
          expect(range.start).toBeGreaterThanOrEqual(after);
          expect(text.slice(range.start, range.end)).toBe(path);
          after = range.end;
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test('every place has selections that grow, and names that are found again from each of their occurrences', () => {
    fc.assert(
      fc.property(licenseLikeText, (text) => {
        const tree = parseLicense(text);
        for (let offset = -1; offset <= text.length + 1; offset++) {
          let inner: TextRange = { start: offset, end: offset };
          for (const step of selectionRanges(tree, offset)) {
            expectInside(text, step);
            expect(step.start <= inner.start && inner.end <= step.end).toBe(true);
            expect(step.end - step.start).toBeGreaterThan(inner.end - inner.start);
            inner = step;
          }
          const references = referencesAt(tree, offset, true);
          expect(highlightsAt(tree, offset).map(({ range }) => range)).toEqual(references);
          for (const range of references) expectInside(text, range);
          const all = references.map(({ start }) => start);
          expect(all).toEqual([...all].sort((a, b) => a - b));
          const own = references.find(({ start, end }) => start <= offset && offset <= end);
          expect(own !== undefined).toBe(references.length > 0);
          if (references[0]) expect(referencesAt(tree, references[0].start, true)).toEqual(references);
          for (const { origin, target, targetExtent } of definitionAt(tree, offset)) {
            expect(origin).toEqual(own);
            expect(references).toContainEqual(target);
            expect(targetExtent.start <= target.start && target.end <= targetExtent.end).toBe(true);
          }
        }
      }),
      { numRuns: runs(100) },
    );
  });

  test('a rename is prepared and done, or refused with a reason, and leaves every record what it was', () => {
    fc.assert(
      fc.property(licenseLikeText, (text) => {
        const tree = parseLicense(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const target = prepareRenameAt(tree, offset);
          const result = renameAt(tree, offset, 'renamed.contoso.example');
          if ('refusal' in target || 'refusal' in result) {
            expect('refusal' in target && 'refusal' in result).toBe(true);
            if ('refusal' in target) expectReadable(target.refusal);
            continue;
          }
          expect(result.edits.some(({ range }) => range.start === target.range.start)).toBe(true);
          const renamed = parseLicense(applyEdits(text, result.edits));
          expect(renamed.records.map(({ kind }) => kind)).toEqual(tree.records.map(({ kind }) => kind));
          offset = target.range.end;
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
