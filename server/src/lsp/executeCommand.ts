import type { Connection, ExecuteCommandParams } from 'vscode-languageserver';
import { CHECK_WORKSPACE, type WorkspaceCheckResult } from '../../../shared/protocol';
import { ExecuteCommandRequest } from './protocol';
import { answering } from './safely';
import type { WorkspaceCheck } from './workspace/workspaceCheck';

export const commands = [CHECK_WORKSPACE];

export function handleExecuteCommand(connection: Connection, workspace: WorkspaceCheck): void {
  // Not `onExecuteCommand`, which takes the token away: whether the client shows progress by itself could not be told.
  connection.onRequest(
    ExecuteCommandRequest.type,
    answering<ExecuteCommandParams, WorkspaceCheckResult | null>(
      connection,
      'a command',
      null,
      async ({ command, workDoneToken }, token) => {
        if (command !== CHECK_WORKSPACE) return null;
        return workspace.checkAll(token, workDoneToken === undefined ? undefined : connection.window.attachWorkDoneProgress(workDoneToken));
      },
    ),
  );
}
