import * as vscode from 'vscode';
import type { ServerSession } from '../serverSession';
import type { PageMemory } from './messages';
import { PREVIEW_VIEW, PreviewPanel, preparePanel } from './previewPanel';

/** The previews that are open, one for each file. */
export class PreviewPanels implements vscode.Disposable {
  private readonly panels = new Map<string, PreviewPanel>();

  constructor(
    private readonly session: ServerSession,
    private readonly extensionUri: vscode.Uri,
  ) {}

  /** Opens the preview of a file beside the editor, or brings it to the front. */
  show(uri: vscode.Uri): void {
    const open = this.panels.get(uri.toString());
    if (open) {
      open.reveal();
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      PREVIEW_VIEW,
      vscode.l10n.t('Preview of {file}', { file: uri.path.slice(uri.path.lastIndexOf('/') + 1) }),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    );
    this.take(panel, uri, undefined);
  }

  /** Fills a preview that was open before VS Code was loaded anew. */
  restore(panel: vscode.WebviewPanel, memory: unknown): void {
    const { uri, language } = (memory ?? {}) as Partial<PageMemory>;
    if (typeof uri !== 'string' || this.panels.has(vscode.Uri.parse(uri).toString())) panel.dispose();
    else this.take(panel, vscode.Uri.parse(uri), typeof language === 'string' ? language : undefined);
  }

  dispose(): void {
    for (const panel of this.panels.values()) panel.dispose();
  }

  private take(panel: vscode.WebviewPanel, uri: vscode.Uri, language: string | undefined): void {
    preparePanel(panel, this.extensionUri);
    const preview = new PreviewPanel(panel, this.session, this.extensionUri, uri, language);
    this.panels.set(uri.toString(), preview);
    panel.onDidDispose(() => this.panels.delete(uri.toString()));
  }
}
