import * as vscode from 'vscode';
import type { LanguageClientOptions, Middleware } from 'vscode-languageclient';
import { COPY_REQUEST, SHOW_VENDOR } from './clientCommands';
import { withoutComparisons } from './comparisons';
import { selector } from './languages.generated';
import { RULE_LINK } from './rulePages';

/** What the client is told, on the desktop and in a browser alike. */
export function clientOptions(outputChannel: vscode.LogOutputChannel, middleware: Middleware): LanguageClientOptions {
  return {
    // Of XML documents the server leaves those alone that are unsupported.
    documentSelector: selector.map((language) => ({ language })),
    outputChannel,
    middleware: { ...middleware, ...withoutComparisons },
    initializationOptions: {
      ruleLink: RULE_LINK,
      ownTokenTypes: true,
      providesFiles: true,
      showsChangeNotices: true,
      codeLensCommand: SHOW_VENDOR,
      commands: { openRule: 'seatkeeper.openRule', copyRequest: COPY_REQUEST, fixAll: 'seatkeeper.fixAll' },
      // There are none in English.
      ...(vscode.l10n.bundle && { translations: vscode.l10n.bundle }),
    },
    markdown: { isTrusted: false, supportHtml: false },
  };
}
