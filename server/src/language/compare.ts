import { type Message, say } from '../core/message';
import type { Comparison, ComparisonRefused } from './comparison';
import type { Language, LanguageDocument, LanguageSettings } from './language';

/** A file as it is compared. */
export interface FileToCompare {
  /** As shown to the user. */
  readonly name: string;
  readonly language: Language;
  readonly document: LanguageDocument;
  readonly text: string;
}

/** Compares two files by what they mean, if they are of one language that can do that; else says why not. */
export async function compareFiles(
  before: FileToCompare,
  after: FileToCompare,
  settingsOf: (language: Language) => LanguageSettings | Promise<LanguageSettings>,
): Promise<Comparison | ComparisonRefused> {
  if (before.language !== after.language) return { refused: differentKinds(before, after) };
  const { language } = before;
  const { compare } = (await language.loadTools?.()) ?? {};
  if (!compare)
    return {
      refused: say('{before} and {after} cannot be compared: Seatkeeper does not compare files of their kind ({kind}).', {
        before: before.name,
        after: after.name,
        kind: before.document.title,
      }),
    };
  return compare(before, after, await settingsOf(language));
}

function differentKinds(before: FileToCompare, after: FileToCompare): Message {
  return say('{before} ({kindBefore}) and {after} ({kindAfter}) are files of different kinds, so they cannot be compared.', {
    before: before.name,
    kindBefore: before.document.title,
    after: after.name,
    kindAfter: after.document.title,
  });
}
