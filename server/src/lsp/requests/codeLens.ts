import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { toRange } from '../convert';
import { CodeLensRequest } from '../protocol';
import { request } from '../request';

/**
 * Sums up what follows, above its first line. A click does what the client's command does with the document's URI and the place that the sum is
 * about; without such a command, nothing.
 */
export const codeLens = request<CodeLensParams, CodeLens[] | null>({
  type: CodeLensRequest.type,
  what: 'code lenses',
  empty: null,
  capabilities: () => ({ codeLensProvider: {} }),
  async answer({ store, words, options }, { textDocument }) {
    const document = await store.get(textDocument.uri);
    const lenses = document?.analysis.codeLenses?.();
    if (!document || !lenses) return null;
    const command = options.codeLensCommand;
    return lenses.map(({ range, target, title }) => ({
      range: toRange(document.text, range),
      command: {
        title: words.of(title),
        ...(command ? { command, arguments: [textDocument.uri, document.text.positionAt(target.start)] } : { command: '' }),
      },
    }));
  },
});
