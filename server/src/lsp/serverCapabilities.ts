import type { SemanticTokensLegend, ServerCapabilities } from 'vscode-languageserver';
import type { ClientAbilities } from './clientAbilities';
import { FIX_ALL } from './codeActions';
import { completionTriggers } from './completion';
import { commands } from './executeCommand';
import { CodeActionKind, TextDocumentSyncKind } from './protocol';
import { signatureTriggers } from './signatureHelp';

/** What the server announces to a client that can do this. */
export function serverCapabilities(client: ClientAbilities, legend: SemanticTokensLegend): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'seatkeeper', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: completionTriggers, resolveProvider: true },
    signatureHelpProvider: { triggerCharacters: signatureTriggers },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    linkedEditingRangeProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend, full: true, range: true },
    inlayHintProvider: true,
    codeLensProvider: {},
    documentLinkProvider: {},
    // Otherwise registered, for license files alone.
    ...(!client.registersFormatting && { documentFormattingProvider: true, documentRangeFormattingProvider: true }),
    executeCommandProvider: { commands },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
