import {
  type Connection,
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Message, render } from '../core/message';
import { toRange, toTextEdits } from './convert';
import type { DocumentStore } from './documentStore';
import { answerAt } from './editing';
import { answering } from './safely';

type Refusal = ResponseError<void>;

/** Gives something another name, everywhere it is written; a refusal says why. */
export function handleRename(connection: Connection, store: DocumentStore): void {
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

function refused(reason: Message): Refusal {
  return new ResponseError(LSPErrorCodes.RequestFailed, render(reason));
}
