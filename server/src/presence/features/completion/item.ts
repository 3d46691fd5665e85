import type { Completion } from '../../../core/editing';

type Draft = Omit<Completion, 'sortText' | 'isSnippet' | 'detail' | 'documentation' | 'filterText'> & Partial<Completion>;

/** A completion with the usual in what is left out. */
export function item(draft: Draft): Completion {
  return { detail: '', documentation: [], isSnippet: false, filterText: undefined, sortText: '', ...draft };
}

/** Completions with sort texts that keep their order. */
export function inOrder(items: readonly Completion[]): Completion[] {
  return items.map((completion, index) => ({ ...completion, sortText: String(index).padStart(5, '0') }));
}
