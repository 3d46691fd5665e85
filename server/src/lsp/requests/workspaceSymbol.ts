import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import { WorkspaceSymbolRequest } from '../protocol';
import { request } from '../request';
import { flattened } from '../workspace/knownSymbols';
import { decodedUri } from '../workspace/uris';

/** More than anyone looks through. */
const MOST_SYMBOLS = 1000;

/** Finds features, servers and states by name in all files of the open folders, and in all open files. */
export const workspaceSymbol = request<WorkspaceSymbolParams, WorkspaceSymbol[] | null>({
  type: WorkspaceSymbolRequest.type,
  what: 'symbols',
  empty: null,
  capabilities: () => ({ workspaceSymbolProvider: true }),
  async answer({ store, closed, folders, words, symbols: known }, { query }, token) {
    const wanted = String(query).toLowerCase();
    const found: WorkspaceSymbol[] = [];
    const add = (symbols: readonly WorkspaceSymbol[]) =>
      found.push(...symbols.filter(({ name }) => hasInOrder(name.toLowerCase(), wanted)));
    const open = new Set(store.uris.map(decodedUri));
    for (const uri of store.uris) {
      const document = await store.get(uri);
      if (document) add(flattened(document.text, document.analysis.symbols?.() ?? [], words));
    }
    for (const uri of await closed.find(folders.all, token)) {
      if (token.isCancellationRequested || found.length >= MOST_SYMBOLS) break;
      if (!open.has(decodedUri(uri))) add(await known.of(uri));
    }
    return found.slice(0, MOST_SYMBOLS);
  },
});

/** Whether the characters of a query are in a name in their order, with others between them: editors match no more strictly. */
function hasInOrder(name: string, query: string): boolean {
  let at = 0;
  for (const character of query) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
