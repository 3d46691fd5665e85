import { expect, test } from 'vitest';
import { capFindings } from '../../server/src/core/cap';
import type { Finding, Severity } from '../../server/src/core/finding';
import { render, say } from '../../server/src/core/message';

const findings = (severities: readonly Severity[]): Finding[] =>
  severities.map((severity, i) => ({ rule: 'a-rule', severity, range: { start: i * 10, end: i * 10 + 5 }, message: say('x') }));

test('few findings stay as they are', () => {
  const few = findings(['hint', 'error']);
  expect(capFindings(few, 2)).toEqual(few);
});

test('the gravest are kept, in their order, and a note at the end says how many are not', () => {
  const capped = capFindings(findings(['hint', 'warning', 'hint', 'error', 'warning', 'error', 'information']), 3);
  expect(capped.map(({ severity, range }) => [severity, range.start])).toEqual([
    ['warning', 10],
    ['error', 30],
    ['error', 50],
    ['information', 55],
  ]);
  const note = capped[3] as Finding;
  expect(note.rule).toBe('findings-capped');
  expect(render(note.message)).toContain('Only the 3 most severe findings of this file are shown; not shown: 4\n');
});
