import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { toRange } from '../convert';
import { fileTarget } from '../fileTarget';
import { DocumentLinkRequest } from '../protocol';
import { request } from '../request';

/** Links the paths in a document to the files they name. */
export const documentLink = request<DocumentLinkParams, DocumentLink[] | null>({
  type: DocumentLinkRequest.type,
  what: 'links',
  empty: null,
  capabilities: () => ({ documentLinkProvider: {} }),
  async answer({ store, words }, { textDocument }) {
    const document = await store.get(textDocument.uri);
    const links = document?.analysis.links?.();
    if (!document || !links) return null;
    return links.flatMap(({ range, path, tooltip }) => {
      const target = fileTarget(textDocument.uri, path);
      return target === undefined ? [] : [{ range: toRange(document.text, range), target, tooltip: words.of(tooltip) }];
    });
  },
});
