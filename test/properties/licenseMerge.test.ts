import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MergeRequest, MergeResult } from '../../server/src/language/merge';
import { attributeNamed, featureOf } from '../../server/src/license/model/feature';
import { fileGrants } from '../../server/src/license/model/grants';
import { licenseIdentityOf } from '../../server/src/license/model/licenseIdentity';
import { signedRanges } from '../../server/src/license/model/signed';
import { parseLicense } from '../../server/src/license/syntax/parse';
import type { LicenseRecord } from '../../server/src/license/syntax/record';
import { tools } from '../../server/src/license/tools';
import { checkLicense, defaultOptions, today } from '../support/check';
import { type MergePair, mergePair } from '../support/mergedLicenses';
import { runs } from '../support/runs';

function merge(existing: string, received: string, more: Partial<MergeRequest> = {}): MergeResult {
  const request: MergeRequest = { existing, received, old: 'comment', unclear: 'refuse', path: '/opt/license.dat', ...more };
  const result = tools.merge?.(request, defaultOptions);
  if (!result) throw new Error('license files cannot be merged');
  return result;
}

const pairs = { numRuns: runs(50) };

function forMerged(check: (pair: MergePair, text: string, leftOut: ReadonlySet<unknown>) => void): void {
  let merged = 0;
  fc.assert(
    fc.property(mergePair, (pair) => {
      const { existing, received, old, unclear } = pair;
      const result = merge(existing, received, { old, unclear });
      if (result.kind !== 'merged') return;
      merged++;
      check(pair, result.text, new Set(result.notes.map(({ values }) => values.name)));
    }),
    pairs,
  );
  expect(merged, 'most pairs can be merged').toBeGreaterThan(pairs.numRuns / 4);
}

/** The features of which the file has several counted FEATURE records, so that one of them counts already. */
function contested(text: string): Set<string | undefined> {
  const { features } = fileGrants(parseLicense(text), today, defaultOptions.managerVersion);
  return new Set(
    features.flatMap(({ claims }) => (claims.some(({ standing }) => standing.kind === 'ignored') ? [claims[0]?.feature.identity] : [])),
  );
}

/** How many are granted, by vendor and name; undefined where any number is, and none counted. */
function granted(text: string): Map<string, number | undefined> {
  const { features } = fileGrants(parseLicense(text), today, defaultOptions.managerVersion);
  return new Map(
    features.flatMap(({ claims, licenses, uncounted }) => {
      const identity = claims[0]?.feature.identity;
      return identity !== undefined && (licenses > 0 || uncounted) ? [[identity, licenses > 0 ? licenses : undefined] as const] : [];
    }),
  );
}

function records(text: string): LicenseRecord[] {
  return parseLicense(text).records.filter((record) => licenseIdentityOf(record));
}

/** What of a record is signed, character by character but for line ends. */
function signedBytes(record: LicenseRecord): string {
  return JSON.stringify(signedRanges(record).map((range) => record.slice(range).replace(/\s*\\?(?:\r\n|\r|\n)\s*/g, ' ')));
}

/** The features that a file has records of, and those whose records it replaces by SUPERSEDE. */
function namedIn(text: string): Set<string | undefined> {
  return new Set(
    records(text).flatMap((record) => {
      const { identity, vendor, attributes } = featureOf(record);
      const listed = attributeNamed(attributes, 'SUPERSEDE')?.value?.split(' ') ?? [];
      return [identity, ...listed.map((name) => `${name} ${vendor?.text}`)];
    }),
  );
}

/** What is granted from a received file, but for features of which a record was left out, or the existing file has records that exclude each other. */
function decidable(existing: string, received: string, leftOut: ReadonlySet<unknown>): Map<string, number | undefined> {
  const open = contested(existing);
  return new Map([...granted(received)].filter(([identity]) => !leftOut.has(identity.split(' ')[0]) && !open.has(identity)));
}

/** The line that an offset is on, without the signs of mail quoting and without the backslash at its end. */
function lineAt(text: string, offset: number): string {
  const line = (/[^\r\n]*$/.exec(text.slice(0, offset))?.[0] ?? '') + (/^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '');
  return line.replace(/^[> \t\ufeff]+|[ \t]*\\?[ \t]*$/g, '');
}

describe('a merge', () => {
  test('of a file with itself changes nothing', () => {
    fc.assert(
      fc.property(mergePair, ({ existing, received, old, unclear }) => {
        for (const text of [existing, received]) expect(merge(text, text, { old, unclear }).kind).not.toBe('merged');
      }),
      pairs,
    );
  });

  test('keeps what was not received, and grants of the rest what was received, unless the existing record is the newer', () => {
    forMerged(({ existing, received, unclear }, text, leftOut) => {
      const [before, now] = [granted(existing), granted(text)];
      const theirs = decidable(existing, received, leftOut);
      const named = namedIn(received);
      for (const [identity, amount] of before) if (!named.has(identity)) expect([identity, now.get(identity)]).toEqual([identity, amount]);
      if (unclear !== 'replace') return;
      // A counted record may be beside others for certain computers, of which any number is granted.
      for (const [identity, amount] of theirs) if (amount !== undefined) expect([identity, now.get(identity)]).toEqual([identity, amount]);
    });
  });

  test('grants the sum of INCREMENT records that add up, and of no feature fewer than were received', () => {
    forMerged(({ existing, received }, text, leftOut) => {
      const [before, now] = [granted(existing), granted(text)];
      const theirs = decidable(existing, received, leftOut);
      for (const [identity, amount] of theirs) {
        expect(now.has(identity)).toBe(true);
        if (amount === undefined) continue;
        expect(now.get(identity)).toBeGreaterThanOrEqual(amount);
        expect(now.get(identity)).toBeLessThanOrEqual(amount + (before.get(identity) ?? 0));
      }
    });
  });

  test('has no signed character that is in neither file', () => {
    forMerged(({ existing, received }, text) => {
      const known = new Set([...records(existing), ...records(received)].map(signedBytes));
      for (const record of records(text)) if (!record.glued) expect(known).toContain(signedBytes(record));
    });
  });

  test('has no finding that neither file had', () => {
    const keysOf = (text: string) => checkLicense(text).map(({ rule, range }) => `${rule} ${lineAt(text, range.start)}`);
    forMerged(({ existing, received }, text) => {
      const known = new Set([...keysOf(existing), ...keysOf(received)]);
      expect(keysOf(text).filter((key) => !known.has(key))).toEqual([]);
    });
  });

  test('made again changes nothing', () => {
    forMerged(({ received, old, unclear }, text) => {
      expect(merge(text, received, { old, unclear })).toMatchObject({ kind: 'nothing' });
    });
  });

  test('leaves every line of the existing file as it is but for those of replaced records, and its line ends', () => {
    forMerged(({ existing, old }, text) => {
      const lines = (of: string) => of.split(/\r\n|\r|\n/);
      const now = lines(text);
      let at = 0;
      for (const line of lines(existing)) {
        const found = now.findIndex((other, index) => index >= at && (other === line || other === `# ${line}`));
        if (found < 0) expect(old).toBe('remove');
        else at = found + 1;
      }
      const ends = (of: string) => new Set(of.match(/\r\n|\r|\n/g));
      expect([...ends(text)].filter((end) => !ends(existing).has(end))).toEqual([]);
      expect(/[\r\n]$/.test(text)).toBe(/[\r\n]$/.test(existing));
      expect(text.startsWith('\ufeff')).toBe(existing.startsWith('\ufeff'));
    });
  });
});
