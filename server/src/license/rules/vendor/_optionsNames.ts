import type { Fix } from '../../../core/finding';
import { memo } from '../../../core/memo';
import { say } from '../../../core/message';
import type { TextRange } from '../../../core/text';

/** So many names are compared with one that is not there. */
const MOST_COMPARED = 500;

/** The names in a folder by what people mix up in them. */
export interface FolderNames {
  readonly byLowerCase: ReadonlyMap<string, string>;
  /** Those of options files, without spaces, hyphens and underscores and in lower case. */
  readonly byLetters: ReadonlyMap<string, string>;
  /** Those of options files, as they are written; of many the first. */
  readonly options: readonly string[];
}

export const folderNames = memo((names: ReadonlySet<string>): FolderNames => {
  const options = [...names].filter((name) => /\.opt$/i.test(name));
  return {
    byLowerCase: new Map([...names].map((name) => [name.toLowerCase(), name])),
    byLetters: new Map(options.map((name) => [lettersOf(name), name])),
    options: options.slice(0, MOST_COMPARED),
  };
});

/** A name without spaces, hyphens and underscores, in lower case. */
export function lettersOf(name: string): string {
  return name.replace(/[\s_-]/g, '').toLowerCase();
}

/** The file that has the name of an options file with `.txt` after it, which Windows hides. */
export function nameAsText(name: string, names: ReadonlySet<string>): string | undefined {
  return folderNames(names).byLowerCase.get(`${name}.txt`.toLowerCase());
}

/** Writes another name at the end of a path that may be in quotes, with quotes where it has a space. */
export function replaceName(text: string, range: TextRange, name: string, other: string): Fix {
  const written = text.slice(range.start, range.end);
  const changed = written.slice(0, written.lastIndexOf(name)) + other + written.slice(written.lastIndexOf(name) + name.length);
  const newText = /\s/.test(changed) && !changed.startsWith('"') ? `"${changed}"` : changed;
  return { title: say('Write {name}', { name: other }), edits: [{ range, newText }], safe: false };
}
