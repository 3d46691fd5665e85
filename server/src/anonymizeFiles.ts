import { Pseudonyms } from './language/anonymizing';
import type { Language } from './language/language';
import type { SettingsSpec } from './language/settings';
import type { LanguageTools } from './language/tools';
import { topicIds } from './ruleList';

/** A file that is to be shown to others. */
export interface FileToShow {
  /** Without folders. */
  readonly name: string;
  readonly text: string;
  readonly language: Language<SettingsSpec>;
}

/** The same with made-up names. */
export interface ShownFile {
  /** Without folders; another one than before where a name is in it. */
  readonly name: string;
  readonly text: string;
}

/** A file that is damaged may read otherwise when the names in it are made up: after so many rounds it is given as it is. */
const MOST_ROUNDS = 5;

/**
 * Files with made-up names in the place of those of their site: the same one for the same name in all of them; undefined for a file in which it cannot be
 * told what a name is. The order of the files decides which made-up name is whose. Copies of the copies are the same.
 */
export async function anonymizeFiles(files: readonly FileToShow[]): Promise<readonly (ShownFile | undefined)[]> {
  const tools = await Promise.all(files.map(({ language }) => language.loadTools?.()));
  // Comments name rules.
  const publicWords = new Set([...tools.flatMap((tool) => tool?.publicWords ?? []), ...topicIds.flatMap((id) => id.split('-'))]);
  let shown: readonly (ShownFile | undefined)[] = files;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = shown;
    shown = anonymizeOnce(before, tools, (word) => publicWords.has(word));
    if (shown.every((file, index) => file?.text === before[index]?.text)) break;
  }
  return shown;
}

function anonymizeOnce(
  files: readonly (ShownFile | undefined)[],
  tools: readonly (LanguageTools | undefined)[],
  isPublic: (word: string) => boolean,
): readonly (ShownFile | undefined)[] {
  const runWith = (pseudonyms: Pseudonyms) => files.map((file, index) => file && tools[index]?.anonymize?.(file.text, pseudonyms));
  const first = new Pseudonyms(isPublic);
  runWith(first);
  const pseudonyms = new Pseudonyms(isPublic, first);
  const shown = runWith(pseudonyms);
  return files.map((file, index) => {
    const text = shown[index]?.text;
    return file && text !== undefined ? { name: pseudonyms.fileName(file.name), text } : undefined;
  });
}
