import type { Connection, PrepareRenameParams, PrepareRenameResult, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import type { Message } from '../core/message';
import { toRange, toTextEdits } from './convert';
import type { DocumentStore } from './documentStore';
import { answerAt } from './editing';
import { LSPErrorCodes, ResponseError } from './protocol';
import { answering } from './safely';
import type { Words } from './words';

type Refusal = ResponseError<void>;

/** Gives something another name, everywhere it is written; a refusal says why. */
export function handleRename(connection: Connection, store: DocumentStore, words: Words): void {
  const refused = (reason: Message): Refusal => new ResponseError(LSPErrorCodes.RequestFailed, words.of(reason));

  connection.onPrepareRename(
    answering<PrepareRenameParams, PrepareRenameResult | Refusal | null>(connection, 'a rename', null, (params) =>
      answerAt<PrepareRenameResult | Refusal | null>(store, params, null, ({ text, editing }, offset) => {
        const target = editing.prepareRename(offset);
        return 'refusal' in target ? refused(target.refusal) : { range: toRange(text, target.range), placeholder: target.text };
      }),
    ),
  );
  connection.onRenameRequest(
    answering<RenameParams, WorkspaceEdit | Refusal | null>(connection, 'a rename', null, (params) =>
      answerAt<WorkspaceEdit | Refusal | null>(store, params, null, ({ text, editing }, offset) => {
        const result = editing.rename(offset, params.newName);
        return 'refusal' in result ? refused(result.refusal) : { changes: { [text.uri]: toTextEdits(text, result.edits) } };
      }),
    ),
  );
}
