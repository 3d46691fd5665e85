import type { ClientCapabilities } from 'vscode-languageserver';

/** What a client can do, as far as the server does one thing or another by it. */
export interface ClientAbilities {
  /** It asks for diagnostics by itself. */
  readonly pullsDiagnostics: boolean;
  /** It can be told to ask again. */
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  /** It answers `workspace/configuration`. */
  readonly answersSettings: boolean;
  /** Features that it lets the server register after the start. */
  readonly registersSettings: boolean;
  readonly registersWatchers: boolean;
  readonly registersFormatting: boolean;
  /** It tells of folders that are added and removed. */
  readonly tellsOfFolders: boolean;
  /** Its edits may name the version of the document that they are for. */
  readonly versionedEdits: boolean;
  /** It asks for the edit of a code action only when that is chosen. */
  readonly deferredEdits: boolean;
  readonly snippets: boolean;
  /** It asks for the documentation of a completion only when that is looked at. */
  readonly deferredDocumentation: boolean;
  readonly signatureOffsets: boolean;
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
}

/** Reads them out of what the client says at the start; what it does not say it cannot do. */
export function readAbilities({ workspace, textDocument }: ClientCapabilities): ClientAbilities {
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    answersSettings: workspace?.configuration ?? false,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    registersFormatting: textDocument?.rangeFormatting?.dynamicRegistration ?? false,
    tellsOfFolders: workspace?.workspaceFolders ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    deferredEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    deferredDocumentation: textDocument?.completion?.completionItem?.resolveSupport?.properties.includes('documentation') ?? false,
    signatureOffsets: textDocument?.signatureHelp?.signatureInformation?.parameterInformation?.labelOffsetSupport ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    preparesRename: textDocument?.rename?.prepareSupport ?? false,
  };
}
