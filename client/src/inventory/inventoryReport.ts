import * as vscode from 'vscode';
import type { InventoryReport } from '../../../shared/protocol';
import { inventoryReport } from '../protocol';
import type { ServerSession } from '../serverSession';
import type { Inventory } from './inventory';

/** What all files grant, as a page in an editor tab; made anew when that changes. */
export class InventoryPage implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private places: InventoryReport['places'] = [];
  private isOutdated = false;
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

  /** Shows the page, or brings it to the front. */
  async show(): Promise<void> {
    if (this.panel) {
      this.panel.reveal();
      return;
    }
    const panel = vscode.window.createWebviewPanel('seatkeeper.report', vscode.l10n.t('License report'), vscode.ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [],
    });
    this.panel = panel;
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.places = [];
    });
    panel.onDidChangeViewState(() => this.update());
    panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message));
    await this.fill(panel);
  }

  dispose(): void {
    this.listening.dispose();
    this.panel?.dispose();
  }

  /** A page that nobody sees is made anew when it is in front again. */
  private update(): void {
    if (this.panel?.visible && this.isOutdated) void this.fill(this.panel);
  }

  private async fill(panel: vscode.WebviewPanel): Promise<void> {
    this.isOutdated = false;
    const report = await inventoryReport(this.session, { format: 'page', nonce: newNonce(), language: vscode.env.language }).catch(
      () => null,
    );
    if (this.panel !== panel) return;
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

declare const crypto: { getRandomValues(array: Uint8Array): Uint8Array };
declare const btoa: (binary: string) => string;

function newNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24))));
}
