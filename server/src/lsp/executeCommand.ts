import type { Connection, ExecuteCommandParams } from 'vscode-languageserver';
import { ExecuteCommandRequest } from './protocol';
import { answering } from './safely';
import type { WorkspaceCheck, WorkspaceResult } from './workspace/workspaceCheck';

/** Checks all license and presence files of all folders, open or not; answers what the check came to. */
const CHECK_WORKSPACE = 'seatkeeper.workspace.check';

export const commands = [CHECK_WORKSPACE];

export function handleExecuteCommand(connection: Connection, workspace: WorkspaceCheck): void {
  // Not `onExecuteCommand`, which takes the token away: whether the client shows progress by itself could not be told.
  connection.onRequest(
    ExecuteCommandRequest.type,
    answering<ExecuteCommandParams, WorkspaceResult | null>(connection, 'a command', null, async ({ command, workDoneToken }, token) => {
      if (command !== CHECK_WORKSPACE) return null;
      return workspace.checkAll(token, workDoneToken === undefined ? undefined : connection.window.attachWorkDoneProgress(workDoneToken));
    }),
  );
}
