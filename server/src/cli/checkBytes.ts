import { capFindings } from '../core/cap';
import { decode } from '../core/decode';
import type { Finding } from '../core/finding';
import { countSeverities, type SeverityCounts } from '../core/severityCounts';
import { tooLarge } from '../core/tooLarge';
import { type CheckOptions, LicenseChecker, type RuleCrashHandler } from '../license/checker';
import { parseLicense } from '../license/syntax/parse';
import { type FileBytes, isTooLarge } from './readBytes';

export interface CheckedText {
  readonly text: string;
  /** Sorted by place, and no more than can be shown. */
  readonly findings: readonly Finding[];
  /** Of all findings, those not shown included. */
  readonly counts: SeverityCounts;
}

/** Checks what was read of a license file. */
export function checkBytes(bytes: FileBytes, options: CheckOptions, onRuleCrash: RuleCrashHandler): CheckedText {
  if (isTooLarge(bytes)) return checked('', [tooLarge(bytes.tooLarge)]);
  const { text, notes } = decode(bytes);
  const findings = findingsOf(text, options, onRuleCrash);
  if (notes.length === 0) return checked(text, findings);
  return checked(
    text,
    [...notes, ...findings].sort((a, b) => a.range.start - b.range.start),
  );
}

/** All findings about a text, sorted by place. */
export function findingsOf(text: string, options: CheckOptions, onRuleCrash: RuleCrashHandler = () => {}): Finding[] {
  return new LicenseChecker(onRuleCrash).check(parseLicense(text), options);
}

function checked(text: string, findings: readonly Finding[]): CheckedText {
  return { text, findings: capFindings(findings), counts: countSeverities(findings) };
}
