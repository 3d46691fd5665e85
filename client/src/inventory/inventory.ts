import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type InventoryAnswer, methods } from '../../../shared/protocol';
import { inventory } from '../protocol';
import type { ServerSession } from '../serverSession';

/** How long after the server has started it is asked by itself, in milliseconds: the first findings go before. */
const AFTER_START_MS = 3000;

/** What all files grant, as the server said last; asked for anew when that changes. */
export class Inventory implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listening: vscode.Disposable;
  private asked: Promise<InventoryAnswer | null> | undefined;
  private current: InventoryAnswer | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  /** Tells that `get` has another answer. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly session: ServerSession) {
    this.listening = vscode.Disposable.from(
      session.onDidChangeState(() => {
        clearTimeout(this.waiting);
        if (session.state === 'running') this.waiting = setTimeout(() => this.refresh(), AFTER_START_MS);
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        // It was left open over night.
        if (focused && this.current && this.current.day !== localDay()) this.refresh();
      }),
    );
  }

  /** Has a new client say when something changes. */
  follow(client: BaseLanguageClient): void {
    client.onNotification(methods.inventoryChanged, () => this.refresh());
  }

  /** The answer as far as it is there. */
  get latest(): InventoryAnswer | undefined {
    return this.current;
  }

  /** The server's answer, which is asked for at most once at a time; null where it has failed. */
  get(): Promise<InventoryAnswer | null> {
    this.asked ??= this.ask();
    return this.asked;
  }

  /** Asks the server again. */
  refresh(): void {
    const asked = this.ask();
    this.asked = asked;
    void asked.then(() => {
      if (this.asked === asked) this.changed.fire();
    });
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.listening.dispose();
    this.changed.dispose();
  }

  private async ask(): Promise<InventoryAnswer | null> {
    try {
      const answer = await inventory(this.session);
      if (answer) this.current = answer;
      return answer;
    } catch (error) {
      this.session.output.error(`The inventory could not be read: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }
}

/** The current day as the server writes it. */
function localDay(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}
