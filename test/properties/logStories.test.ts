import fc from 'fast-check';
import { expect, test } from 'vitest';
import { log } from '../../server/src/log/language';
import { LineCutter, LONGEST_LINE } from '../../server/src/log/model/lineCutter';
import { StoryReader } from '../../server/src/log/model/storyReader';
import { service } from '../../server/src/log/service';
import { defaultOptions, host, opened } from '../support/check';

const pieces = [
  '8:00:00 (contosod) ',
  '23:59:59 (lmgrd) ',
  '2026-06-15T08:00:00Z (contosod_2) ',
  '6/15 8:00 (contosod) ',
  '(lmgrd) ',
  'lmgrd_1 | 8:00:00 (contosod) ',
  'OUT: "editor" ana@pc1',
  'IN: "editor" ana@pc1 (2 licenses) (SHUTDOWN)',
  'DENIED: "editor" ben@pc2',
  ' (Licensed number of users already reached. (-4,342:10054 ""))',
  'UNSUPPORTED: "render" (PORT_AT_HOST_PLUS   ) ana@pc1',
  'TIMESTAMP 6/15/2026',
  'FlexNet Licensing (v11.19.6.0 build 1) started on lichost (linux) (6/15/2026)',
  'FlexNet Licensing version v11.19.6.0',
  'Server started on lichost for:\teditor',
  'Wrong hostid on SERVER line for license file:',
  '\t/opt/license.dat',
  'SERVER line says 001122aabbcc, hostid is "0a1b2c3d4e5f"',
  'Disabling 5 licenses from feature editor(0011AABB)',
  'contosod exited with status 25 (Invalid host)',
  '(@contosod-SLOG@) Listening port: 27001',
  'Users of editor:  (Total of 5 licenses issued;  Total of 3 licenses in use)',
  '-----------------------------------------------',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\u001b[31m',
  '"',
  '^^^',
];
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), {
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

function storyOf(chunks: readonly string[]) {
  const others: unknown[] = [];
  const reader = new StoryReader({ onUnrecognized: (line) => others.push(line) });
  for (const chunk of chunks) reader.push(chunk);
  return { story: reader.end(), others };
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
      const analysis = opened(service.open({ name: 'lmgrd.log', text: whole }, host)).analyze(whole, defaultOptions);
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
