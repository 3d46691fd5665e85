import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const SCHEME = 'seatkeeper-rule';

/** Shows the page of a rule, which the server brings along: no network is needed to read why something was reported. */
export function registerRulePages(server: () => Promise<BaseLanguageClient>): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      async provideTextDocumentContent(uri) {
        const rule = uri.path.replace(/^\//, '').replace(/\.md$/, '');
        const client = await server();
        const page = await client.sendRequest<string | null>('seatkeeper/rulePage', { rule });
        return page ?? `There is no rule named ${rule}.`;
      },
    }),
    vscode.commands.registerCommand('seatkeeper.openRule', async (rule: unknown) => {
      if (typeof rule !== 'string') return;
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    }),
  );
}
