import { type DecodedText, decode } from '../core/decode';
import { matchesFileName } from '../core/fileNamePattern';
import type { FileHead, Language, LanguageDocument, LanguageHost } from './language';

/** How much of a text is looked at to tell what it is, in UTF-16 units. */
export const HEAD_LENGTH = 20_000;
/** The largest file, in bytes, that is looked into though its name does not say what it is. */
export const LARGEST_UNNAMED = 1024 * 1024;

/** The languages that a file may be of, the likeliest first. */
export function candidates(languages: readonly Language[], file: FileHead): readonly Language[] {
  const found = languages.map((language) => ({ language, detection: language.detect(file) }));
  return [...found.filter(({ detection }) => detection === 'certain'), ...found.filter(({ detection }) => detection === 'byName')].map(
    ({ language }) => language,
  );
}

/** The first characters of a file's bytes. */
export function headOf(bytes: Uint8Array): string {
  return decode(bytes.subarray(0, HEAD_LENGTH)).text;
}

/** A file's text as a document of its language. */
export interface OpenedBytes extends DecodedText {
  readonly language: Language;
  readonly document: LanguageDocument;
  /** The text of other bytes, read in the same way. */
  decode(bytes: Uint8Array): DecodedText;
}

/** Opens a file, before whose name folders may be, as the first of some languages that it is of; undefined where it is of none. */
export async function openBytes(
  among: readonly Language[],
  name: string,
  bytes: Uint8Array,
  host: LanguageHost,
): Promise<OpenedBytes | undefined> {
  for (const language of among) {
    const { open, decode: decodeAs } = await language.load();
    const decoded = decodeAs(bytes);
    const document = open({ name: nameOf(name), text: decoded.text }, host);
    if (document) return { language, document, decode: decodeAs, ...decoded };
  }
  return undefined;
}

/** Whether a file of this name (folders may be before it; any case) is checked without being asked for, whatever is in it. */
export function isOurName(languages: readonly Language[], name: string): boolean {
  return languages.some(({ fileNames }) => matchesAny(name, fileNames));
}

/** Whether the first lines of a file of this name decide whether it is checked. */
export function mayBeOurs(languages: readonly Language[], name: string): boolean {
  return !isOurName(languages, name) && languages.some(({ fileNamesByContent = [] }) => matchesAny(name, fileNamesByContent));
}

/** Whether the first lines of a file, whose name leaves that open, say that it is one to check. */
export function isOursByContent(languages: readonly Language[], file: FileHead): boolean {
  const asked = languages.filter(({ fileNamesByContent = [] }) => matchesAny(file.name, fileNamesByContent));
  return candidates(asked, file).length > 0;
}

/** Whether a text, of a file that nobody would look for by its name, is one of a language as a whole. */
export function isHiddenOne(languages: readonly Language[], head: string): boolean {
  return languages.some((language) => language.isWholly?.(head));
}

/** Whether a name, before which folders may be, matches one of some patterns. */
export function matchesAny(name: string, patterns: readonly string[]): boolean {
  const lower = nameOf(name).toLowerCase();
  return patterns.some((pattern) => matchesFileName(lower, pattern));
}

/** A path without its folders. */
export function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}
