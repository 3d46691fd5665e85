import { capFindings } from '../core/cap';
import type { Finding } from '../core/finding';
import type { RuleCrashHandler } from '../core/runRule';
import { countFixable, countSeverities, type SeverityCounts } from '../core/severityCounts';
import { tooLarge, tooManyParts } from '../core/tooLarge';
import { type CheckOptions, LicenseChecker } from '../license/checker';
import { otherKindByName } from '../license/model/otherText';
import { visibleFindings as visibleInLicense } from '../license/suppressions';
import { hasTooManyParts as hasTooManyWords } from '../license/syntax/hasTooManyParts';
import { parseLicense } from '../license/syntax/parse';
import { checkSchema, checkTree, type PresenceOptions, sorted } from '../presence/checker';
import { PresenceFile } from '../presence/model/presenceFile';
import { visibleFindings as visibleInPresence } from '../presence/suppressions';
import { hasTooManyParts as hasTooManyTags } from '../xml/hasTooManyParts';
import { type FileBytes, isTooLarge } from './readBytes';
import { type ReadText, readText } from './readText';

export interface CheckedText {
  readonly text: string;
  /** Sorted by place, and no more than can be shown. */
  readonly findings: readonly Finding[];
  /** Of all findings, those not shown included. */
  readonly counts: SeverityCounts;
  /** Of those, the ones that --fix can fix. */
  readonly fixable: SeverityCounts;
}

export type AllOptions = CheckOptions & PresenceOptions;

/** Checks what was read of a file, as what its name and text say it is; undefined for one that is unsupported. */
export async function checkBytes(
  name: string,
  bytes: FileBytes,
  options: AllOptions,
  onRuleCrash: RuleCrashHandler,
): Promise<CheckedText | undefined> {
  if (isTooLarge(bytes)) return otherKindByName(name) ? undefined : checked('', [tooLarge(bytes.tooLarge)]);
  const read = readText(name, bytes);
  if (!read) return undefined;
  const check = await checkerOf(read.kind, options, onRuleCrash);
  return checked(read.text, check(read.text, read.notes));
}

/**
 * What gives all findings about a text of a kind that no comment in it hides, sorted by place; checking and fixing both use it. `notes` are
 * findings of reading the file.
 */
export async function checkerOf(
  kind: ReadText['kind'],
  options: AllOptions,
  onRuleCrash: RuleCrashHandler = () => {},
): Promise<(text: string, notes?: readonly Finding[]) => readonly Finding[]> {
  if (kind === 'license')
    return (text, notes) =>
      hasTooManyWords(text) ? [tooManyParts()] : visibleInLicense(new LicenseChecker(onRuleCrash), parseLicense(text), options, notes);
  // Loaded only for such files: it is large.
  const { validate } = await import('../presence/schema/validate');
  return (text, notes = []) => {
    if (hasTooManyTags(text)) return [tooManyParts()];
    const file = new PresenceFile(kind, text);
    const found = sorted([...notes, ...checkTree(file, options, onRuleCrash), ...checkSchema(file, validate, options, onRuleCrash)]);
    return visibleInPresence(file, found, 'all', options.rules);
  };
}

function checked(text: string, findings: readonly Finding[]): CheckedText {
  return { text, findings: capFindings(findings), counts: countSeverities(findings), fixable: countFixable(findings) };
}
