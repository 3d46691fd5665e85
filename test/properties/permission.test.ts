import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PermissionQuestion } from '../../server/src/language/permission';
import type { Surroundings } from '../../server/src/language/surroundings';
import { tools } from '../../server/src/options/tools';
import { surroundingsOf } from '../support/check';
import { addresses, displays, hosts, naivePermission, projects, type Somebody, smallOptions, somebody } from '../support/naivePermission';
import { optionsText } from '../support/optionsTexts';
import { runs } from '../support/runs';
import { seed } from '../support/seed';

const counts = { '1.0': 5, '2.0': 3 };
const version = fc.constantFrom<keyof typeof counts>('1.0', '2.0');
let surroundings: Surroundings;
beforeAll(async () => {
  const records = Object.entries(counts).map(
    ([of, count], n) => `INCREMENT editor examplevd ${of} permanent ${count} SIGN=00000000000${n}`,
  );
  const license = ['SERVER lichost.contoso.example 001122aabbcc 27000', 'VENDOR examplevd', ...records, ''].join('\n');
  surroundings = await surroundingsOf({ beside: { 'license.dat': license }, isSite: false });
});

const ask = (text: string, question: PermissionQuestion) => {
  const answer = tools.may?.({ name: 'examplevd.opt', text, surroundings }, question);
  if (!answer) throw new Error('No answer');
  return answer;
};

describe('whether somebody may use a feature', () => {
  test('where all is known, is what reading the lines one by one comes to', () => {
    fc.assert(
      fc.property(smallOptions, somebody, version, (text, one, of) => {
        const { verdict, seats } = ask(text, { ...one, feature: `editor:VERSION=${of}` });
        const naive = naivePermission(text, one, of, counts[of]);
        expect(verdict).toBe(naive.verdict);
        expect([seats.left, seats.reservedForAsker]).toEqual([naive.left, naive.own]);
      }),
      { numRuns: runs(750), seed },
    );
  });

  test('where something is not known, is never said more surely than it is', () => {
    const facts: readonly (readonly [keyof Somebody, readonly string[]])[] = [
      ['host', hosts],
      ['address', addresses],
      ['display', displays],
      ['project', projects],
    ];
    fc.assert(
      fc.property(smallOptions, somebody, version, fc.subarray([...facts]), (text, one, of, hidden) => {
        const asked = { ...one, ...Object.fromEntries(hidden.map(([fact]) => [fact, undefined])), feature: `editor:VERSION=${of}` };
        const { verdict } = ask(text, asked);
        const all = hidden.reduce<Somebody[]>(
          (found, [fact, values]) => found.flatMap((of) => values.map((value) => ({ ...of, [fact]: value }))),
          [one],
        );
        const verdicts = new Set(all.map((each) => naivePermission(text, each, of, counts[of]).verdict));
        if (verdict !== 'uncertain') expect([...verdicts]).toEqual([verdict]);
        if (hidden.length === 0) expect([...verdicts]).toEqual([verdict]);
      }),
      { numRuns: runs(750), seed },
    );
  });

  test('is uncertain for all licenses only where it is not the same for each of them', () => {
    fc.assert(
      fc.property(
        smallOptions.filter((text) => !/RESERVE|MAX/.test(text)),
        somebody,
        (text, one) => {
          const { verdict } = ask(text, { ...one, feature: 'editor' });
          const verdicts = new Set(Object.entries(counts).map(([of, count]) => naivePermission(text, one, of, count).verdict));
          expect(verdict).toBe(verdicts.size === 1 ? [...verdicts][0] : 'uncertain');
        },
      ),
      { numRuns: runs(750), seed },
    );
  });

  test('is answered for any text, with lines that are in it', () => {
    fc.assert(
      fc.property(
        optionsText,
        fc.constantFrom('editor', 'editor:VERSION=2.0', '"editor KEY=0000"', ''),
        fc.constantFrom('ann', ''),
        (text, feature, user) => {
          const { reasons, notes, limits } = ask(text, { user, feature });
          const access = tools.whoMay?.({ name: 'MLM.opt', text, surroundings }, feature);
          for (const { range } of [...reasons, ...notes, ...limits, ...(access?.lines ?? [])])
            if (range) expect(0 <= range.start && range.start < range.end && range.end <= text.length).toBe(true);
        },
      ),
      { numRuns: runs(750), seed },
    );
  });
});
