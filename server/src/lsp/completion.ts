import type { CompletionItem, CompletionParams, Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { briefDetail, type Completion, type CompletionKind, documentationOf } from '../core/editing';
import { plainTextOf } from '../core/snippet';
import { toMarkdown, toRange } from './convert';
import type { DocumentStore } from './documentStore';
import { answerAt, editedDocument } from './editing';
import type { FillIns } from './fillIns';
import { CompletionItemKind, InsertTextFormat, MarkupKind } from './protocol';
import { answering } from './safely';
import type { Words } from './words';

/** The characters whose typing makes an editor ask. */
export const completionTriggers = ['<', '/', ' ', '"', "'", '=', '&', '!', '?'];

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

/** What an item carries whose documentation was left out: where it was offered, so that it can be offered again. */
interface DeferredDocumentation {
  readonly uri: string;
  /** The 0-based UTF-16 offset that was asked at, and that of the word which the item replaces. */
  readonly offset: number;
  readonly word: number;
  /** The kind and label of the completion in the core, of which there may be but one at a place. */
  readonly kind: CompletionKind;
  readonly label: string;
}

/** Offers what may be written at the cursor. */
export function handleCompletion(connection: Connection, store: DocumentStore, words: Words, fillIns: FillIns): CompletionHandler {
  let snippets = false;
  let asksLater = false;

  connection.onCompletion(
    answering<CompletionParams, CompletionItem[] | null>(connection, 'completion', null, (params) =>
      answerAt(store, params, null, ({ text, editing }, offset) => {
        const offered = editing.completions(offset, params.context?.triggerCharacter);
        if (snippets) fillIns.offer(text.uri, snippetsIn(offered));
        return offered.map((completion) => {
          const item = toItem(text, completion, snippets, words);
          if (!asksLater) return { ...item, ...documented(completion, words) };
          const { kind, label, edit } = completion;
          return { ...item, data: { uri: text.uri, offset, word: edit.range.start, kind, label } satisfies DeferredDocumentation };
        });
      }),
    ),
  );
  connection.onCompletionResolve(
    answering<CompletionItem, CompletionItem>(connection, 'the documentation of a completion', { label: '' }, async (item) => ({
      ...item,
      ...documented(await offeredAgain(store, item.data), words),
    })),
  );
  return {
    start(knowsSnippets, asks) {
      snippets = knowsSnippets;
      asksLater = asks;
    },
  };
}

/**
 * The completion that an item was made of. Nothing is kept between requests: other documents may have asked since, and while the list is open
 * the word under the cursor grows, so the place where it begins is asked too.
 */
async function offeredAgain(store: DocumentStore, data: unknown): Promise<Completion | undefined> {
  const { uri, offset, word, kind, label } = (data ?? {}) as Partial<DeferredDocumentation>;
  const document = uri === undefined ? undefined : await editedDocument(store, uri);
  if (!document || offset === undefined || word === undefined) return undefined;
  const { length } = document.text.getText();
  for (const place of new Set([offset, word])) {
    if (place > length) continue;
    const found = document.editing
      .completions(place, undefined)
      .find((completion) => completion.kind === kind && completion.label === label);
    if (found) return found;
  }
  return undefined;
}

function snippetsIn(offered: readonly Completion[]): string[] {
  return offered.filter(({ isSnippet }) => isSnippet).map(({ edit }) => edit.newText);
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
  const beside = detail === undefined ? '' : typeof detail === 'string' ? detail : briefDetail(words.of(detail));
  return {
    label: words.of(title ?? label),
    kind: itemKinds[kind],
    ...(beside && { detail: beside }),
    textEdit: {
      range: toRange(text, edit.range),
      newText: isSnippet && !snippets ? plainTextOf(edit.newText).replaceAll('\t', '  ') : edit.newText,
    },
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    sortText,
    ...(filterText !== undefined && { filterText }),
  };
}
