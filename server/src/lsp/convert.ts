import type { Diagnostic, Location, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { capFindings } from '../core/cap';
import type { Finding, Fix, RelatedPlace, Severity } from '../core/finding';
import { inOneLine } from '../core/headline';
import type { Message } from '../core/message';
import type * as core from '../core/text';
import { DiagnosticSeverity, DiagnosticTag } from './protocol';
import type { RulePages } from './rulePages';
import type { Words } from './words';

/** A fix as it travels in a diagnostic's `data`. */
export interface FixData {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** What a diagnostic carries, so that its quick fixes need not be computed again. */
export interface DiagnosticData {
  /** The version of the document that the edits fit. */
  readonly version: number;
  readonly fixes: readonly FixData[];
}

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toRange(document: Pick<TextDocument, 'positionAt'>, range: core.TextRange): Range {
  return { start: document.positionAt(range.start), end: document.positionAt(range.end) };
}

export function toTextEdits(document: TextDocument, edits: readonly core.TextEdit[]): TextEdit[] {
  return edits.map(({ range, newText }) => ({ range: toRange(document, range), newText }));
}

/** Edits of one document; for the version that it has, where the client takes such (`versioned`), so that it refuses those that come too late. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly TextEdit[], versioned: boolean): WorkspaceEdit {
  if (!versioned) return { changes: { [document.uri]: [...edits] } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [...edits] }] };
}

/** Paragraphs as one Markdown text. */
export function toMarkdown(paragraphs: readonly Message[], words: Words): string {
  return paragraphs.map((paragraph) => words.of(paragraph)).join('\n\n');
}

/** A finding as the protocol has it, with its fixes in `data`. */
export function toDiagnostic(document: TextDocument, finding: Finding, pages: RulePages, words: Words): Diagnostic {
  const href = pages.linkOf(finding.rule);
  const tags = finding.tags?.map((tag) => (tag === 'unnecessary' ? DiagnosticTag.Unnecessary : DiagnosticTag.Deprecated));
  const data: DiagnosticData = { version: document.version, fixes: (finding.fixes ?? []).map((fix) => toFixData(document, fix, words)) };
  return {
    range: toRange(document, finding.range),
    severity: severityOf[finding.severity],
    source: 'seatkeeper',
    code: finding.rule,
    message: words.of(finding.message),
    data,
    ...(href !== undefined && { codeDescription: { href } }),
    ...(tags && { tags }),
    ...(finding.related && {
      relatedInformation: finding.related.map((place) => ({
        location: toLocation(document, place),
        message: inOneLine(words.of(place.message)),
      })),
    }),
  };
}

/** The findings of a document as the protocol has them, no more than can be shown. */
export function toDiagnostics(document: TextDocument, findings: readonly Finding[], pages: RulePages, words: Words): Diagnostic[] {
  return capFindings(findings).map((finding) => toDiagnostic(document, finding, pages, words));
}

function toLocation(document: TextDocument, { range, file }: RelatedPlace): Location {
  if (!file) return { uri: document.uri, range: toRange(document, range) };
  return { uri: file.uri, range: { start: file.lines.positionAt(range.start), end: file.lines.positionAt(range.end) } };
}

function toFixData(document: TextDocument, fix: Fix, words: Words): FixData {
  return { title: words.of(fix.title), edits: toTextEdits(document, fix.edits) };
}
