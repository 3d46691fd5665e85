import * as vscode from 'vscode';
import { compareFiles, readPart } from '../compareFiles';
import { committedVersion, type NoGitVersion } from '../gitVersion';
import { fileName } from '../shownDocuments';
import { base64Of } from '../workspaceFiles';
import type { CommandContext } from './command';

/** Compares a file, that of the menu or else the active one, with the version of it in the last commit. */
export async function compareWithGit(context: CommandContext, target: unknown): Promise<void> {
  const uri = target instanceof vscode.Uri ? target : vscode.window.activeTextEditor?.document.uri;
  if (!uri) return;
  const file = fileName(uri);
  const version = await committedVersion(uri);
  if (typeof version === 'string') {
    void vscode.window.showInformationMessage(reasonOf(version, file));
    return;
  }
  const after = await readPart(uri);
  if (!after) return;
  const before = { uri: uri.toString(), name: vscode.l10n.t('{file} in git', { file }), base64: base64Of(version), isCommitted: true };
  await compareFiles(context, before, after);
}

function reasonOf(reason: NoGitVersion, file: string): string {
  switch (reason) {
    case 'noGit':
      return vscode.l10n.t('There is no git here, so there is no earlier version of {file} to compare with.', { file });
    case 'noRepository':
      return vscode.l10n.t('{file} is not in a git repository, so there is no earlier version to compare with.', { file });
    case 'notCommitted':
      return vscode.l10n.t('The last commit does not have {file}, so there is no earlier version to compare with.', { file });
  }
}
