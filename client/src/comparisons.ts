import * as vscode from 'vscode';
import type { Comparison } from '../../shared/protocol';
import { COMPARISON_SCHEME } from './shownDocuments';
import { showPage } from './showPage';

/** How many comparisons are kept, for tabs that are still open. */
const MOST_KEPT = 20;

/** Comparisons as documents that can only be read: both files in one layout, and the page that says what differs. */
export class Comparisons implements vscode.Disposable {
  private readonly kept = new Map<string, Comparison>();
  private next = 1;

  private readonly provider = vscode.workspace.registerTextDocumentContentProvider(COMPARISON_SCHEME, {
    provideTextDocumentContent: ({ query, fragment }) => {
      const comparison = this.kept.get(query);
      // A window that was closed and opened again shows its tabs, but nothing is stored.
      if (!comparison) return vscode.l10n.t('This comparison was closed. Compare the files again.');
      return comparison[fragment as 'before' | 'after' | 'page'];
    },
  });

  /** Shows a comparison of two files in the editor for differences, and what differs in words beside it. */
  async show(comparison: Comparison, before: string, after: string): Promise<void> {
    const id = String(this.next++);
    this.kept.set(id, comparison);
    for (const oldest of this.kept.keys()) if (this.kept.size > MOST_KEPT) this.kept.delete(oldest);
    const [left, right] = [this.uri(before, id, 'before'), this.uri(after, id, 'after')];
    // A file of any name is shown in the colors of its language.
    for (const uri of [left, right]) {
      const document = await vscode.workspace.openTextDocument(uri);
      if (document.languageId !== comparison.editorLanguage)
        await vscode.languages.setTextDocumentLanguage(document, comparison.editorLanguage);
    }
    await vscode.commands.executeCommand('vscode.diff', left, right, `${before} ↔ ${after}`, { preview: false });
    await showPage(this.uri(vscode.l10n.t('{before} and {after} compared', { before, after }), id, 'page'));
  }

  dispose(): void {
    this.provider.dispose();
  }

  private uri(name: string, id: string, part: 'before' | 'after' | 'page'): vscode.Uri {
    return vscode.Uri.from({ scheme: COMPARISON_SCHEME, path: `/${name.replaceAll('/', '∕')}`, query: id, fragment: part });
  }
}
