import * as vscode from 'vscode';
import { storyOf } from './protocol';
import type { ServerSession } from './serverSession';

const SCHEME = 'seatkeeper-story';

/** Pages that tell what a log says as a whole. */
export class StoryPages implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly registration: vscode.Disposable;

  constructor(session: ServerSession) {
    this.registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: this.changed.event,
      async provideTextDocumentContent({ query }) {
        return (await storyOf(session, query)) ?? vscode.l10n.t('This file tells no story: no line in it is one of a debug log.');
      },
    });
  }

  /** Shows the page of an open document beside it, with its text as it is now; the cursor stays in the text. */
  async show(document: vscode.Uri): Promise<void> {
    const name = document.path.slice(document.path.lastIndexOf('/') + 1);
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${vscode.l10n.t('Story of {name}', { name })}`, query: document.toString() });
    this.changed.fire(uri);
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor', {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
