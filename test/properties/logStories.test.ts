import fc from 'fast-check';
import { expect, test } from 'vitest';
import { log } from '../../server/src/log/language';
import { LineCutter, LONGEST_LINE } from '../../server/src/log/model/lineCutter';
import { defaultOptions } from '../support/check';
import { logPieces, openLog, storyOf } from '../support/logs';

const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...logPieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));
const cuts = fc.array(fc.nat(), { maxLength: 12 });

function chunksOf(whole: string, places: readonly number[]): string[] {
  const sorted = [...new Set(places.map((place) => place % (whole.length + 1)))].sort((a, b) => a - b);
  return [0, ...sorted].map((start, index) => whole.slice(start, sorted[index] ?? whole.length));
}

function linesOf(chunks: readonly string[]): [line: string, offset: number][] {
  const lines: [string, number][] = [];
  const cutter = new LineCutter((line, offset) => lines.push([line, offset]));
  for (const chunk of chunks) cutter.push(chunk);
  cutter.end();
  return lines;
}

test('lines and their ends, joined, are the text, wherever it is cut', () => {
  fc.assert(
    fc.property(text, cuts, (whole, places) => {
      const lines = linesOf(chunksOf(whole, places));
      expect(lines.map(([line]) => line)).toEqual(whole.split(/\r\n|\r|\n/));
      for (const [line, offset] of lines) expect(whole.slice(offset, offset + line.length)).toBe(line);
    }),
  );
});

test('a line that is too long is cut, and those after it are where they are', () => {
  const whole = `${'a'.repeat(LONGEST_LINE * 3)}\r\nb\n`;
  for (const size of [1000, LONGEST_LINE + 1, whole.length]) {
    const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) => whole.slice(index * size, (index + 1) * size));
    expect(linesOf(chunks)).toEqual([
      ['a'.repeat(LONGEST_LINE), 0],
      ['b', LONGEST_LINE * 3 + 2],
      ['', whole.length],
    ]);
  }
});

test('the story is the same, wherever the text is cut', () => {
  fc.assert(
    fc.property(text, cuts, (whole, places) => {
      expect(storyOf(chunksOf(whole, places))).toEqual(storyOf([whole]));
    }),
  );
});

test('every line is a message, the rest of one, or listed as not understood', () => {
  fc.assert(
    fc.property(text, (whole) => {
      const { story, others } = storyOf([whole]);
      expect(story.unrecognized.count).toBe(others.length);
      expect(story.lines).toBeGreaterThanOrEqual(story.messages);
      for (const { first, last } of story.problems) {
        expect(first.start).toBeGreaterThanOrEqual(0);
        expect(first.end).toBeGreaterThanOrEqual(first.start);
        expect(last.end).toBeLessThanOrEqual(whole.length);
        expect(first.line).toBeLessThanOrEqual(last.line);
      }
    }),
  );
});

test('all that an editor asks has an answer within the text', () => {
  fc.assert(
    fc.property(text, fc.nat(), (whole, place) => {
      const analysis = openLog(whole).analyze(whole, defaultOptions);
      const lines = whole.split(/\r\n|\r|\n/).length;
      const hover = analysis.hover?.(place % (whole.length + 1));
      if (hover) expect(hover.range.end).toBeLessThanOrEqual(whole.length);
      for (const { range } of analysis.findings()) expect(range.end).toBeLessThanOrEqual(whole.length);
      for (const { startLine, endLine } of analysis.folds?.() ?? []) {
        expect(endLine).toBeGreaterThan(startLine);
        expect(endLine).toBeLessThan(lines);
      }
      for (const { range, path } of analysis.links?.() ?? []) expect(whole.slice(range.start, range.end)).toBe(path);
      for (const { range, selectionRange, children } of analysis.symbols?.() ?? []) {
        expect(range.end).toBeLessThanOrEqual(whole.length);
        for (const inner of [{ range: selectionRange }, ...children]) {
          expect(inner.range.start).toBeGreaterThanOrEqual(range.start);
          expect(inner.range.end).toBeLessThanOrEqual(range.end);
        }
      }
      expect(['byName', 'no']).toContain(log.detect({ name: 'a.txt', head: whole }));
    }),
  );
});
