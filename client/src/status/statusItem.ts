import * as vscode from 'vscode';
import type { DocumentStatus } from '../../../shared/protocol';
import { isOurs } from '../isOurs';
import { selector } from '../languages.generated';
import { statusOf } from '../protocol';
import type { ServerSession } from '../serverSession';
import { oneAtATime } from './oneAtATime';
import { showStatusMenu } from './statusMenu';
import { describeEnd, describeStart, describeStatus, type StatusText } from './statusText';

const SHOW_MENU = 'seatkeeper.showStatusMenu';

/**
 * The line in the status bar about the file in the active editor; nothing for files that are not ours. Also tells VS Code by a context key
 * which files are ours, so that no menu of another one has our entries.
 */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('seatkeeper.status', vscode.StatusBarAlignment.Right, 100);
  /** The server's last answer for each open document, by URI: null for what is unsupported. */
  private readonly answers = new Map<string, DocumentStatus | null>();
  private readonly ask = oneAtATime(() => this.askOnce());
  private readonly subscriptions: vscode.Disposable;
  private files: readonly string[] = [];

  constructor(
    private readonly session: ServerSession,
    extension: vscode.Extension<unknown>,
  ) {
    this.item.name = 'Seatkeeper';
    const refresh = () => this.refresh();
    this.subscriptions = vscode.Disposable.from(
      this.item,
      session.onDidChangeState(refresh),
      vscode.window.onDidChangeActiveTextEditor(refresh),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const active = activeDocument()?.uri.toString();
        if (uris.some((uri) => uri.toString() === active)) this.refresh();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('seatkeeper')) this.refresh();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.keep(document, undefined)),
      vscode.commands.registerCommand(SHOW_MENU, () => {
        const status = this.activeStatus();
        if (status) return showStatusMenu(status, extension);
      }),
    );
    this.refresh();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private refresh(): void {
    this.show();
    if (this.session.state === 'running') this.ask();
  }

  private async askOnce(): Promise<void> {
    const document = activeDocument();
    if (!document || this.session.state !== 'running') return;
    try {
      this.keep(document, await statusOf(this.session, document.uri.toString()));
    } catch {
      // The server has ended, which its state tells, or has logged what went wrong.
    }
    this.show();
  }

  private keep(document: vscode.TextDocument, answer: DocumentStatus | null | undefined): void {
    const uri = document.uri.toString();
    // It may have been closed while the answer was on its way.
    if (answer === undefined || document.isClosed) this.answers.delete(uri);
    else this.answers.set(uri, answer);
    const files = [...this.answers].flatMap(([file, status]) => (status ? pathsOf(file) : []));
    if (files.join('\n') === this.files.join('\n')) return;
    this.files = files;
    void vscode.commands.executeCommand('setContext', 'seatkeeper.files', files);
  }

  private activeStatus(): DocumentStatus | null | undefined {
    return this.answers.get(activeDocument()?.uri.toString() ?? '');
  }

  private show(): void {
    const document = activeDocument();
    const status = this.activeStatus();
    if (!document || status === null || (status === undefined && !isOurs(document))) {
      this.item.hide();
      return;
    }
    const { state } = this.session;
    if (state === 'stopped') this.put(describeEnd(), 'seatkeeper.restartServer', new vscode.ThemeColor('statusBarItem.errorBackground'));
    else if (status && state === 'running') this.put(describeStatus(status), SHOW_MENU);
    else this.put(describeStart(), 'seatkeeper.showOutput');
    this.item.show();
  }

  private put({ text, lines }: StatusText, command: string, background?: vscode.ThemeColor): void {
    this.item.text = text;
    this.item.tooltip = lines.join('\n');
    this.item.command = command;
    this.item.backgroundColor = background;
    this.item.accessibilityInformation = { label: ['Seatkeeper', ...lines].join(', '), role: 'button' };
  }
}

/** What `resourcePath` may be for a document in a menu's condition: with a remote server it is not known here where the window runs. */
function pathsOf(address: string): string[] {
  const { path, fsPath } = vscode.Uri.parse(address);
  return path === fsPath ? [path] : [path, fsPath];
}

/** The document in the active editor, if it may be ours. */
function activeDocument(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && selector.includes(document.languageId) ? document : undefined;
}
