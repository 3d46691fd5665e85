import type { WorkspaceSymbol } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Day } from '../../core/day';
import type * as core from '../../core/editing';
import { toRange } from '../convert';
import type { Environment } from '../environment';
import { SymbolTag } from '../protocol';
import { symbolKinds } from '../symbolKinds';
import type { Words } from '../words';
import type { ClosedFiles } from './closedFiles';
import { decodedUri } from './uris';

/** What there is to find: names that an administrator looks for, not every text and vendor that the outline has. */
const sought: ReadonlySet<core.SymbolKind> = new Set(['class', 'object', 'module', 'package']);

interface KnownSymbolsParts {
  readonly closed: ClosedFiles;
  readonly words: Words;
  readonly environment: Environment;
  /** Whether the client tells of files that change; if not, nothing is kept. */
  readonly keeps: boolean;
}

/** The symbols of files that are not open: read when somebody first asks, and kept while the client tells of files that change. */
export class KnownSymbols {
  private readonly known = new Map<string, readonly WorkspaceSymbol[]>();
  /** The day for which they are known: tomorrow other things count. */
  private day: Day | undefined;

  constructor(private readonly parts: KnownSymbolsParts) {}

  /** Drops what is known of a file that has changed, or of all. */
  forget(uri?: string): void {
    if (uri === undefined) this.known.clear();
    else this.known.delete(decodedUri(uri));
  }

  /** The symbols of a file that is not open. */
  async of(uri: string): Promise<readonly WorkspaceSymbol[]> {
    const { closed, words, environment, keeps } = this.parts;
    const today = environment.today();
    if (today !== this.day) this.known.clear();
    this.day = today;
    const key = decodedUri(uri);
    const kept = this.known.get(key);
    if (kept) return kept;
    await environment.pause();
    const file = await closed.read(uri);
    const symbols = file ? flattened(file.text, file.analysis.symbols?.() ?? [], words) : [];
    if (keeps) this.known.set(key, symbols);
    return symbols;
  }
}

/** The symbols of a document that can be found by name, each with what it is in. */
export function flattened(
  text: TextDocument,
  symbols: readonly core.DocumentSymbol[],
  words: Words,
  container?: string,
): WorkspaceSymbol[] {
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
