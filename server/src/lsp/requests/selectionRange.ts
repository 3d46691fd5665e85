import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextRange } from '../../core/text';
import { toRange } from '../convert';
import { SelectionRangeRequest } from '../protocol';
import { request } from '../request';

/** Says what "expand selection" selects, step by step. */
export const selectionRange = request<SelectionRangeParams, SelectionRange[] | null>({
  type: SelectionRangeRequest.type,
  what: 'selection ranges',
  empty: null,
  capabilities: () => ({ selectionRangeProvider: true }),
  async answer({ store }, { textDocument, positions }) {
    const document = await store.get(textDocument.uri);
    const selections = document?.analysis.selections;
    if (!document || !selections) return null;
    const { text } = document;
    return positions.map((position) => {
      const offset = text.offsetAt(position);
      return nested(text, selections(offset)) ?? { range: toRange(text, { start: offset, end: offset }) };
    });
  },
});

/** The protocol's form: each step holds the next wider one. */
function nested(text: TextDocument, steps: readonly TextRange[]): SelectionRange | undefined {
  return steps.reduceRight<SelectionRange | undefined>(
    (parent, range) => ({ range: toRange(text, range), ...(parent && { parent }) }),
    undefined,
  );
}
