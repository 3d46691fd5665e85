import * as vscode from 'vscode';
import type { DocumentStatus } from '../../../shared/protocol';
import { isOurs } from '../isOurs';
import { statusOf } from '../protocol';
import type { CommandContext } from './command';

const FIX_ALL = 'source.fixAll.seatkeeper';

/** Applies every safe fix to the open file of a URI, which a quick fix names, or else to that in the active editor. */
export async function fixAll({ session }: CommandContext, target: unknown): Promise<void> {
  const named = vscode.workspace.textDocuments.find(({ uri }) => typeof target === 'string' && uri.toString() === target);
  const document = named ?? vscode.window.activeTextEditor?.document;
  if (!document || !isOurs(document)) {
    return tell(vscode.l10n.t('Open a license file or a presence file first: Seatkeeper fixes the file in the active editor.'));
  }
  await session.running();
  const uri = document.uri.toString();
  const before = await statusOf(session, uri);
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    FIX_ALL,
    1,
  );
  const edit = actions.find(({ kind }) => kind?.value === FIX_ALL)?.edit;
  if (!edit) {
    return tellLeft(before, vscode.l10n.t('Nothing in this file can be fixed without your decision.'));
  }
  if (!(await vscode.workspace.applyEdit(edit))) {
    return tell(vscode.l10n.t('The file could not be changed. It may be read-only, or it may have changed in the meantime.'));
  }
  const after = await statusOf(session, uri);
  const fixed = Math.max(before?.fixable ?? 0, totalOf(before) - totalOf(after));
  tellLeft(
    after,
    fixed === 1
      ? vscode.l10n.t('1 problem fixed.')
      : vscode.l10n.t('{count} problems fixed.', { count: fixed.toLocaleString(vscode.env.language) }),
  );
}

/** Tells what was done and, if findings are left, how many need the user, with a button that shows them. The command does not wait for an answer. */
function tellLeft(status: DocumentStatus | null, done: string): void {
  void showLeft(status, done);
}

async function showLeft(status: DocumentStatus | null, done: string): Promise<void> {
  const left = totalOf(status);
  if (left === 0) return tell(`${done} ${vscode.l10n.t('Nothing else was found in this file.')}`);
  const needed =
    left === 1
      ? vscode.l10n.t('1 needs your decision.')
      : vscode.l10n.t('{count} need your decision.', { count: left.toLocaleString(vscode.env.language) });
  const show = vscode.l10n.t('Show');
  if ((await vscode.window.showInformationMessage(`${done} ${needed}`, show)) === show) {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}

function totalOf(status: DocumentStatus | null): number {
  return Object.values(status?.counts ?? {}).reduce((sum, count) => sum + count, 0);
}

async function tell(message: string): Promise<void> {
  await vscode.window.showInformationMessage(message);
}
