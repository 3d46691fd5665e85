import { OptionsDocument } from '../../server/src/options/optionsDocument';
import { parseOptions } from '../../server/src/options/syntax/parse';
import { optionsOf } from '../support/optionsTexts';
import { barePass, flat, median, rethrow, time } from './measure';

export interface OptionsRow {
  readonly groups: number;
  readonly kilobytes: number;
  /** Milliseconds, medians. */
  readonly barePass: number;
  readonly parse: number;
  readonly check: number;
}

/** Times what happens between a keystroke in the middle of an options file and its findings; nothing is kept from the version before. */
export function measureOptions(counts: readonly number[]): OptionsRow[] {
  return counts.map((groups) => {
    const text = optionsOf(groups);
    const place = text.indexOf('RESERVE', text.length >> 1) + 8;
    const typed = Array.from({ length: 15 }, (_, run) => flat(text.slice(0, place) + '1'.repeat(1 + (run % 7)) + text.slice(place)));
    const document = new OptionsDocument('examplevd.opt', rethrow);
    return {
      groups,
      kilobytes: text.length / 1024,
      barePass: median(typed.map((version) => time(() => barePass(version)))),
      parse: median(typed.map((version) => time(() => parseOptions(version)))),
      check: median(typed.map((version) => time(() => document.check(version, { rules: {} })))),
    };
  });
}
