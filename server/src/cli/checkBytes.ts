import { capFindings } from '../core/cap';
import { decode } from '../core/decode';
import type { Finding } from '../core/finding';
import type { RuleCrashHandler } from '../core/runRule';
import { countSeverities, type SeverityCounts } from '../core/severityCounts';
import { tooLarge } from '../core/tooLarge';
import { type CheckOptions, LicenseChecker } from '../license/checker';
import { parseLicense } from '../license/syntax/parse';
import type { PresenceOptions } from '../presence/checker';
import { decodeXml } from '../presence/decodeXml';
import { PresenceDocument } from '../presence/presenceDocument';
import { type PresenceKind, recognise } from '../presence/recognise';
import { type FileBytes, isTooLarge } from './readBytes';

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
  if (isXml(name, bytes)) {
    const { text, notes } = decodeXml(bytes);
    const kind = recognise(name, text);
    if (kind) return checked(text, notes, await checkPresence(kind, text, options, onRuleCrash));
    if (isXmlName(name) || text.startsWith('<?xml')) return undefined;
  }
  const { text, notes } = decode(bytes);
  return checked(text, notes, new LicenseChecker(onRuleCrash).check(parseLicense(text), options));
}

async function checkPresence(
  kind: PresenceKind,
  text: string,
  options: PresenceOptions,
  onRuleCrash: RuleCrashHandler,
): Promise<readonly Finding[]> {
  // Loaded only for such files: it is large.
  const { validate } = await import('../presence/schema/validate');
  return new PresenceDocument(kind, onRuleCrash).checkAll(text, options, validate);
}

function checked(text: string, notes: readonly Finding[], found: readonly Finding[]): CheckedText {
  const findings = notes.length === 0 ? found : [...notes, ...found].sort((a, b) => a.range.start - b.range.start);
  return { text, findings: capFindings(findings), counts: countSeverities(findings) };
}

function isXmlName(name: string): boolean {
  return name.toLowerCase().endsWith('.xml');
}

/** Whether a file is XML by its name, or begins as no license file does; a look at its first bytes tells, whatever its encoding. */
function isXml(name: string, bytes: Uint8Array): boolean {
  if (isXmlName(name)) return true;
  const first = bytes.subarray(0, 100).find((byte) => byte > 0x20 && byte < 0x7f);
  return first === 0x3c;
}
