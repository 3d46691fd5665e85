import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/finding';
import { rangesTouch, type TextRange } from '../core/text';
import type { Analysis } from '../language/language';
import { languages } from '../languages';

const fillIns = languages.flatMap((language) => language.fillIns ?? []);
const standIn = new RegExp(fillIns.flatMap(({ texts }) => texts).join('|'), 'g');
/** The rules that speak of a record's stand-ins together, also at places that were filled in. */
const speakOfAll: ReadonlySet<string> = new Set(fillIns.map(({ rule }) => rule));

/**
 * Follows where one of our snippets is being filled in. No protocol tells of that, but the changes do: text with our own stand-ins was put in, and every change
 * since was made in it. A change elsewhere, a new line after it, or saving ends it.
 */
export class FillIns implements TextDocumentsConfiguration<TextDocument> {
  private readonly extents = new Map<string, TextRange>();

  readonly create = TextDocument.create;

  /** `knowsSnippets`: whether the client does; in one that does not, stand-ins are text like any other. */
  constructor(private readonly knowsSnippets: boolean) {}

  /** The document with the changes made, one by one. */
  readonly update = (document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument => {
    if (!this.knowsSnippets) return TextDocument.update(document, changes, version);
    for (const change of changes) {
      this.follow(document, change);
      TextDocument.update(document, [change], version);
    }
    return TextDocument.update(document, [], version);
  };

  /** Where a snippet is being filled in, in the current text of a document. */
  extentOf(uri: string): TextRange | undefined {
    return this.extents.get(uri);
  }

  /** Ends the filling in; true if there was any. */
  end(uri: string): boolean {
    return this.extents.delete(uri);
  }

  private follow(document: TextDocument, change: TextDocumentContentChangeEvent): void {
    const { uri } = document;
    if (!('range' in change)) {
      this.extents.delete(uri);
      return;
    }
    const { text } = change;
    const start = document.offsetAt(change.range.start);
    const end = document.offsetAt(change.range.end);
    const known = this.extents.get(uri);
    const isWithin = known && start >= known.start && end <= known.end && !(start === known.end && /[\r\n]/.test(text));
    if (isWithin) this.extents.set(uri, { start: known.start, end: known.end - (end - start) + text.length });
    else if (text.search(standIn) >= 0) this.extents.set(uri, { start, end: start + text.length });
    else this.extents.delete(uri);
  }
}

/** A analysis that does not find fault with what is still to be filled in. */
export function withoutUnfilled(analysis: Analysis, document: TextDocument, extent: TextRange | undefined): Analysis {
  if (!extent) return analysis;
  const left = [...document.getText().slice(extent.start, extent.end).matchAll(standIn)].map(({ index, 0: text }) => ({
    start: extent.start + index,
    end: extent.start + index + text.length,
  }));
  if (left.length === 0) return analysis;
  const isUnfilled = ({ rule, range }: Finding): boolean =>
    speakOfAll.has(rule) ? rangesTouch(range, extent) : left.some((place) => range.start < place.end && range.end > place.start);
  const { quickFindings } = analysis;
  return {
    ...analysis,
    findings: () => analysis.findings().filter((finding) => !isUnfilled(finding)),
    ...(quickFindings && { quickFindings: () => quickFindings().filter((finding) => !isUnfilled(finding)) }),
  };
}
