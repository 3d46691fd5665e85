import * as vscode from 'vscode';
import type { InventoryReport } from '../../../shared/protocol';
import { newNonce } from '../nonce';
import { inventoryReport } from '../protocol';
import type { ServerSession } from '../serverSession';
import type { Inventory } from './inventory';
import { REPORT_PANEL } from './inventoryView';

/** What all files grant, as a page in an editor tab; made anew when that changes. */
export class InventoryPage implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private places: InventoryReport['places'] = [];
  private isOutdated = false;
  /** Counts the pages that were asked for: the newest one is shown. */
  private asked = 0;
  private readonly listening: vscode.Disposable;

  constructor(
    private readonly session: ServerSession,
    inventory: Inventory,
  ) {
    this.listening = inventory.onDidChange(() => {
      this.isOutdated = true;
      this.update();
    });
  }

  /** Shows the page, or brings it to the front; with the rows alone that hold `filter`, if that is given. */
  async show(filter?: string): Promise<void> {
    if (this.panel) this.panel.reveal();
    else
      await this.take(
        vscode.window.createWebviewPanel(REPORT_PANEL, vscode.l10n.t('License report'), vscode.ViewColumn.Active, {
          enableFindWidget: true,
        }),
      );
    if (filter !== undefined) await this.panel?.webview.postMessage({ filter });
  }

  /** Fills the tab that a window had when it was closed or loaded again. */
  async restore(panel: vscode.WebviewPanel): Promise<void> {
    // There is one report.
    if (this.panel) panel.dispose();
    else await this.take(panel);
  }

  dispose(): void {
    this.listening.dispose();
    this.panel?.dispose();
  }

  private async take(panel: vscode.WebviewPanel): Promise<void> {
    this.panel = panel;
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.places = [];
    });
    panel.onDidChangeViewState(() => this.update());
    panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message));
    await this.fill(panel);
  }

  /** A page that nobody sees is made anew when it is in front again. */
  private update(): void {
    if (this.panel?.visible && this.isOutdated) void this.fill(this.panel);
  }

  private async fill(panel: vscode.WebviewPanel): Promise<void> {
    this.isOutdated = false;
    const turn = ++this.asked;
    const report = await inventoryReport(this.session, { format: 'page', nonce: newNonce(), language: vscode.env.language }).catch(
      () => null,
    );
    if (this.panel !== panel || this.asked !== turn) return;
    if (!report) {
      panel.dispose();
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The report could not be made. To see why, use the command "Seatkeeper: Show the output".'),
      );
      return;
    }
    this.places = report.places;
    panel.webview.html = report.text;
  }

  private async receive(message: unknown): Promise<void> {
    const { show, export: isExport } = (message ?? {}) as { readonly show?: unknown; readonly export?: unknown };
    if (isExport === true) await vscode.commands.executeCommand('seatkeeper.exportReport');
    const place = typeof show === 'number' ? this.places[show] : undefined;
    if (!place) return;
    const { start, end } = place.range;
    await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), {
      viewColumn: vscode.ViewColumn.Beside,
      selection: new vscode.Range(start.line, start.character, end.line, end.character),
    });
  }
}
