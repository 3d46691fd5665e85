import * as vscode from 'vscode';
import type { MayParams } from '../../shared/protocol';
import { permission } from './protocol';
import type { ServerSession } from './serverSession';
import { showPage } from './showPage';

/** The query is what is asked, as JSON. */
const SCHEME = 'seatkeeper-may';

/** Gives VS Code the pages that say who may use a feature. */
export function registerPermissionPages(session: ServerSession): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ query }) {
      const params = JSON.parse(query) as MayParams;
      return (await permission(session, params))?.page ?? vscode.l10n.t('This file does not say who may use a feature.');
    },
  });
}

let asked = 0;

/** Shows such a page beside the text by its title. Each is an address of its own, since the file may have changed after the page before. */
export async function showPermission(title: string, params: MayParams): Promise<void> {
  const query = JSON.stringify({ ...params, asked: ++asked });
  await showPage(vscode.Uri.from({ scheme: SCHEME, path: `/${title.replaceAll('/', '∕')}`, query }));
}
