import * as vscode from 'vscode';
import type { MergedFile } from '../../shared/protocol';
import { fileName, MERGED_SCHEME } from './shownDocuments';
import { showPage } from './showPage';

/** How many merged files are kept, for tabs that are still open. */
const MOST_KEPT = 20;

/** Merged files as documents that can only be read, and the pages of what is left to do. */
export class MergedFiles implements vscode.Disposable {
  private readonly kept = new Map<string, MergedFile>();
  /** The version of each document of which a person has been told what is left to do. */
  private readonly told = new Map<string, number>();
  private next = 1;

  private readonly provider = vscode.workspace.registerTextDocumentContentProvider(MERGED_SCHEME, {
    provideTextDocumentContent: ({ query, fragment }) => {
      const merged = this.kept.get(query);
      // A window that was closed and opened again shows its tabs, but nothing is stored.
      if (!merged) return vscode.l10n.t('This preview was closed. Start again.');
      return merged[fragment as 'text' | 'page'];
    },
  });

  /** Shows what a merge would change in the editor for differences, by default under a title that speaks of what was received; gives the address of the merged text. */
  async preview(document: vscode.TextDocument, merged: MergedFile, title?: string): Promise<vscode.Uri> {
    const name = fileName(document.uri);
    const uri = this.keep(name, merged, 'text');
    const shown = await vscode.workspace.openTextDocument(uri);
    if (shown.languageId !== document.languageId) await vscode.languages.setTextDocumentLanguage(shown, document.languageId);
    await vscode.commands.executeCommand(
      'vscode.diff',
      document.uri,
      uri,
      title ?? vscode.l10n.t('{file} (with what was received)', { file: name }),
      {
        preview: false,
      },
    );
    return uri;
  }

  /** Takes note that a person will be told what the latest change of a document calls for. */
  willTell({ uri, version }: vscode.TextDocument): void {
    this.told.set(uri.toString(), version);
  }

  /** Whether a person has been told what the latest change of a document calls for. */
  isTold(uri: string): boolean {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    return document !== undefined && this.told.get(uri) === document.version;
  }

  /** Shows what is left to do. */
  async showChecklist(document: vscode.TextDocument, merged: MergedFile): Promise<void> {
    await showPage(this.keep(vscode.l10n.t('What is left to do for {file}', { file: fileName(document.uri) }), merged, 'page'));
  }

  dispose(): void {
    this.provider.dispose();
  }

  private keep(name: string, merged: MergedFile, part: 'text' | 'page'): vscode.Uri {
    const id = String(this.next++);
    this.kept.set(id, merged);
    for (const oldest of this.kept.keys()) if (this.kept.size > MOST_KEPT) this.kept.delete(oldest);
    return vscode.Uri.from({ scheme: MERGED_SCHEME, path: `/${name.replaceAll('/', '∕')}`, query: id, fragment: part });
  }
}

/** Closes the tabs that show a document. */
export async function closeTabsOf(uri: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(
    tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === uri.toString()),
  );
}
