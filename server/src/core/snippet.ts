import type { TextRange } from './text';

/** A text with places to fill in, in the snippet syntax of the Language Server Protocol. */
export class Snippet {
  private text = '';
  private stops = 0;

  /** Text as it is. */
  add(text: string): this {
    this.text += escaped(text);
    return this;
  }

  /** A place to fill in, with what is there at first. */
  place(placeholder = ''): this {
    this.stops++;
    this.text += placeholder === '' ? `\${${this.stops}}` : `\${${this.stops}:${escaped(placeholder)}}`;
    return this;
  }

  /** A place to fill in with one of several values; the first is there at first. */
  choice(values: readonly string[]): this {
    if (values.length < 2) return this.place(values[0]);
    this.stops++;
    this.text += `\${${this.stops}|${values.map((value) => value.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
    return this;
  }

  /** Where the cursor goes when every place is filled in. */
  end(): this {
    this.text += '$0';
    return this;
  }

  toString(): string {
    return this.text;
  }
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The text of a snippet, each place with what is there at first, and where the places are in it: UTF-16 offsets. */
export interface SnippetText {
  readonly text: string;
  readonly stops: readonly TextRange[];
}

const places =
  /\\([\\$},|])|\$\{\d+:((?:[^\\}]|\\[\s\S])*)\}|\$\{\d+\|((?:[^\\,|]|\\[\s\S])*)(?:,(?:[^\\,|]|\\[\s\S])*)*\|\}|\$\{\d+\}|\$\d+/g;

/** A snippet as plain text, for an editor that knows no snippets: each place has what is there at first. */
export function plainTextOf(snippet: string): string {
  return snippetText(snippet).text;
}

/** What an editor puts in for a snippet; where the cursor goes at its end is not a place to fill in. */
export function snippetText(snippet: string): SnippetText {
  const stops: TextRange[] = [];
  let text = '';
  let end = 0;
  for (const { index, 0: found, 1: character, 2: placeholder, 3: choice } of snippet.matchAll(places)) {
    text += snippet.slice(end, index);
    end = index + found.length;
    const start = text.length;
    text += character ?? (placeholder ?? choice ?? '').replace(/\\([\\$},|])/g, '$1');
    if (character === undefined && found !== '$0') stops.push({ start, end: text.length });
  }
  return { text: text + snippet.slice(end), stops };
}
