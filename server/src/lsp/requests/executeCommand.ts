import type { ExecuteCommandParams } from 'vscode-languageserver';
import { ExecuteCommandRequest } from '../protocol';
import { request } from '../request';
import type { WorkspaceResult } from '../workspace/workspaceCheck';

/** Checks all files of ours in all folders, open or not; answers what the check came to. */
const CHECK_WORKSPACE = 'seatkeeper.workspace.check';

/** Runs a command of the server. */
export const executeCommand = request<ExecuteCommandParams, WorkspaceResult | null>({
  type: ExecuteCommandRequest.type,
  what: 'a command',
  empty: null,
  capabilities: () => ({ executeCommandProvider: { commands: [CHECK_WORKSPACE] } }),
  answer({ connection, workspace }, { command, workDoneToken }, token) {
    if (command !== CHECK_WORKSPACE) return null;
    return workspace.checkAll(token, workDoneToken === undefined ? undefined : connection.window.attachWorkDoneProgress(workDoneToken));
  },
});
