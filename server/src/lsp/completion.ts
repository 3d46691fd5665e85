import type { CompletionItem, CompletionParams, Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Completion, type CompletionKind, documentationOf } from '../core/editing';
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
  /** Says whether the client knows snippets, and whether it asks for the documentation of an item when that is looked at. */
  start(snippets: boolean, asksLater: boolean): void;
}

/** What an item carries whose documentation was left out: which answer it was in, and where. */
interface DeferredDocumentation {
  readonly answer: number;
  readonly index: number;
}

/** Offers what may be written at the cursor. */
export function handleCompletion(connection: Connection, store: DocumentStore, words: Words): CompletionHandler {
  let snippets = false;
  let asksLater = false;
  /** What the latest answer offered. */
  let latest: { readonly answer: number; readonly offered: readonly Completion[] } = { answer: 0, offered: [] };

  connection.onCompletion(
    answering<CompletionParams, CompletionItem[] | null>(connection, 'completion', null, (params) =>
      answerAt(store, params, null, ({ text, editing }, offset) => {
        const offered = editing.completions(offset, params.context?.triggerCharacter);
        const items = offered.map((completion) => toItem(text, completion, snippets, words));
        if (!asksLater) return items.map((item, index) => ({ ...item, ...documented(offered[index], words) }));
        const answer = latest.answer + 1;
        latest = { answer, offered };
        return items.map((item, index) => ({ ...item, data: { answer, index } satisfies DeferredDocumentation }));
      }),
    ),
  );
  connection.onCompletionResolve((item) => {
    const { answer, index } = (item.data ?? {}) as Partial<DeferredDocumentation>;
    return answer === latest.answer ? { ...item, ...documented(latest.offered[index ?? -1], words) } : item;
  });
  return {
    start(knowsSnippets, asks) {
      snippets = knowsSnippets;
      asksLater = asks;
    },
  };
}

function documented(completion: Completion | undefined, words: Words): Pick<CompletionItem, 'documentation'> {
  const paragraphs = completion ? documentationOf(completion) : [];
  return paragraphs.length > 0 ? { documentation: { kind: MarkupKind.Markdown, value: toMarkdown(paragraphs, words) } } : {};
}

function toItem(text: TextDocument, completion: Completion, snippets: boolean, words: Words): CompletionItem {
  const { label, title, kind, detail, edit, isSnippet, sortText } = completion;
  // Found by its English name in every language.
  const filterText = completion.filterText ?? (title && label);
  const asSnippet = isSnippet && snippets;
  return {
    label: words.of(title ?? label),
    kind: itemKinds[kind],
    ...(detail !== undefined && { detail: words.of(detail) }),
    textEdit: {
      range: toRange(text, edit.range),
      newText: isSnippet && !snippets ? plainTextOf(edit.newText).replaceAll('\t', '  ') : edit.newText,
    },
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    sortText,
    ...(filterText !== undefined && { filterText }),
  };
}
