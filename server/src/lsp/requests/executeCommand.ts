import type { ExecuteCommandParams } from 'vscode-languageserver';
import { CHECK_WORKSPACE, type WorkspaceCheckResult } from '../../../../shared/protocol';
import { ExecuteCommandRequest } from '../protocol';
import { request } from '../request';

/** Runs a command of the server. */
export const executeCommand = request<ExecuteCommandParams, WorkspaceCheckResult | null>({
  type: ExecuteCommandRequest.type,
  what: 'a command',
  empty: null,
  capabilities: () => ({ executeCommandProvider: { commands: [CHECK_WORKSPACE] } }),
  answer({ connection, workspace }, { command, workDoneToken }, token) {
    if (command !== CHECK_WORKSPACE) return null;
    return workspace.checkAll(token, workDoneToken === undefined ? undefined : connection.window.attachWorkDoneProgress(workDoneToken));
  },
});
