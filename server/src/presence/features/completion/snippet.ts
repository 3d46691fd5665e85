/** A text with places to fill in, in the snippet syntax of the Language Server Protocol. */
export class Snippet {
  private text = '';
  private stops = 0;

  /** Text as it is. */
  add(text: string): this {
    this.text += text.replace(/[\\$}]/g, '\\$&');
    return this;
  }

  /** A place to fill in, with what stands there at first. */
  place(placeholder = ''): this {
    this.stops++;
    this.text += placeholder === '' ? `$${this.stops}` : `\${${this.stops}:${placeholder.replace(/[\\$}]/g, '\\$&')}}`;
    return this;
  }

  /** A place to fill in with one of several values; the first stands there at first. */
  choice(values: readonly string[]): this {
    if (values.length < 2) return this.place(values[0]);
    this.stops++;
    this.text += `\${${this.stops}|${values.map((value) => value.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
    return this;
  }

  toString(): string {
    return this.text;
  }
}

/** A snippet as plain text, for an editor that knows no snippets: each place has what stands there at first, and tabs are two spaces. */
export function plainTextOf(snippet: string): string {
  return withoutEscapes(
    snippet.replace(/(\\.)|\$\{\d+:((?:[^\\}]|\\.)*)\}|\$\{\d+\|((?:[^\\,|]|\\.)*)(?:,(?:[^\\,|]|\\.)*)*\|\}|\$\d+/g, '$1$2$3'),
  ).replaceAll('\t', '  ');
}

function withoutEscapes(text: string): string {
  return text.replace(/\\([\\$},|])/g, '$1');
}
