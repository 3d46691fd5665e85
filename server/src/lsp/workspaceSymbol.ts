import type { CancellationToken, Connection, WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type * as core from '../core/editing';
import { toRange } from './convert';
import type { DocumentStore } from './documentStore';
import type { Environment } from './environment';
import { SymbolTag } from './protocol';
import { answering } from './safely';
import { symbolKinds } from './symbolKinds';
import type { Words } from './words';
import type { ClosedFiles } from './workspace/closedFiles';
import type { WorkspaceFolders } from './workspace/folders';
import { decodedUri } from './workspace/uris';

/** More than anyone looks through. */
const MOST_SYMBOLS = 1000;

/** What there is to find: names that an administrator looks for, not every text and vendor that the outline has. */
const sought: ReadonlySet<core.SymbolKind> = new Set(['state', 'tab', 'server', 'daemon', 'feature', 'package']);

export interface WorkspaceSymbolHandler {
  /** `canWatch`: whether the client tells of files that change; if not, nothing is kept. */
  start(canWatch: boolean): void;
  /** Drops what is known of a file that has changed, or of all. */
  forget(uri?: string): void;
}

/** Finds features, servers and states by name in all files of the open folders, and in all open files. */
export function handleWorkspaceSymbol(
  connection: Connection,
  store: DocumentStore,
  closed: ClosedFiles,
  folders: WorkspaceFolders,
  environment: Environment,
  words: Words,
): WorkspaceSymbolHandler {
  let canWatch = false;
  const known = new Map<string, readonly WorkspaceSymbol[]>();
  /** The day for which they are known: tomorrow other licenses have expired. */
  let day = environment.today();

  async function symbolsOf(uri: string): Promise<readonly WorkspaceSymbol[]> {
    const key = decodedUri(uri);
    const kept = known.get(key);
    if (kept) return kept;
    await environment.pause();
    const file = await closed.read(uri);
    const symbols = file ? flattened(file.text, file.reading.editing?.symbols() ?? [], words) : [];
    if (canWatch) known.set(key, symbols);
    return symbols;
  }

  async function find({ query }: WorkspaceSymbolParams, token: CancellationToken): Promise<WorkspaceSymbol[]> {
    const wanted = String(query).toLowerCase();
    if (environment.today() !== day) known.clear();
    day = environment.today();
    const found: WorkspaceSymbol[] = [];
    const add = (symbols: readonly WorkspaceSymbol[]) =>
      found.push(...symbols.filter(({ name }) => hasInOrder(name.toLowerCase(), wanted)));
    const open = new Set(store.uris.map(decodedUri));
    for (const uri of store.uris) {
      const document = await store.get(uri);
      if (document) add(flattened(document.text, document.reading.editing?.symbols() ?? [], words));
    }
    for (const uri of await closed.find(folders.all, token)) {
      if (token.isCancellationRequested || found.length >= MOST_SYMBOLS) break;
      if (!open.has(decodedUri(uri))) add(await symbolsOf(uri));
    }
    return found.slice(0, MOST_SYMBOLS);
  }

  connection.onWorkspaceSymbol(answering<WorkspaceSymbolParams, WorkspaceSymbol[] | null>(connection, 'symbols', null, find));
  return {
    start(clientCanWatch) {
      canWatch = clientCanWatch;
    },
    forget(uri) {
      if (uri === undefined) known.clear();
      else known.delete(decodedUri(uri));
    },
  };
}

function flattened(text: TextDocument, symbols: readonly core.DocumentSymbol[], words: Words, container?: string): WorkspaceSymbol[] {
  return symbols.flatMap(({ name: title, detail, kind, selectionRange, expired, children }) => {
    const name = words.of(title);
    const symbol: WorkspaceSymbol = {
      name,
      kind: symbolKinds[kind],
      containerName: [...(container === undefined ? [] : [container]), ...detail.map((part) => words.of(part))].join(' · '),
      location: { uri: text.uri, range: toRange(text, selectionRange) },
      ...(expired && { tags: [SymbolTag.Deprecated] }),
    };
    return [...(sought.has(kind) ? [symbol] : []), ...flattened(text, children, words, name)];
  });
}

/** Whether the characters of a query are in a name in their order, with others between them: editors match no more strictly. */
function hasInOrder(name: string, query: string): boolean {
  let at = 0;
  for (const character of query) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
