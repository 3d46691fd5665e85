import { capFindings } from '../core/cap';
import type { Finding } from '../core/finding';
import type { RuleCrashHandler } from '../core/runRule';
import { countSeverities, type SeverityCounts } from '../core/severityCounts';
import { tooLarge } from '../core/tooLarge';
import { type CheckOptions, LicenseChecker } from '../license/checker';
import { visibleFindings } from '../license/suppressions';
import { parseLicense } from '../license/syntax/parse';
import type { PresenceOptions } from '../presence/checker';
import { PresenceDocument } from '../presence/presenceDocument';
import { type FileBytes, isTooLarge } from './readBytes';
import { type ReadText, readText } from './readText';

export interface CheckedText {
  readonly text: string;
  /** Sorted by place, and no more than can be shown. */
  readonly findings: readonly Finding[];
  /** Of all findings, those not shown included. */
  readonly counts: SeverityCounts;
}

export type AllOptions = CheckOptions & PresenceOptions;

/** Checks what was read of a file, as what its name and text say it is; undefined for an XML file that is none of ours. */
export async function checkBytes(
  name: string,
  bytes: FileBytes,
  options: AllOptions,
  onRuleCrash: RuleCrashHandler,
): Promise<CheckedText | undefined> {
  if (isTooLarge(bytes)) return checked('', [], [tooLarge(bytes.tooLarge)]);
  const read = readText(name, bytes);
  if (!read) return undefined;
  const check = await checkerOf(read.kind, options, onRuleCrash);
  return checked(read.text, read.notes, check(read.text));
}

/** What gives all findings about a text of a kind, sorted by place; checking and mending both use it. */
export async function checkerOf(
  kind: ReadText['kind'],
  options: AllOptions,
  onRuleCrash: RuleCrashHandler = () => {},
): Promise<(text: string) => readonly Finding[]> {
  if (kind === 'license') return (text) => visibleFindings(new LicenseChecker(onRuleCrash), parseLicense(text), options);
  // Loaded only for such files: it is large.
  const { validate } = await import('../presence/schema/validate');
  return (text) => new PresenceDocument(kind, onRuleCrash).checkAll(text, options, validate);
}

function checked(text: string, notes: readonly Finding[], found: readonly Finding[]): CheckedText {
  const findings = notes.length === 0 ? found : [...notes, ...found].sort((a, b) => a.range.start - b.range.start);
  return { text, findings: capFindings(findings), counts: countSeverities(findings) };
}
