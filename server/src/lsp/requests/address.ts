import type { TextDocumentPositionParams } from 'vscode-languageserver';
import { methods, type ServerAddress } from '../../../../shared/protocol';
import { answerAt, request } from '../request';

/** Answers `seatkeeper/address`: how programs find the server that a place in a document is about; null where no such address exists. */
export const address = request<TextDocumentPositionParams, ServerAddress | null>({
  type: { method: methods.address },
  what: 'an address',
  empty: null,
  answer: (context, params) =>
    answerAt<ServerAddress | null>(context, params, null, ({ analysis }, offset) => {
      const found = analysis.address?.(offset);
      return found && { text: found.text ?? null, message: context.words.of(found.message), guide: found.guide };
    }),
});
