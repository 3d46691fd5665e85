import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { briefDetail, type Completion, type CompletionKind, documentationOf } from '../../core/editing';
import { plainTextOf } from '../../core/snippet';
import { languages } from '../../languages';
import { toMarkdown, toRange } from '../convert';
import { CompletionItemKind, CompletionRequest, CompletionResolveRequest, InsertTextFormat, MarkupKind } from '../protocol';
import { answerAt, request } from '../request';
import type { ServerContext } from '../serverContext';
import type { Words } from '../words';

const itemKinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  class: CompletionItemKind.Class,
  module: CompletionItemKind.Module,
  property: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  endTag: CompletionItemKind.Class,
  snippet: CompletionItemKind.Snippet,
};

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
export const completion = request<CompletionParams, CompletionItem[] | null>({
  type: CompletionRequest.type,
  what: 'completion',
  empty: null,
  capabilities: () => ({
    completionProvider: {
      triggerCharacters: [...new Set(languages.flatMap(({ triggers }) => triggers?.completion ?? []))],
      resolveProvider: true,
    },
  }),
  answer: (context, params) =>
    answerAt<CompletionItem[] | null>(context, params, null, ({ text, analysis, language }, offset) => {
      const { client, words, fillIns } = context;
      const typed = params.context?.triggerCharacter;
      // Editors ask at the characters of all languages.
      if (typed !== undefined && !language.triggers?.completion?.includes(typed)) return [];
      const offered = analysis.completions?.(offset, typed);
      if (client.snippets && offered) fillIns.offer(text.uri, snippetsIn(offered));
      return offered?.map((found) => {
        const item = toItem(text, found, client.snippets, words);
        if (!client.deferredDocumentation) return { ...item, ...documented(found, words) };
        const { kind, label, edit } = found;
        return { ...item, data: { uri: text.uri, offset, word: edit.range.start, kind, label } satisfies DeferredDocumentation };
      });
    }),
});

/** Gives the documentation of an item that is looked at. */
export const completionResolve = request<CompletionItem, CompletionItem>({
  type: CompletionResolveRequest.type,
  what: 'the documentation of a completion',
  empty: (item) => item,
  answer: async (context, item) => ({ ...item, ...documented(await offeredAgain(context, item.data), context.words) }),
});

/**
 * The completion that an item was made of. Nothing is kept between requests: other documents may have asked since, and while the list is open
 * the word under the cursor grows, so the place where it begins is asked too.
 */
async function offeredAgain({ store }: ServerContext, data: unknown): Promise<Completion | undefined> {
  const { uri, offset, word, kind, label } = (data ?? {}) as Partial<DeferredDocumentation>;
  const document = uri === undefined ? undefined : await store.get(uri);
  if (!document || offset === undefined || word === undefined) return undefined;
  const { length } = document.text.getText();
  for (const place of new Set([offset, word])) {
    if (place > length) continue;
    const found = document.analysis.completions?.(place, undefined).find((one) => one.kind === kind && one.label === label);
    if (found) return found;
  }
  return undefined;
}

function snippetsIn(offered: readonly Completion[]): string[] {
  return offered.filter(({ isSnippet }) => isSnippet).map(({ edit }) => edit.newText);
}

function documented(found: Completion | undefined, words: Words): Pick<CompletionItem, 'documentation'> {
  const paragraphs = found ? documentationOf(found) : [];
  return paragraphs.length > 0 ? { documentation: { kind: MarkupKind.Markdown, value: toMarkdown(paragraphs, words) } } : {};
}

function toItem(text: TextDocument, found: Completion, snippets: boolean, words: Words): CompletionItem {
  const { label, title, kind, detail, edit, isSnippet, sortText } = found;
  // Found by its English name in every language.
  const filterText = found.filterText ?? (title && label);
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
