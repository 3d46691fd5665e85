import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ChangeNoticeParams, methods } from '../../shared/protocol';
import type { Questions } from './questions';

/** What a notice is shown with. */
export interface NoticeWindow {
  /** Shows a message with one button; gives the button's text if it was pressed. */
  show(message: string, button: string): Thenable<string | undefined>;
  /** Switches all notices off, for good. */
  switchOff(): Thenable<void>;
}

/** Shows what the server says of a saved change, with a way to see no such notice again; `isTold`: whether a person was told of this change of a file. */
export function showChangeNotices(client: BaseLanguageClient, questions: Questions, isTold: (uri: string) => boolean): void {
  client.onNotification(methods.changeNotice, ({ uri, message }: ChangeNoticeParams) => {
    if (isTold(uri)) return;
    void showNotice(message, {
      show: (text, button) => questions.ask(() => vscode.window.showInformationMessage(text, button)),
      switchOff: () => vscode.workspace.getConfiguration('seatkeeper').update('changeNotices', false, vscode.ConfigurationTarget.Global),
    });
  });
}

/** Shows one notice, and switches them off if that is asked for. */
export async function showNotice(message: string, window: NoticeWindow): Promise<void> {
  const never = vscode.l10n.t("Don't show again");
  if ((await window.show(message, never)) === never) await window.switchOff();
}
