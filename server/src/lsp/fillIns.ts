import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/finding';
import { type SnippetText, snippetText } from '../core/snippet';
import { rangesTouch, type TextRange } from '../core/text';
import type { Analysis } from '../language/language';

/** A place of a snippet, and whether anything was written there. */
interface Stop {
  readonly range: TextRange;
  readonly isWritten: boolean;
}

/** A snippet that is being filled in. */
export interface FillIn {
  readonly extent: TextRange;
  readonly stops: readonly Stop[];
}

/**
 * Follows where one of our snippets is being filled in. No protocol tells of that, but the changes do: the text of one that was offered was put in, and every
 * change since was made in it. A change elsewhere, a new line after it, or saving ends it, and so does writing at each of its stops.
 */
export class FillIns implements TextDocumentsConfiguration<TextDocument> {
  private readonly fillIns = new Map<string, FillIn>();
  /** The snippets last offered in each document, in the syntax of the protocol. */
  private readonly offered = new Map<string, readonly string[]>();

  readonly create = TextDocument.create;

  /** Says which snippets a client that knows them was offered; none offered leaves those before, which may still be on the screen. */
  offer(uri: string, snippets: readonly string[]): void {
    if (snippets.length > 0) this.offered.set(uri, snippets);
  }

  /** The document with the changes made, one by one. */
  readonly update = (document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument => {
    if (!this.offered.has(document.uri)) return TextDocument.update(document, changes, version);
    for (const change of changes) {
      this.follow(document, change);
      TextDocument.update(document, [change], version);
    }
    return TextDocument.update(document, [], version);
  };

  /** What is being filled in, in the current text of a document. */
  of(uri: string): FillIn | undefined {
    return this.fillIns.get(uri);
  }

  /** Ends the filling in; true if there was any. */
  end(uri: string): boolean {
    return this.fillIns.delete(uri);
  }

  /** Forgets a document that was closed. */
  close(uri: string): void {
    this.fillIns.delete(uri);
    this.offered.delete(uri);
  }

  private follow(document: TextDocument, change: TextDocumentContentChangeEvent): void {
    const { uri } = document;
    const before = this.fillIns.get(uri);
    this.fillIns.delete(uri);
    if (!('range' in change)) return;
    const range = { start: document.offsetAt(change.range.start), end: document.offsetAt(change.range.end) };
    const after = (before && filledIn(before, range, change.text)) ?? begun(this.offered.get(uri) ?? [], range.start, change.text);
    if (after) this.fillIns.set(uri, after);
  }
}

/** What is still being filled in after a text was put in place of a range; undefined where that ends it. */
function filledIn({ extent, stops }: FillIn, { start, end }: TextRange, text: string): FillIn | undefined {
  const isNewLineAfter = start === extent.end && /[\r\n]/.test(text);
  if (start < extent.start || end > extent.end || isNewLineAfter) return undefined;
  const grown = text.length - (end - start);
  let isAtStop = false;
  const moved = stops.map(({ range, isWritten }): Stop => {
    if (start <= range.end && end >= range.start) {
      isAtStop = true;
      return { range: { start: Math.min(range.start, start), end: Math.max(range.end, end) + grown }, isWritten: true };
    }
    return range.start >= end ? { range: { start: range.start + grown, end: range.end + grown }, isWritten } : { range, isWritten };
  });
  if (!isAtStop || moved.every(({ isWritten }) => isWritten)) return undefined;
  return { extent: { start: extent.start, end: extent.end + grown }, stops: moved };
}

/** What begins to be filled in with a text at an offset, if it is one of the snippets as an editor puts it in. */
function begun(snippets: readonly string[], start: number, text: string): FillIn | undefined {
  if (text.length < SHORTEST) return undefined;
  const lines = linesOf(text);
  for (const snippet of snippets) {
    const offered = snippetText(snippet);
    const stops = stopsIn(offered, lines);
    if (stops && stops.length > 0) {
      return {
        extent: { start, end: start + text.length },
        stops: stops.map((range) => ({ range: { start: start + range.start, end: start + range.end }, isWritten: false })),
      };
    }
  }
  return undefined;
}

/** No snippet with a stop is shorter: `a=""`. */
const SHORTEST = 4;

interface Line {
  /** Without its indentation. */
  readonly text: string;
  /** Where that begins. */
  readonly start: number;
}

/** The lines of a text; line ends and indentation are an editor's own. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const indentation = line.length - line.trimStart().length;
    lines.push({ text: line.slice(indentation), start: start + indentation });
    start += line.length + (text.startsWith('\r\n', start + line.length) ? 2 : 1);
  }
  return lines;
}

/** Where the stops of a snippet are in a text of these lines; undefined where it is another text. */
function stopsIn(offered: SnippetText, lines: readonly Line[]): TextRange[] | undefined {
  const before = linesOf(offered.text);
  if (before.length !== lines.length || before.some(({ text }, index) => text !== lines[index]?.text)) return undefined;
  const placed = (offset: number): number => {
    const index = Math.max(0, before.filter((line) => line.start <= offset).length - 1);
    return Math.max(0, offset - (before[index]?.start ?? 0)) + (lines[index]?.start ?? 0);
  };
  return offered.stops.map(({ start, end }) => ({ start: placed(start), end: placed(end) }));
}

/** An analysis that finds fault with a snippet that is being filled in only where somebody has written something. */
export function withoutUnfilled(analysis: Analysis, fillIn: FillIn | undefined): Analysis {
  if (!fillIn) return analysis;
  const { extent, stops } = fillIn;
  const written = stops.filter(({ isWritten }) => isWritten);
  const isUnfilled = ({ range, related = [] }: Finding): boolean => {
    if (written.some((stop) => stop.range.start <= range.start && range.end <= stop.range.end)) return false;
    return rangesTouch(range, extent) || related.some((place) => rangesTouch(place.range, extent));
  };
  const { quickFindings } = analysis;
  return {
    ...analysis,
    findings: () => analysis.findings().filter((finding) => !isUnfilled(finding)),
    ...(quickFindings && { quickFindings: () => quickFindings().filter((finding) => !isUnfilled(finding)) }),
  };
}
