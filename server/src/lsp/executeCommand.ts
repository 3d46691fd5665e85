import type { Connection, ExecuteCommandParams } from 'vscode-languageserver';
import { answering } from './safely';
import type { WorkspaceCheck, WorkspaceResult } from './workspace/workspaceCheck';

/** Checks all license and presence files of all folders, open or not; answers what the check came to. */
const CHECK_WORKSPACE = 'seatkeeper.workspace.check';

export const commands = [CHECK_WORKSPACE];

export function handleExecuteCommand(connection: Connection, workspace: WorkspaceCheck): void {
  connection.onExecuteCommand((params, token, shown) =>
    answering<ExecuteCommandParams, WorkspaceResult | null>(connection, 'a command', null, async ({ command, workDoneToken }, cancel) =>
      command === CHECK_WORKSPACE ? workspace.checkAll(cancel, workDoneToken === undefined ? undefined : shown) : null,
    )(params, token),
  );
}
