import { memo } from '../../core/memo';
import { isXmlSpace } from '../../xml/names';
import type { XmlElement } from '../../xml/tree';
import { languageOf } from './languages';
import { collapsed, type Display, type PresenceFile, type State } from './presenceFile';
import { isUsed } from './stateIds';

/** The texts of a display, in the order in which they are written. */
export const textKinds = ['menuText', 'statusText'] as const;
export type TextKind = (typeof textKinds)[number];

/** The texts of a state in one language, by kind: of several displays for it, the first that has the text. */
export interface TextsIn {
  /** The first display for the language. */
  readonly display: Display;
  readonly menuText: XmlElement | undefined;
  readonly statusText: XmlElement | undefined;
}

/** What the state's displays say in each language, by its tag in lower case; the key is empty for those that name none. */
export type StateTexts = ReadonlyMap<string, TextsIn>;

/** The texts of a file as a table of states by language. */
export interface StateTable {
  /** The languages in use in the order in which the file has them, as their tags are first written; an empty one, which comes first, for displays that name none. */
  readonly languages: readonly string[];
  /** The states that UC Connector uses and that can be told apart by their ids, in document order. */
  readonly rows: ReadonlyMap<State, StateTexts>;
}

/** The table of a file; worked out once for it. */
export const stateTable = memo((file: PresenceFile): StateTable => {
  const languages = new Map<string, string>();
  const rows = new Map<State, StateTexts>();
  for (const state of file.states) {
    if (!state.id || !isUsed(file, state)) continue;
    rows.set(state, textsOf(state));
    for (const display of state.displays) {
      const key = columnOf(display);
      if (key !== undefined && !languages.has(key)) languages.set(key, collapsed(display.language) ?? '');
    }
  }
  const tags = [...languages.values()];
  return { languages: [...tags.filter((tag) => tag === ''), ...tags.filter((tag) => tag !== '')], rows };
});

function textsOf({ displays }: State): StateTexts {
  const texts = new Map<string, TextsIn>();
  for (const display of displays) {
    const key = columnOf(display);
    if (key === undefined) continue;
    const before = texts.get(key);
    texts.set(key, {
      display: before?.display ?? display,
      menuText: before?.menuText ?? display.menuText,
      statusText: before?.statusText ?? display.statusText,
    });
  }
  return texts;
}

/** The column that a display belongs to; undefined where its language cannot be told, or is not a word. */
export function columnOf(display: Display): string | undefined {
  const language = languageOf(display);
  return language === '' || (language !== undefined && /^[\w-]+$/.test(language)) ? language : undefined;
}

/** A text as people read it: without the white space around it. */
export function readText(file: PresenceFile, element: XmlElement): string {
  const text = file.textOf(element).replace(/\r\n?/g, '\n');
  let start = 0;
  let end = text.length;
  while (start < end && isXmlSpace(text.charCodeAt(start))) start++;
  while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}
