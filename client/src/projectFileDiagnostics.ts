import * as vscode from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';

const PROJECT_FILE = '/.seatkeeperrc.json';

/**
 * Keeps back what the server says of a project file while it is open: VS Code itself checks it then, by the schema that comes with the
 * extension, and one mistake must not be shown twice. What no schema can find, such as a file that is missing, stays.
 */
export class ProjectFileDiagnostics implements vscode.Disposable {
  /** The server's last word on each project file, by URI. */
  private readonly said = new Map<string, vscode.Diagnostic[]>();

  readonly middleware: Middleware = {
    handleDiagnostics: (uri, diagnostics, next) => {
      if (!uri.path.endsWith(PROJECT_FILE)) return next(uri, diagnostics);
      this.said.set(uri.toString(), diagnostics);
      next(uri, isOpen(uri) ? diagnostics.filter(isBeyondSchema) : diagnostics);
    },
  };

  private readonly subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(({ uri }) => this.show(uri, (this.said.get(uri.toString()) ?? []).filter(isBeyondSchema))),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.show(uri, this.said.get(uri.toString()) ?? [])),
  );
  private client: BaseLanguageClient | undefined;

  /** Follows what this client shows from now on. */
  follow(client: BaseLanguageClient): void {
    this.client = client;
    this.said.clear();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private show(uri: vscode.Uri, diagnostics: vscode.Diagnostic[]): void {
    if (this.said.has(uri.toString())) this.client?.diagnostics?.set(uri, diagnostics);
  }
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}

function isBeyondSchema(diagnostic: vscode.Diagnostic): boolean {
  return (diagnostic as { data?: { beyondSchema?: boolean } }).data?.beyondSchema === true;
}
