import { type Completion, prefixedFirst } from '../../../core/editing';
import type { TextRange } from '../../../core/text';

type Draft = Omit<Completion, 'sortText' | 'isSnippet' | 'detail' | 'documentation' | 'filterText'> & Partial<Completion>;

/** A completion with the usual in what is left out. */
export function item(draft: Draft): Completion {
  return { detail: '', documentation: [], isSnippet: false, filterText: undefined, sortText: '', ...draft };
}

/**
 * Completions with sort texts that keep their order, but those first that begin with what is typed before the cursor, and with each edit where
 * `placed` puts it.
 */
export function inOrder(items: readonly Completion[], text: string, offset: number, placed: (range: TextRange) => TextRange): Completion[] {
  const start = items[0] ? placed(items[0].edit.range).start : offset;
  return prefixedFirst(items, text.slice(start, offset)).map((completion, index) => ({
    ...completion,
    edit: { range: placed(completion.edit.range), newText: completion.edit.newText },
    sortText: String(index).padStart(5, '0'),
  }));
}
