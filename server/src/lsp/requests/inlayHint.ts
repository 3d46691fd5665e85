import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { InlayHintRequest } from '../protocol';
import { request } from '../request';

/** Shows a few words after tokens. */
export const inlayHint = request<InlayHintParams, InlayHint[] | null>({
  type: InlayHintRequest.type,
  what: 'inlay hints',
  empty: null,
  capabilities: () => ({ inlayHintProvider: true }),
  async answer({ store, words }, { textDocument, range }) {
    const document = await store.get(textDocument.uri);
    if (!document?.analysis.inlayHints) return null;
    const { text, analysis } = document;
    const hints = analysis.inlayHints?.({ start: text.offsetAt(range.start), end: text.offsetAt(range.end) }) ?? [];
    return hints.map(({ offset, label }) => ({ position: text.positionAt(offset), label: words.of(label), paddingLeft: true }));
  },
});
