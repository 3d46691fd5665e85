import * as vscode from 'vscode';
import type { LanguageClientOptions, Middleware } from 'vscode-languageclient';
import { COPY_REQUEST, SHOW_VENDOR } from './clientCommands';
import { selector } from './languages.generated';
import { RULE_LINK } from './rulePages';
import { withoutShown } from './shownDocuments';

const OPEN_PAGE = 'seatkeeper.openRule';
/** The link of a guide in a hover: there VS Code follows no address of an extension's own. */
const GUIDE_LINK = `command:${OPEN_PAGE}?%5B%22{guide}%22%5D`;

/** Of files of JSON with comments, the name says which are ours. */
const PLANS = '**/*.seatplan.json';

/** What the client is told, on the desktop and in a browser alike. */
export function clientOptions(outputChannel: vscode.LogOutputChannel, middleware: Middleware): LanguageClientOptions {
  return {
    // Of XML documents the server leaves those alone that are unsupported.
    documentSelector: selector.map((language) => (language === 'jsonc' ? { language, pattern: PLANS } : { language })),
    outputChannel,
    middleware: { ...middleware, ...withoutShown },
    initializationOptions: {
      ruleLink: RULE_LINK,
      guideLink: GUIDE_LINK,
      ownTokenTypes: true,
      checksSchemas: true,
      providesFiles: true,
      providesCommittedFiles: true,
      showsChangeNotices: true,
      codeLensCommand: SHOW_VENDOR,
      commands: {
        openRule: OPEN_PAGE,
        copyRequest: COPY_REQUEST,
        fixAll: 'seatkeeper.fixAll',
        acceptAsIssued: 'seatkeeper.acceptAsIssued',
      },
      // There are none in English.
      ...(vscode.l10n.bundle && { translations: vscode.l10n.bundle }),
    },
    // All that a link in a hover can do is to show a page.
    markdown: { isTrusted: { enabledCommands: [OPEN_PAGE] }, supportHtml: false },
  };
}
