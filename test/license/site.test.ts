import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/finding';
import { LineIndex } from '../../server/src/core/lineIndex';
import { render } from '../../server/src/core/message';
import type { OtherFile, Surroundings } from '../../server/src/language/surroundings';
import { licenseSummary } from '../../server/src/license/model/licenseSummary';
import { serverKeyOf, siteOf } from '../../server/src/license/model/site';
import { service } from '../../server/src/license/service';
import type { LicenseSummary } from '../../server/src/license/summary';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { defaultOptions, host, opened, today } from '../support/check';

const SITE_RULES = ['split-counts', 'host-two-ids', 'server-copies-differ', 'record-in-two-files'];

/** The URI of the file that is checked. */
const OWN = 'file:///site/own.lic';

function fileOf(name: string, text: string): OtherFile {
  const summary = licenseSummary(parseLicense(text), today, '11.9');
  return { uri: `file:///site/${name}`, name, language: 'license', summary, lines: new LineIndex(text), isOfSite: true };
}

/** What the rules on sites find in a text beside others. */
function check(text: string, site: readonly OtherFile[], uri = OWN): readonly Finding[] {
  const document = opened(service.open({ name: 'a.lic', text }, host));
  return document
    .analyze(text, defaultOptions, undefined, { uri, site })
    .findings()
    .filter(({ rule }) => SITE_RULES.includes(rule));
}

const licenseFor = (letter: string, ...records: string[]): string =>
  [`SERVER ${letter}.contoso.example 001122aabb0${letter} 7260`, 'VENDOR examplevd', ...records, ''].join('\n');
const record = (name: string, count: number, sign: string): string => `FEATURE ${name} examplevd 1.0 permanent ${count} SIGN=${sign}`;

describe('the files of a site', () => {
  test('related places are in the other files, by their lines', () => {
    const b = fileOf('b.lic', licenseFor('b', record('editor', 40, 'BB')));
    const c = fileOf('c.lic', licenseFor('c', '', record('editor', 1500, 'CC')));
    const [finding] = check(licenseFor('a', record('editor', 60, 'AA')), [b, c]);
    expect(finding && render(finding.message)).toBe(
      'This license server has 60 of the site’s 1,600 licenses of editor\nOf the others, b.lic has 40 and c.lic has 1,500. A program gets its licenses from one server, so each server needs as many as any of its programs.',
    );
    expect(finding?.related?.map(({ file, range }) => [file?.uri, file?.lines.positionAt(range.start)])).toEqual([
      ['file:///site/b.lic', { line: 2, character: 8 }],
      ['file:///site/c.lic', { line: 3, character: 8 }],
    ]);
  });

  test('of many servers, some are named', () => {
    const others = [...'bcdef'].map((letter) => fileOf(`${letter}.lic`, licenseFor(letter, record('editor', 10, `${letter}0`))));
    const [finding] = check(licenseFor('a', record('editor', 60, 'AA')), others);
    expect(finding && render(finding.message)).toMatch(/has 60 of the site’s 110 .*, e\.lic has 10 and other servers have 10\./s);
  });

  test('the copies of a set of three servers count once', () => {
    const set = ['b', 'c', 'd'].map((letter) => `SERVER ${letter}.contoso.example 001122aabb0${letter} 7260\n`).join('');
    const copies = ['b', 'c', 'd'].map((name) => fileOf(`${name}.lic`, `${set}VENDOR examplevd\n${record('editor', 40, 'BB')}\n`));
    const [finding] = check(licenseFor('a', record('editor', 60, 'AA')), copies);
    expect(finding && render(finding.message)).toMatch(/has 60 of the site’s 100 licenses/);
  });

  test('other files of the same license server add to what it has', () => {
    const more = fileOf('more.lic', licenseFor('a', record('editor', 5, 'A5'), record('editor', 60, 'AA')));
    const b = fileOf('b.lic', licenseFor('b', record('editor', 40, 'BB')));
    const found = check(licenseFor('a', record('editor', 60, 'AA')), [b, more]);
    expect(found.map(({ rule }) => rule).sort()).toEqual(['record-in-two-files', 'split-counts']);
  });

  test('a hover on a count says what the site has', () => {
    const text = licenseFor('a', record('editor', 60, 'AA'));
    const others = [fileOf('b.lic', licenseFor('b', record('editor', 40, 'BB')))];
    const document = opened(service.open({ name: 'a.lic', text }, host));
    const hoverOn = (surroundings?: Surroundings) =>
      document
        .analyze(text, defaultOptions, undefined, surroundings)
        .hover?.(text.indexOf('60 '))
        ?.contents.map((message) => render(message))
        .join(' ');
    expect(hoverOn({ uri: OWN, site: others })).toContain(
      '**In the site**: 100 licenses, 60 of them on this license server, 40 in `b.lic`.',
    );
    expect(hoverOn()).not.toContain('site');
  });

  const b = licenseFor('b', record('editor', 40, 'BB'));
  test.each([
    ['files of another language', [{ ...fileOf('b.lic', b), language: 'other' }]],
    ['files without a summary', [{ ...fileOf('b.lic', b), summary: undefined }]],
    ['no files', []],
    ['the file itself', [{ ...fileOf('own.lic', b) }]],
    ['a fragment without a SERVER line', [fileOf('b.lic', 'VENDOR examplevd\nFEATURE editor examplevd 1.0 permanent 40 SIGN=BB\n')]],
    ['a template', [fileOf('b.lic', licenseFor('b', 'FEATURE editor examplevd 1.0 dd-mmm-yyyy n SIGN=xx'))]],
    ['this_host on both', [fileOf('b.lic', 'SERVER this_host ANY 7260\nVENDOR examplevd\n')]],
  ])('nothing is said beside %s', (_, others) => {
    expect(check(licenseFor('a', record('editor', 60, 'AA')), others)).toEqual([]);
  });
});

const randomLicense = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.array(fc.tuple(fc.constantFrom('editor', 'viewer', 'solver'), fc.integer({ min: 0, max: 50 }), fc.constantFrom('AA', 'BB', '')), {
      maxLength: 6,
    }),
  )
  .map(([letter, records]) =>
    licenseFor(letter, ...records.map(([name, count, sign]) => record(name, count, sign).replace('FEATURE', 'INCREMENT'))),
  );

/** All that a site tells of three features. */
function told(surroundings: Surroundings) {
  const site = siteOf(surroundings);
  return ['editor', 'viewer', 'solver'].map((name) => {
    const shares = site?.sharesOf(name, 'EXAMPLEVD');
    const servers = [...(shares?.servers ?? [])].map((key) => {
      const share = shares?.onServer(key);
      return {
        key,
        licenses: share?.licenses,
        beside: shares?.licensesBeside(key),
        counts: new Map(share?.counts()),
        files: [...(share?.files() ?? [])].map(([summary]) => site?.nameOf(summary)),
      };
    });
    // A server keeps its place where the document itself is the first of its files.
    return servers.filter(({ files }) => files.length > 0).sort((a, b) => (a.key < b.key ? -1 : 1));
  });
}

describe('the index of a site', () => {
  test('a document that is in the list counts for nothing in it', () => {
    fc.assert(
      fc.property(fc.array(randomLicense, { minLength: 1, maxLength: 6 }), (texts) => {
        const files = texts.map((text, index) => fileOf(`${index}.lic`, text));
        for (const { uri } of files)
          expect(told({ uri, site: files })).toEqual(told({ uri: OWN, site: files.filter((other) => other.uri !== uri) }));
      }),
    );
  });

  test('what the servers have is what their records say', () => {
    fc.assert(
      fc.property(fc.array(randomLicense, { minLength: 1, maxLength: 6 }), (texts) => {
        const files = texts.map((text, index) => fileOf(`${index}.lic`, text));
        const counts = new Map<string, number>();
        for (const { summary } of files as { summary: LicenseSummary }[])
          for (const { name, count, notGranted, fingerprint } of summary.records)
            if (name.text === 'editor' && notGranted === undefined && count !== undefined)
              counts.set(`${serverKeyOf(summary)} ${fingerprint}`, count);
        const shares = siteOf({ uri: OWN, site: files })?.sharesOf('editor', 'examplevd');
        expect(shares?.licensesBeside('no server') ?? 0).toBe([...counts.values()].reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  test('a check of all files of a site takes time in proportion to them', () => {
    const timeOf = (amount: number): number => {
      const texts = Array.from({ length: amount }, (_, file) => {
        const records = Array.from({ length: 30 }, (_, index) => record(`feature_${index}`, 10, `${file}A${index}`.padStart(12, '0')));
        return [`SERVER s${file} ${String(file).padStart(12, '0')} 7260`, 'VENDOR examplevd', ...records, ''].join('\n');
      });
      const files = texts.map((text, index) => fileOf(`${index}.lic`, text));
      const start = performance.now();
      texts.forEach((text, index) => {
        const found = check(text, files, files[index]?.uri);
        expect(found.length).toBe(30);
      });
      return performance.now() - start;
    };
    timeOf(10);
    const [some, many] = [timeOf(15), timeOf(120)];
    // Eight times as many files: 64 times the time if it were quadratic.
    expect(many / some).toBeLessThan(24);
  });
});
