import { capFindings } from '../core/cap';
import type { Finding } from '../core/finding';
import type { Message } from '../core/message';
import { countFixable, countSeverities, type SeverityCounts } from '../core/severityCounts';
import { tooLarge } from '../core/tooLarge';
import { candidates, headOf, isOurName, mayBeOurs, nameOf, type OpenedBytes, openBytes } from '../language/detection';
import type { FileHead, LanguageHost, LanguageSettings } from '../language/language';
import type { Surroundings } from '../language/surroundings';
import { languages } from '../languages';
import { type FileBytes, isTooLarge } from './readBytes';

/** A file as a document of its language. */
export interface OpenedFile extends OpenedBytes {
  readonly bytes: Uint8Array;
  /** Whether it is taken for what it is because nothing says that it is something else. */
  readonly isGuess: boolean;
}

/** A file that has a name of ours and is too large to be read. */
export type TooLarge = Exclude<FileBytes, Uint8Array> & { readonly instead?: Message | undefined };

/** Why a file is not one of ours, to follow "name: ". */
export interface Declined {
  readonly declined: string;
}

/** What a file is by its name and bytes. */
export async function openFile(name: string, bytes: FileBytes, host: LanguageHost): Promise<OpenedFile | TooLarge | Declined> {
  const file: FileHead = { name: nameOf(name), head: isTooLarge(bytes) ? '' : headOf(bytes) };
  const likely = candidates(languages, file);
  if (isTooLarge(bytes)) return likely.length > 0 ? { ...bytes, instead: likely[0]?.whenTooLarge } : (declinedAs(file) ?? bytes);
  const detected = await openBytes(likely, name, bytes, host);
  if (detected) return { ...detected, bytes, isGuess: false };
  const declined = declinedAs(file);
  if (declined) return declined;
  const guessed = await openBytes(
    languages.filter(({ takesUnknown }) => takesUnknown),
    name,
    bytes,
    host,
  );
  return guessed ? { ...guessed, bytes, isGuess: true } : { declined: 'this is not a file that Seatkeeper checks.' };
}

function declinedAs(file: FileHead): Declined | undefined {
  for (const { decline } of languages) {
    const declined = decline?.(file);
    if (declined !== undefined) return { declined };
  }
  return undefined;
}

/** Whether a file is one that a check of a folder would look at: by its name, or by its first lines where its name leaves that open. */
export function isWanted(name: string, { language, isGuess }: OpenedFile): boolean {
  if (isOurName(languages, name)) return true;
  // A language that tells which names leave it open is not looked for under others.
  return !isGuess && (language.fileNamesByContent === undefined || mayBeOurs(languages, name));
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

/** Which findings of a text are said. */
export type Keep = (text: string, findings: readonly Finding[]) => readonly Finding[];

const keepAll: Keep = (_, findings) => findings;

/** What there is to say of a file. */
export function checkFile(
  { document, text, notes }: OpenedFile,
  settings: LanguageSettings,
  around?: Surroundings,
  keep: Keep = keepAll,
): CheckedText {
  return checked(text, keep(text, document.analyze(text, settings, notes, around).findings()));
}

/** What there is to say of a file that is too large to be read. */
export function checkTooLarge(size: TooLarge, keep: Keep = keepAll): CheckedText {
  return checked('', keep('', [tooLarge(size.tooLarge, size.instead)]));
}

function checked(text: string, findings: readonly Finding[]): CheckedText {
  return { text, findings: capFindings(findings), counts: countSeverities(findings), fixable: countFixable(findings) };
}
