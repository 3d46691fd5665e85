import * as vscode from 'vscode';
import { rulePage } from './protocol';
import type { ServerSession } from './serverSession';

const SCHEME = 'seatkeeper-rule';

/** Gives VS Code the pages of rules, which the server brings along: no network is needed to read why something was reported. */
export function registerRulePages(session: ServerSession): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent(uri) {
      const rule = uri.path.replace(/^\//, '').replace(/\.md$/, '');
      return (await rulePage(session, rule)) ?? vscode.l10n.t('There is no rule named {rule}.', { rule });
    },
  });
}

/** Shows the page of a rule. */
export async function showRulePage(rule: string): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` }));
}
