import { afterEach, describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  CodeActionRequest,
  CodeLensRefreshRequest,
  CodeLensRequest,
  type CompletionItem,
  CompletionRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentRangeFormattingRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  SignatureHelpRequest,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../../server/src/core/text';
import { fileTarget } from '../../server/src/lsp/fileTarget';
import { type ClientOptions, TestClient } from '../support/languageClient';
import { readCursor } from '../support/marked';

const uri = 'file:///site/license.dat';
const modern: ClientCapabilities = {
  workspace: { configuration: true, inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } },
  textDocument: {
    completion: { completionItem: { snippetSupport: true } },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    signatureHelp: { signatureInformation: { parameterInformation: { labelOffsetSupport: true } } },
  },
};
const head = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d\n';
const feature = 'FEATURE router_seats genesys.d 8.0 permanent 10 NOTICE="Contoso" SIGN=000000000000\n';

let client: TestClient | undefined;
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running && running.process.exitCode === null) expect(await running.stop()).toBe(0);
});

/** Opens a license file with a cursor and gives what a request about the cursor, or the file, is sent with. */
async function openAt(marked: string, options: ClientOptions = { capabilities: modern }, name = uri) {
  const { text, offset, ranges } = readCursor(marked);
  client = await TestClient.start(options);
  await client.open(name, text);
  const document = TextDocument.create(name, 'flexnet-license', 1, text);
  const toRange = ({ start, end }: { start: number; end: number }): Range => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  });
  const textDocument = { uri: name };
  return {
    running: client,
    connection: client.connection,
    document,
    textDocument,
    whole: { textDocument, range: toRange({ start: 0, end: text.length }) },
    ranges: ranges.map(toRange),
    at: { textDocument, position: document.positionAt(offset) },
  };
}

function applied(document: TextDocument, edits: readonly TextEdit[]): string {
  return applyEdits(
    document.getText(),
    edits.map(({ range, newText }) => ({ range: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }, newText })),
  );
}

describe('completion', () => {
  test('offers FEATURE names', async () => {
    const { connection, at, document } = await openAt(`${head}FEATURE rout|\n`);
    const items = (await connection.sendRequest(CompletionRequest.type, at)) as CompletionItem[];
    const seats = items.find(({ label }) => label === 'router_seats');
    expect(seats).toMatchObject({ kind: 7, documentation: { kind: 'markdown', value: expect.stringContaining('router_seats') } });
    expect(applied(document, [seats?.textEdit as TextEdit])).toBe(`${head}FEATURE router_seats\n`);
  });

  test('is asked for by a space, an equals sign and a quote, and by nothing of other languages', async () => {
    const { running, connection, at } = await openAt(`${head}FEATURE |\n`);
    const { completionProvider } = running.initializeResult.capabilities;
    expect(completionProvider?.triggerCharacters).toEqual(expect.arrayContaining([' ', '=', '"']));
    const typed = (triggerCharacter: string) =>
      connection.sendRequest(CompletionRequest.type, { ...at, context: { triggerKind: 2, triggerCharacter } });
    expect((await typed(' ')) as CompletionItem[]).not.toEqual([]);
    expect(await typed('<')).toEqual([]);
  });

  test('gives whole records as snippets, and as plain text to a client without them', async () => {
    for (const [options, text] of [
      [{ capabilities: modern }, /\$\{1:<host_name>\}.*\$0/],
      [{}, /^SERVER <host_name> <host_id> 7260$/],
    ] as const) {
      const { connection, at } = await openAt('|', options);
      const items = (await connection.sendRequest(CompletionRequest.type, at)) as CompletionItem[];
      expect(items.find(({ label }) => label === 'SERVER line')?.textEdit?.newText).toMatch(text);
      await client?.stop();
    }
  });
});

test('signature help names the fields of a record', async () => {
  for (const options of [{ capabilities: modern }, {}]) {
    const { connection, at } = await openAt(`${head}FEATURE router_seats |\n`, options);
    const help = await connection.sendRequest(SignatureHelpRequest.type, at);
    const [signature] = help?.signatures ?? [];
    expect(signature?.label).toMatch(/^FEATURE /);
    expect(help?.activeParameter).toBe(1);
    const label = signature?.parameters?.[1]?.label;
    expect(Array.isArray(label)).toBe('capabilities' in options);
    expect(Array.isArray(label) ? signature?.label.slice(...label) : label).toMatch(/vendor/);
    await client?.stop();
  }
});

describe('navigation', () => {
  const marked = `${head.replace('genesys.d', '«genesys.d»')}${feature.replace('genesys.d', '«gene|sys.d»')}`;

  test('goes to the DAEMON line of a vendor', async () => {
    const { connection, at, ranges } = await openAt(marked);
    expect(await connection.sendRequest(DefinitionRequest.type, at)).toMatchObject([
      { targetUri: uri, targetSelectionRange: ranges[0], originSelectionRange: ranges[1] },
    ]);
  });

  test('lists references', async () => {
    const { connection, at, ranges } = await openAt(marked);
    const references = await connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: true } });
    expect(references?.map(({ range }) => range)).toEqual(ranges);
  });

  test('marks the occurrences', async () => {
    const { connection, at, ranges } = await openAt(marked);
    const highlights = await connection.sendRequest(DocumentHighlightRequest.type, at);
    expect(highlights).toEqual(ranges.map((range, index) => ({ range, kind: index === 0 ? 3 : 2 })));
  });
});

describe('rename', () => {
  test('changes the host', async () => {
    const { connection, at, document, ranges } = await openAt(`SERVER «lic|host» 001122aabbcc 7260\nDAEMON genesys.d\n${feature}`);
    expect(await connection.sendRequest(PrepareRenameRequest.type, at)).toEqual({ range: ranges[0], placeholder: 'lichost' });
    const edit = await connection.sendRequest(RenameRequest.type, { ...at, newName: 'other' });
    expect(applied(document, edit?.changes?.[uri] ?? [])).toBe(document.getText().replace('lichost', 'other'));
  });

  test('refuses what is signed, and says why', async () => {
    const { connection, at } = await openAt(`${head}${feature.replace('router', 'rou|ter')}`);
    await expect(connection.sendRequest(PrepareRenameRequest.type, at)).rejects.toThrow(/router_seats is covered by the signature/);
    await expect(connection.sendRequest(RenameRequest.type, { ...at, newName: 'x' })).rejects.toThrow(/error -8/);
  });
});

test('no ranges are linked', async () => {
  const { connection, at } = await openAt(`${head}FEATURE |router_seats\n`);
  expect(await connection.sendRequest(LinkedEditingRangeRequest.type, at)).toBeNull();
});

test('the outline has features below their DAEMON line, expired ones struck through', async () => {
  const { connection, textDocument } = await openAt(`${head}${feature}FEATURE old_seats genesys.d 8.0 1-jan-2020 5 SIGN=000000000000\n|`);
  const symbols = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];
  expect(symbols).toMatchObject([
    { name: 'lichost.contoso.example', detail: '001122aabbcc · 7260' },
    {
      name: 'genesys.d',
      children: [
        { name: 'router_seats', detail: '10 · permanent' },
        { name: 'old_seats', detail: '5 · expired on 1-jan-2020', tags: [1] },
      ],
    },
  ]);
  expect(symbols[1]?.children?.[0]).not.toHaveProperty('tags');
});

test('records and blocks of comments fold', async () => {
  const { connection, textDocument } = await openAt('|# a\n# b\n\nFEATURE f1 v 1.0 permanent 1 \\\n  SIGN=000000000000\n');
  expect(await connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toEqual([
    { startLine: 0, endLine: 1, kind: 'comment' },
    { startLine: 3, endLine: 4 },
  ]);
});

test('selection expands from a word outward', async () => {
  const { connection, at, document } = await openAt(`${head}${feature.replace('Contoso', 'Con|toso')}`);
  const [selection] =
    (await connection.sendRequest(SelectionRangeRequest.type, { textDocument: at.textDocument, positions: [at.position] })) ?? [];
  const steps: string[] = [];
  for (let step = selection; step; step = step.parent) steps.push(document.getText(step.range));
  expect(steps.slice(0, 3)).toEqual(['Contoso', '"Contoso"', 'NOTICE="Contoso"']);
  expect(steps.at(-1)).toBe(document.getText());
});

describe('semantic tokens', () => {
  /** The words of a file with what each is, as the answer and the legend say. */
  async function tokensOf(marked: string, options: ClientOptions, range?: Range): Promise<string[]> {
    const { running, connection, document, textDocument } = await openAt(marked, options);
    const legend = running.initializeResult.capabilities.semanticTokensProvider?.legend;
    const answer = range
      ? await connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range })
      : await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    const { data = [] } = answer ?? {};
    const words: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
      line += lines;
      character = lines > 0 ? characters : character + characters;
      const word = document.getText({ start: { line, character }, end: { line, character: character + length } });
      const names = legend?.tokenModifiers.filter((_, bit) => modifiers & (1 << bit)) ?? [];
      words.push([`${word}:${legend?.tokenTypes[type]}`, ...names].join('.'));
    }
    await running.stop();
    return words;
  }

  test('are of our kinds for a client that knows them, and of standard ones for others', async () => {
    const own = await tokensOf(`|${head}${feature}`, { capabilities: modern, initializationOptions: { ownTokenTypes: true } });
    expect(own).toContain('router_seats:feature.signed.known');
    expect(own).toContain('7260:port.editable');
    const standard = await tokensOf(`|${head}${feature}`, { capabilities: modern });
    expect(standard).toContain('router_seats:class.signed.known');
    expect(standard).toContain('7260:number.editable');
    expect(standard).toHaveLength(own.length);
  });

  test('are given of a range', async () => {
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };
    const words = await tokensOf(`|${head}${feature}`, { capabilities: modern }, range);
    expect(words.map((word) => word.split(':')[0])).toEqual(['DAEMON', 'genesys.d']);
  });
});

describe('inlay hints and code lenses', () => {
  const text = `|SERVER lichost #255 7260\nDAEMON genesys.d\nFEATURE 3GP99001ABAA genesys.d 8.0 1-jan-2020 1 vendor_info="Example Routing"\n${feature}`;

  test('tell of part numbers, dates, host ids, and what each vendor grants', async () => {
    const { connection, whole, textDocument } = await openAt(text);
    const hints = await connection.sendRequest(InlayHintRequest.type, whole);
    expect(hints).toMatchObject([
      { position: { line: 0, character: 19 }, label: '= 000000FF', paddingLeft: true },
      { position: { line: 2, character: 20 }, label: 'Example Routing' },
      { position: { line: 2, character: 45 }, label: expect.stringMatching(/^expired \d+ days ago$/) },
    ]);
    expect(await connection.sendRequest(CodeLensRequest.type, { textDocument })).toEqual([
      {
        range: { start: { line: 2, character: 0 }, end: { line: 2, character: 7 } },
        command: { title: 'genesys.d: 1 feature, 10 licenses usable today; 1 expired line; no upcoming expiry', command: '' },
      },
    ]);
  });

  test.each([
    ['partNumber', 'Example Routing'],
    ['expiry', 'expired'],
    ['hostId', '= 000000FF'],
  ])('are without %s where it is switched off', async (kind, label) => {
    const settings = () => ({ license: { inlayHints: { [kind]: false }, codeLens: false } });
    const { connection, whole, textDocument } = await openAt(text, { capabilities: modern, settings });
    const labels = (await connection.sendRequest(InlayHintRequest.type, whole))?.map((hint) => String(hint.label)) ?? [];
    expect(labels).toHaveLength(2);
    expect(labels.join()).not.toContain(label);
    expect(await connection.sendRequest(CodeLensRequest.type, { textDocument })).toEqual([]);
  });

  test('are asked for again when settings change', async () => {
    const { connection } = await openAt(text);
    const refreshed = [InlayHintRefreshRequest.method, CodeLensRefreshRequest.method].map(
      (method) => new Promise<void>((resolve) => connection.onRequest(method, () => resolve())),
    );
    await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await Promise.all(refreshed);
  });
});

describe('links', () => {
  const text = '|DAEMON genesys.d /opt/flexlm/genesys.d options=opts/seats.opt\n';

  test('lead to the files that a DAEMON line names', async () => {
    const { connection, textDocument } = await openAt(text);
    const links = await connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    expect(links?.map(({ target }) => target)).toEqual(['file:///opt/flexlm/genesys.d', 'file:///site/opts/seats.opt']);
  });

  test('are none in a document that is not a file', async () => {
    const { connection, textDocument } = await openAt(text, { capabilities: modern }, 'untitled:license.dat');
    expect(await connection.sendRequest(DocumentLinkRequest.type, { textDocument })).toEqual([]);
  });

  test.each([
    ['file:///site/license.dat', '../a b/#1?.opt', 'file:///a%20b/%231%3F.opt'],
    ['file:///c%3A/site/license.dat', 'opts\\seats.opt', 'file:///c%3A/site/opts/seats.opt'],
    ['file:///c%3A/site/license.dat', 'D:\\flexlm\\seats.opt', 'file:///D:/flexlm/seats.opt'],
    ['file:///c%3A/site/license.dat', '\\\\host\\share\\seats.opt', undefined],
    ['vscode-vfs://github/site/license.dat', '/opt/seats.opt', undefined],
    ['file:///site/license.dat', 'a\ud800/b.opt', undefined],
  ])('from %s, %s', (from, path, target) => {
    expect(fileTarget(from, path)).toBe(target);
  });
});

test('other XML documents are left to others, and senseless parameters are survived', async () => {
  client = await TestClient.start({ capabilities: modern });
  const name = 'file:///site/books.xml';
  await client.open(name, '<books/>\n', 'xml');
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const params = { textDocument: { uri: name }, position: range.start, range };
  for (const method of ['signatureHelp', 'semanticTokens/full', 'semanticTokens/range', 'inlayHint', 'codeLens', 'documentLink']) {
    expect(await client.connection.sendRequest(`textDocument/${method}`, params)).toBeNull();
    expect(await client.connection.sendRequest(`textDocument/${method}`, {})).toBeNull();
  }
});

describe('formatting', () => {
  const untidy = `${head}FEATURE  router_seats genesys.d 8.0 permanent 10\\\n NOTICE="Contoso  x" SIGN=000000000000\nFEATURE  a genesys.d 8.0 permanent 1 SIGN=0000\n|`;
  const options = { tabSize: 4, insertSpaces: true };

  test('tidies the white space between fields, and nothing in a value', async () => {
    const { connection, document, textDocument } = await openAt(untidy);
    const edits = await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
    expect(TextDocument.applyEdits(document, edits ?? [])).toBe(
      `${head}FEATURE router_seats genesys.d 8.0 permanent 10 \\\n    NOTICE="Contoso  x" SIGN=000000000000\nFEATURE a genesys.d 8.0 permanent 1 SIGN=0000\n`,
    );
  });

  test('of a range touches its records only', async () => {
    const { connection, document, textDocument } = await openAt(untidy);
    const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 3 } };
    const edits = await connection.sendRequest(DocumentRangeFormattingRequest.type, { textDocument, range, options });
    expect(TextDocument.applyEdits(document, edits ?? [])).toBe(document.getText().replace('FEATURE  a', 'FEATURE a'));
  });
});

test('a finding can be ignored by a comment, which the next check obeys', async () => {
  const { connection, document, textDocument } = await openAt(`${head}\t${feature}|`, {
    capabilities: { ...modern, textDocument: { ...modern.textDocument, diagnostic: {} } },
  });
  const pull = async () => {
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    return report.kind === 'full' ? report.items.filter(({ code }) => code === 'tab') : [];
  };
  const [tab] = await pull();
  if (!tab) throw new Error('the Tab was not found');
  const actions = await connection.sendRequest(CodeActionRequest.type, { textDocument, range: tab.range, context: { diagnostics: [tab] } });
  const ignore = actions?.find(({ title }) => title === 'Ignore this with a comment (tab)');
  const edits = ignore && 'edit' in ignore ? (ignore.edit?.changes?.[uri] ?? []) : [];
  const text = TextDocument.applyEdits(document, edits);
  expect(text).toBe(`${head}# seatkeeper-disable-next-line tab\n\t${feature}`);
  await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text }] });
  expect(await pull()).toEqual([]);
});
