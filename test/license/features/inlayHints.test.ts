import { describe, expect, test } from 'vitest';
import { render } from '../../../server/src/core/message';
import { type InlayHint, inlayHints } from '../../../server/src/license/features/inlayHints';
import { parseLicense } from '../../../server/src/license/syntax/parse';
import { today } from '../../support/check';

function shown({ kind, label }: InlayHint): string {
  return `«${kind}: ${typeof label === 'string' ? label : render(label)}»`;
}

/** Each as the editor shows it, with the hints between « and ». */
const cases: readonly (readonly [string, string])[] = [
  [
    'what a part number is',
    'FEATURE 3GP99001ABAA«partNumber: v8.0 - Example Routing» genesys.d 8.0 permanent 1 \\\n  vendor_info="v8.0 - Example \\\n   Routing"\n',
  ],
  ['nothing of a part number without a remark', 'FEATURE 3GP99001ABAA genesys.d 8.0 permanent 1 vendor_info=""\n'],
  ['nothing of a name that speaks for itself', 'FEATURE router_seats genesys.d 8.0 permanent 1 vendor_info="Routing"\n'],
  ['days left', 'FEATURE f1 v 1.0 30-jun-2026«expiry: 15 days left» 1\n'],
  ['a year left', 'FEATURE f1 v 1.0 15-jun-2027«expiry: 365 days left» 1\n'],
  ['nothing of more than a year', 'FEATURE f1 v 1.0 16-jun-2027 1\n'],
  [
    'the last day',
    'INCREMENT f1 v 1.0 15-jun-2026«expiry: expires today» 1\nUPGRADE f1 v 1.0 2.0 16-jun-2026«expiry: expires tomorrow» 1\n',
  ],
  [
    'what has expired',
    'FEATURE f1 v 1.0 14-jun-2026«expiry: expired yesterday» 1\nFEATURE f2 v 1.0 5-jun-2026«expiry: expired 10 days ago» 1\n',
  ],
  [
    'nothing of what never expires, or cannot be read',
    'FEATURE f1 v 1.0 permanent 1\nFEATURE f2 v 1.0 1-jan-0 1\nFEATURE f3 v 1.0 31-feb-2026 1\n',
  ],
  [
    'decimal host ids',
    'SERVER h #1747265536«hostId: = 68252800» 7260\nFEATURE f1 v 1.0 permanent 0 HOSTID="ANY #255«hostId: = 000000FF»"\n',
  ],
  ['no other host ids', 'SERVER h 001122aabbcc 7260\nSERVER h #99999999999 7260\nSERVER h #x\n'],
];

describe('inlay hints', () => {
  test.each(cases)('show %s', (_, expected) => {
    const text = expected.replace(/«[^»]*»/g, '');
    const hints = inlayHints(parseLicense(text), { start: 0, end: text.length }, { today });
    let marked = text;
    for (const hint of [...hints].reverse()) marked = marked.slice(0, hint.offset) + shown(hint) + marked.slice(hint.offset);
    expect(marked).toBe(expected);
  });

  test('are those of the range alone', () => {
    const line = 'FEATURE f1 v 1.0 30-jun-2026 1\n';
    const hints = inlayHints(parseLicense(line.repeat(3)), { start: line.length, end: 2 * line.length - 1 }, { today });
    expect(hints.map(({ offset }) => offset)).toEqual([line.length + line.indexOf(' 1\n')]);
  });

  test('cut a long remark', () => {
    const [hint] = inlayHints(
      parseLicense(`FEATURE 3GP99001ABAA v 1.0 permanent 1 vendor_info="${'x'.repeat(200)}"`),
      { start: 0, end: 100 },
      { today },
    );
    expect(hint?.label).toBe(`${'x'.repeat(59)}…`);
  });
});
