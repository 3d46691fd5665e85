import type { CompletionItem, CompletionParams, Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Completion, CompletionKind } from '../core/editing';
import { plainTextOf } from '../core/snippet';
import { toMarkdown, toRange } from './convert';
import type { DocumentStore } from './documentStore';
import { answerAt } from './editing';
import { CompletionItemKind, InsertTextFormat, MarkupKind } from './protocol';
import { answering } from './safely';
import type { Words } from './words';

/** The characters whose typing makes an editor ask. */
export const completionTriggers = ['<', '/', ' ', '"', "'", '='];

const itemKinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  feature: CompletionItemKind.Class,
  vendor: CompletionItemKind.Module,
  element: CompletionItemKind.Class,
  attribute: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  state: CompletionItemKind.Reference,
  endTag: CompletionItemKind.Class,
  skeleton: CompletionItemKind.Snippet,
};

export interface CompletionHandler {
  /** Says whether the client knows snippets. */
  start(snippets: boolean): void;
}

/** Offers what may be written at the cursor. */
export function handleCompletion(connection: Connection, store: DocumentStore, words: Words): CompletionHandler {
  let snippets = false;
  connection.onCompletion(
    answering<CompletionParams, CompletionItem[] | null>(connection, 'completion', null, (params) =>
      answerAt(store, params, null, ({ text, editing }, offset) =>
        editing.completions(offset, params.context?.triggerCharacter).map((completion) => toItem(text, completion, snippets, words)),
      ),
    ),
  );
  return {
    start(given) {
      snippets = given;
    },
  };
}

function toItem(text: TextDocument, completion: Completion, snippets: boolean, words: Words): CompletionItem {
  const { label, title, kind, detail, documentation, edit, isSnippet, sortText } = completion;
  // Found by its English name in every language.
  const filterText = completion.filterText ?? (title && label);
  const asSnippet = isSnippet && snippets;
  return {
    label: words.of(title ?? label),
    kind: itemKinds[kind],
    ...(detail !== undefined && { detail: words.of(detail) }),
    ...(documentation && { documentation: { kind: MarkupKind.Markdown, value: toMarkdown(documentation, words) } }),
    textEdit: {
      range: toRange(text, edit.range),
      newText: isSnippet && !snippets ? plainTextOf(edit.newText).replaceAll('\t', '  ') : edit.newText,
    },
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    sortText,
    ...(filterText !== undefined && { filterText }),
  };
}
