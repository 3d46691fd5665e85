import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { FoldingRangeKind, FoldingRangeRequest } from '../protocol';
import { request } from '../request';

/** Says what can be folded; null, where this is not ours to say, leaves the editor's own folding as it is. */
export const foldingRange = request<FoldingRangeParams, FoldingRange[] | null>({
  type: FoldingRangeRequest.type,
  what: 'folding',
  empty: null,
  capabilities: () => ({ foldingRangeProvider: true }),
  async answer({ store }, { textDocument }) {
    const folds = (await store.get(textDocument.uri))?.analysis.folds?.();
    return (
      folds?.map(({ startLine, endLine, kind }) => ({
        startLine,
        endLine,
        ...(kind === 'comment' && { kind: FoldingRangeKind.Comment }),
      })) ?? null
    );
  },
});
