import type { Connection, PrepareRenameParams, PrepareRenameResult, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import type { Message } from '../core/message';
import { toRange, toTextEdits, toWorkspaceEdit } from './convert';
import type { DocumentStore } from './documentStore';
import { answerAt } from './editing';
import { LSPErrorCodes, ResponseError } from './protocol';
import { answering } from './safely';
import type { Words } from './words';

type Refusal = ResponseError<void>;

/** Gives something another name, everywhere it is written; a refusal says why. */
export function handleRename(connection: Connection, store: DocumentStore, words: Words) {
  let versioned = false;
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
        if ('refusal' in result) return refused(result.refusal);
        return toWorkspaceEdit(text, toTextEdits(text, result.edits), versioned);
      }),
    ),
  );

  return {
    /** `versionedEdits`: whether the client takes edits for one version of a document, so that it refuses those that come too late. */
    start(versionedEdits: boolean): void {
      versioned = versionedEdits;
    },
  };
}
