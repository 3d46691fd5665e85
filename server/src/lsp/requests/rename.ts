import type { PrepareRenameParams, PrepareRenameResult, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import type { Message } from '../../core/message';
import { toRange, toTextEdits, toWorkspaceEdit } from '../convert';
import { LSPErrorCodes, PrepareRenameRequest, RenameRequest, ResponseError } from '../protocol';
import { answerAt, request } from '../request';
import type { Words } from '../words';

type Refusal = ResponseError<void>;

/** Says what would be renamed; a refusal says why nothing can be. */
export const prepareRename = request<PrepareRenameParams, PrepareRenameResult | Refusal | null>({
  type: PrepareRenameRequest.type,
  what: 'a rename',
  empty: null,
  answer: (context, params) =>
    answerAt<PrepareRenameResult | Refusal | null>(context, params, null, ({ text, analysis }, offset) => {
      const target = analysis.prepareRename?.(offset);
      if (!target) return undefined;
      return 'refusal' in target
        ? refused(target.refusal, context.words)
        : { range: toRange(text, target.range), placeholder: target.text };
    }),
});

/** Gives something another name, everywhere it is written. */
export const rename = request<RenameParams, WorkspaceEdit | Refusal | null>({
  type: RenameRequest.type,
  what: 'a rename',
  empty: null,
  capabilities: ({ client }) => ({ renameProvider: client.preparesRename ? { prepareProvider: true } : true }),
  answer: (context, params) =>
    answerAt<WorkspaceEdit | Refusal | null>(context, params, null, ({ text, analysis }, offset) => {
      const result = analysis.rename?.(offset, params.newName);
      if (!result) return undefined;
      if ('refusal' in result) return refused(result.refusal, context.words);
      return toWorkspaceEdit(text, toTextEdits(text, result.edits), context.client.versionedEdits);
    }),
});

function refused(reason: Message, words: Words): Refusal {
  return new ResponseError(LSPErrorCodes.RequestFailed, words.of(reason));
}
