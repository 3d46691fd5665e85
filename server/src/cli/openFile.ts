import { capFindings } from '../core/cap';
import type { DecodedText } from '../core/decode';
import { decode } from '../core/decode';
import type { Finding } from '../core/finding';
import { countFixable, countSeverities, type SeverityCounts } from '../core/severityCounts';
import { tooLarge } from '../core/tooLarge';
import { candidates, HEAD_LENGTH, isOurName, mayBeOurs, nameOf } from '../language/detection';
import type { CommonSettings, FileHead, Language, LanguageDocument, LanguageHost } from '../language/language';
import type { SettingsOf, SettingsSpec } from '../language/settings';
import { languages } from '../languages';
import type { FileBytes } from './readBytes';

/** A file's text as a document of its language. */
export interface OpenedFile extends DecodedText {
  readonly language: Language;
  readonly document: LanguageDocument;
  /** Whether it is taken for what it is because nothing says that it is something else. */
  readonly isGuess: boolean;
  /** The text of other bytes, read in the same way. */
  decode(bytes: Uint8Array): DecodedText;
}

/** Why a file is not one of ours, to follow "name: ". */
export interface Declined {
  readonly declined: string;
}

/** What a file is by its name and bytes. */
export async function openFile(name: string, bytes: Uint8Array, host: LanguageHost): Promise<OpenedFile | Declined> {
  const file: FileHead = { name: nameOf(name), head: headOf(bytes) };
  for (const language of candidates(languages, file)) {
    const opened = await openAs(language, file.name, bytes, host, false);
    if (opened) return opened;
  }
  const declined = declinedAs(file);
  if (declined !== undefined) return { declined };
  const guess = languages.find(({ takesUnknown }) => takesUnknown);
  const opened = guess && (await openAs(guess, file.name, bytes, host, true));
  return opened ?? { declined: 'this is not a file that Seatkeeper checks.' };
}

async function openAs(
  language: Language,
  name: string,
  bytes: Uint8Array,
  host: LanguageHost,
  isGuess: boolean,
): Promise<OpenedFile | undefined> {
  const { open, decode } = await language.load();
  const decoded = decode(bytes);
  const document = open({ name, text: decoded.text }, host);
  return document && { language, document, isGuess, decode, ...decoded };
}

/** Why a file that is too large to be read is not one of ours; undefined for one that may be. */
export function declinedByName(name: string): string | undefined {
  const file: FileHead = { name: nameOf(name), head: '' };
  return candidates(languages, file).length > 0 ? undefined : declinedAs(file);
}

function declinedAs(file: FileHead): string | undefined {
  for (const { decline } of languages) {
    const declined = decline?.(file);
    if (declined !== undefined) return declined;
  }
  return undefined;
}

/** Whether a file is one that a check of a folder would look at: by its name, or by its first lines where its name leaves that open. */
export function isWanted(name: string, { language, isGuess }: OpenedFile): boolean {
  if (isOurName(languages, name)) return true;
  // A language that tells which names leave it open is not looked for under others.
  return !isGuess && (language.fileNamesByContent === undefined || mayBeOurs(languages, name));
}

/** The first characters of a file. */
export function headOf(bytes: Uint8Array): string {
  return decode(bytes.subarray(0, HEAD_LENGTH)).text;
}

export interface CheckedText {
  readonly text: string;
  /** Sorted by place, and no more than can be shown. */
  readonly findings: readonly Finding[];
  /** Of all findings, those not shown included. */
  readonly counts: SeverityCounts;
  /** Of those, the ones that --fix can fix. */
  readonly fixable: SeverityCounts;
}

/** What there is to say of a file. */
export function checkFile({ document, text, notes }: OpenedFile, settings: SettingsOf<SettingsSpec> & CommonSettings): CheckedText {
  return checked(text, document.analyze(text, settings, notes).findings());
}

/** What there is to say of a file that is too large to be read. */
export function checkTooLarge(bytes: Exclude<FileBytes, Uint8Array>): CheckedText {
  return checked('', [tooLarge(bytes.tooLarge)]);
}

function checked(text: string, findings: readonly Finding[]): CheckedText {
  return { text, findings: capFindings(findings), counts: countSeverities(findings), fixable: countFixable(findings) };
}
