import type { Connection, Range, SemanticTokens, SemanticTokensLegend, TextDocumentIdentifier } from 'vscode-languageserver';
import { tokenModifiers, tokenTypes } from '../license/features/tokens/legend';
import type { DocumentStore } from './documentStore';
import { SemanticTokensBuilder } from './protocol';
import { answering } from './safely';

const standardTypes = [...new Set(tokenTypes.map(({ standard }) => standard))];
const modifierBits = new Map<string, number>(tokenModifiers.map(({ name }, index) => [name, 1 << index]));

export interface SemanticTokensHandler {
  /** Says whether the client knows our kinds of tokens, and gives the legend; another gets the standard kinds nearest to them. */
  start(knowsOurTypes: boolean): SemanticTokensLegend;
}

/** Says what each word is, for colors. */
export function handleSemanticTokens(connection: Connection, store: DocumentStore): SemanticTokensHandler {
  let typeIndexes = new Map<string, number>();

  async function tokens({ uri }: TextDocumentIdentifier, range?: Range): Promise<SemanticTokens | null> {
    const document = await store.get(uri);
    if (!document?.reading.tokens) return null;
    const { text, reading } = document;
    const found = reading.tokens?.(range && { start: text.offsetAt(range.start), end: text.offsetAt(range.end) }) ?? [];
    const builder = new SemanticTokensBuilder();
    // There may be a hundred thousand, in the order of the text: a place is looked up once for each line.
    let line = -1;
    let lineStart = 0;
    let nextLine = 0;
    for (const { start, length, type, modifiers } of found) {
      if (start >= nextLine || line < 0) {
        line = text.positionAt(start).line;
        lineStart = text.offsetAt({ line, character: 0 });
        nextLine = text.offsetAt({ line: line + 1, character: 0 });
      }
      const bits = modifiers.reduce((sum, name) => sum | (modifierBits.get(name) ?? 0), 0);
      builder.push(line, start - lineStart, length, typeIndexes.get(type) ?? 0, bits);
    }
    return builder.build();
  }

  // The protocol allows null, which leaves a document to others; the library's types do not.
  connection.languages.semanticTokens.on(
    answering<{ textDocument: TextDocumentIdentifier }, SemanticTokens | null>(connection, 'tokens', null, ({ textDocument }) =>
      tokens(textDocument),
    ) as Parameters<typeof connection.languages.semanticTokens.on>[0],
  );
  connection.languages.semanticTokens.onRange(
    answering<{ textDocument: TextDocumentIdentifier; range: Range }, SemanticTokens | null>(
      connection,
      'tokens of a range',
      null,
      ({ textDocument, range }) => tokens(textDocument, range),
    ) as Parameters<typeof connection.languages.semanticTokens.onRange>[0],
  );
  return {
    start(knowsOurTypes) {
      const names: readonly string[] = knowsOurTypes ? tokenTypes.map(({ name }) => name) : standardTypes;
      typeIndexes = new Map(tokenTypes.map(({ name, standard }) => [name, names.indexOf(knowsOurTypes ? name : standard)]));
      return { tokenTypes: [...names], tokenModifiers: tokenModifiers.map(({ name }) => name) };
    },
  };
}
