import type { Range, SemanticTokens, SemanticTokensLegend, TextDocumentIdentifier } from 'vscode-languageserver';
import type { TokenLegend } from '../../core/editing';
import { languages } from '../../languages';
import { SemanticTokensBuilder, SemanticTokensRangeRequest, SemanticTokensRequest } from '../protocol';
import { request } from '../request';
import type { ServerContext } from '../serverContext';

interface TokenParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly range?: Range;
}

const legends: readonly TokenLegend[] = languages.flatMap(({ tokens }) => tokens ?? []);
const types = legends.flatMap((legend) => legend.types);
const modifiers = [...new Set(legends.flatMap((legend) => legend.modifiers.map(({ name }) => name)))];
const modifierBits = new Map(modifiers.map((name, index) => [name, 1 << index]));

/** Says what each word of a document is, for colors. */
export const semanticTokens = request<TokenParams, SemanticTokens | null>({
  type: SemanticTokensRequest.type,
  what: 'tokens',
  empty: null,
  capabilities: ({ options }) => ({ semanticTokensProvider: { legend: legendFor(knowsOurTypes(options)), full: true, range: true } }),
  answer: (context, { textDocument }) => tokens(context, textDocument),
});

/** Says what each word of a part of a document is. */
export const rangeSemanticTokens = request<TokenParams, SemanticTokens | null>({
  type: SemanticTokensRangeRequest.type,
  what: 'tokens of a range',
  empty: null,
  answer: (context, { textDocument, range }) => tokens(context, textDocument, range),
});

/** Whether the client knows our kinds of tokens; another gets the standard kinds nearest to them. */
function knowsOurTypes({ ownTokenTypes }: ServerContext['options']): boolean {
  return ownTokenTypes ?? false;
}

function namesFor(ours: boolean): string[] {
  return [...new Set(types.map(({ name, standard }) => (ours ? name : standard)))];
}

function legendFor(ours: boolean): SemanticTokensLegend {
  return { tokenTypes: namesFor(ours), tokenModifiers: modifiers };
}

async function tokens({ store, options }: ServerContext, { uri }: TextDocumentIdentifier, range?: Range): Promise<SemanticTokens | null> {
  const document = await store.get(uri);
  if (!document?.analysis.tokens) return null;
  const { text, analysis } = document;
  const found = analysis.tokens?.(range && { start: text.offsetAt(range.start), end: text.offsetAt(range.end) }) ?? [];
  const ours = knowsOurTypes(options);
  const names = namesFor(ours);
  const typeIndexes = new Map(types.map(({ name, standard }) => [name, names.indexOf(ours ? name : standard)]));
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
