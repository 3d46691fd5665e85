import { LicenseChecker } from '../../server/src/license/checker';
import { dayOf } from '../../server/src/license/model/date';
import { type LicenseTree, parseLicense } from '../../server/src/license/syntax/parse';
import { barePass, flat, median, rethrow, time } from './measure';
import { licenseOf } from './sampleText';

export interface KeystrokeRow {
  readonly features: number;
  readonly kilobytes: number;
  /** Milliseconds, medians. */
  readonly barePass: number;
  readonly coldParse: number;
  readonly coldRules: number;
  readonly parse: number;
  readonly rules: number;
}

const options = { today: dayOf(2026, 5, 15), expiryWarningDays: 30, managerVersion: '11.9', rules: {} };

/** Times what happens between a keystroke in the middle of a file and its findings, beside one bare pass over the characters. */
export function measureKeystrokes(counts: readonly number[], runs: number): KeystrokeRow[] {
  return counts.map((features) => {
    const text = licenseOf(features);
    const place = text.indexOf('NOTICE', text.length >> 1) + 8;
    const typed = Array.from({ length: runs }, (_, run) => flat(text.slice(0, place) + 'x'.repeat(1 + (run % 7)) + text.slice(place)));
    const bare = median(typed.map((version) => time(() => barePass(version))));
    const cold = typed.slice(0, Math.max(3, runs >> 2)).map((version) => {
      const checker = new LicenseChecker(rethrow);
      let tree: LicenseTree | undefined;
      const parse = time(() => {
        tree = parseLicense(version);
      });
      return [parse, time(() => checker.check(tree as LicenseTree, options))] as const;
    });
    const checker = new LicenseChecker(rethrow);
    let tree = parseLicense(text);
    checker.check(tree, options);
    const warm = typed.map((version) => {
      const parse = time(() => {
        tree = parseLicense(version, tree);
      });
      return [parse, time(() => checker.check(tree, options))] as const;
    });
    return {
      features,
      kilobytes: text.length / 1024,
      barePass: bare,
      coldParse: median(cold.map(([parse]) => parse)),
      coldRules: median(cold.map(([, rules]) => rules)),
      parse: median(warm.map(([parse]) => parse)),
      rules: median(warm.map(([, rules]) => rules)),
    };
  });
}
