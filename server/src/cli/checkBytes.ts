import { capFindings } from '../core/cap';
import { decode } from '../core/decode';
import type { Finding } from '../core/finding';
import type { RuleCrashHandler } from '../core/runRule';
import { countSeverities, type SeverityCounts } from '../core/severityCounts';
import { tooLarge } from '../core/tooLarge';
import { type CheckOptions, LicenseChecker } from '../license/checker';
import { visibleFindings } from '../license/suppressions';
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
  return checked(text, visibleFindings(new LicenseChecker(onRuleCrash), parseLicense(text), options, notes));
}

function checked(text: string, findings: readonly Finding[]): CheckedText {
  return { text, findings: capFindings(findings), counts: countSeverities(findings) };
}
