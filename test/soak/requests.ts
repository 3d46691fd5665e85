import type { Position, Range } from 'vscode-languageserver-protocol';

/** Where a request asks. */
export interface Place {
  readonly uri: string;
  readonly position: Position;
  readonly range: Range;
}

const at = ({ uri, position }: Place) => ({ textDocument: { uri }, position });
const document = ({ uri }: Place) => ({ textDocument: { uri } });
const within = ({ uri, range }: Place) => ({ textDocument: { uri }, range });
const options = { tabSize: 4, insertSpaces: true };

/** Every request about a document that the server answers, with its parameters. */
export const requests: Readonly<Record<string, (place: Place) => object>> = {
  'textDocument/hover': at,
  'textDocument/completion': (place) => ({ ...at(place), context: { triggerKind: 1 } }),
  'textDocument/signatureHelp': at,
  'textDocument/definition': at,
  'textDocument/references': (place) => ({ ...at(place), context: { includeDeclaration: true } }),
  'textDocument/documentHighlight': at,
  'textDocument/prepareRename': at,
  'textDocument/rename': (place) => ({ ...at(place), newName: 'renamed' }),
  'textDocument/linkedEditingRange': at,
  'textDocument/selectionRange': (place) => ({ ...document(place), positions: [place.position] }),
  'textDocument/documentSymbol': document,
  'textDocument/foldingRange': document,
  'textDocument/semanticTokens/full': document,
  'textDocument/semanticTokens/range': within,
  'textDocument/inlayHint': within,
  'textDocument/codeLens': document,
  'textDocument/documentLink': document,
  'textDocument/formatting': (place) => ({ ...document(place), options }),
  'textDocument/rangeFormatting': (place) => ({ ...within(place), options }),
  'textDocument/codeAction': (place) => ({ ...within(place), context: { diagnostics: [] } }),
  'textDocument/diagnostic': document,
};

/** Requests that are refused with a reason where there is nothing to rename. */
export const mayRefuse: ReadonlySet<string> = new Set(['textDocument/prepareRename', 'textDocument/rename']);

/** Parameters that no client may send, for any request. */
export const malformedParams: readonly ((uri: string) => unknown)[] = [
  () => undefined,
  () => 7,
  () => [],
  () => ({}),
  () => ({ textDocument: null, position: null, range: null }),
  () => ({ textDocument: 7, position: 'here' }),
  (uri) => ({ textDocument: { uri } }),
  (uri) => ({ textDocument: { uri }, position: { line: -1, character: 0.5 }, range: {}, options: null, context: null, positions: 'all' }),
  (uri) => ({
    textDocument: { uri },
    position: {},
    range: { start: {}, end: null },
    positions: [{}, null],
    newName: 7,
    options: {},
    context: {},
  }),
  (uri) => ({
    textDocument: { uri },
    position: { line: 1e300, character: -1e300 },
    range: { start: { line: 9, character: 9 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [{ source: 'seatkeeper', data: 7 }], only: 7 },
  }),
  () => ({ textDocument: { uri: 'file:///closed/license.dat' }, position: { line: 1e6, character: -3 } }),
  () => ({ textDocument: { uri: 'no uri at all %%%' }, position: { line: 0, character: 0 } }),
];

/** Changes of a document that no client may send; none of them may change its text. */
export const malformedChanges: readonly ((uri: string) => unknown)[] = [
  () => ({}),
  (uri) => ({ textDocument: { uri }, contentChanges: [{ text: 'lost' }] }),
  (uri) => ({ textDocument: { uri, version: 7 }, contentChanges: [] }),
  () => ({ textDocument: { uri: 'file:///closed/presence.xml', version: 2 }, contentChanges: [{ text: '<presence/>' }] }),
];
