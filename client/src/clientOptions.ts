import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';

/** What the client is told, on the desktop and in a browser alike. */
export function clientOptions(outputChannel: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    // Of XML documents the server leaves those alone that are none of ours.
    documentSelector: [{ language: 'flexnet-license' }, { language: 'xml' }],
    outputChannel,
    initializationOptions: {
      ruleLink: 'command:seatkeeper.openRule?%5B%22{rule}%22%5D',
      ownTokenTypes: true,
      providesFiles: true,
      // There are none in English.
      ...(vscode.l10n.bundle && { translations: vscode.l10n.bundle }),
    },
    markdown: { isTrusted: false, supportHtml: false },
  };
}
