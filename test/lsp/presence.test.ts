import { afterEach, describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  CodeActionRequest,
  CodeActionResolveRequest,
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../../server/src/core/text';
import { presence, state } from '../presence/documents';
import { type ClientOptions, TestClient } from '../support/languageClient';
import { readCursor } from '../support/marked';

const uri = 'file:///site/presence.xml';
const modern: ClientCapabilities = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true } },
  textDocument: {
    diagnostic: {},
    codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
  },
};

let client: TestClient | undefined;
afterEach(async () => {
  const running = client;
  client = undefined;
  if (running && running.process.exitCode === null) expect(await running.stop()).toBe(0);
});

async function start(options: ClientOptions = { capabilities: modern }): Promise<TestClient> {
  client = await TestClient.start(options);
  return client;
}

/** Opens a presence file with a cursor and gives what a request about the cursor is sent with. */
async function openAt(marked: string, options?: ClientOptions, name = uri) {
  const running = await start(options);
  const { text, offset, ranges } = readCursor(marked);
  await running.open(name, text, 'xml');
  const document = TextDocument.create(name, 'xml', 1, text);
  const toRange = ({ start, end }: { start: number; end: number }): Range => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  });
  return {
    connection: running.connection,
    text,
    document,
    ranges: ranges.map(toRange),
    at: { textDocument: { uri: name }, position: document.positionAt(offset) },
  };
}

async function pull(running: TestClient, name = uri): Promise<Diagnostic[]> {
  const report = await running.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: name } });
  return report.kind === 'full' ? report.items : [];
}

function applied(document: TextDocument, edits: readonly TextEdit[]): string {
  return applyEdits(
    document.getText(),
    edits.map(({ range, newText }) => ({ range: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }, newText })),
  );
}

function editsOf(edit: WorkspaceEdit | null | undefined): TextEdit[] {
  const [change] = edit?.documentChanges ?? [];
  return change && 'edits' in change ? (change.edits as TextEdit[]) : Object.values(edit?.changes ?? {}).flat();
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const dangling = presence(`${state('busy')}<auto><event name="preview-reject" onevent="bussy"/></auto>`);

describe('diagnostics', () => {
  test('are given to a client that pulls', async () => {
    const running = await start();
    await running.open(uri, dangling, 'xml');
    const [found] = (await pull(running)).filter(({ code }) => code === 'unknown-state');
    const column = dangling.split('\n')[1]?.indexOf('bussy') ?? 0;
    expect(found).toMatchObject({
      severity: 2,
      source: 'seatkeeper',
      range: { start: { line: 1, character: column }, end: { line: 1, character: column + 5 } },
      codeDescription: { href: expect.stringMatching(/unknown-state\.md$/) },
    });
  });

  test('are pushed to a client that does not pull, and taken away when the file closes', async () => {
    const running = await start({});
    await running.open(uri, dangling, 'xml');
    expect(codes(await running.pushed(uri, 1))).toContain('unknown-state');
    await running.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    for (let pushed = await running.pushed(uri); pushed.length > 0; pushed = await running.pushed(uri));
  });

  test('are pushed again when the schema’s make other notes on comments, though of the same number', async () => {
    const running = await start({});
    await running.open(uri, presence(`\n<!-- seatkeeper-disable-next-line missing-id, bad-value -->\n${state('busy')}`), 'xml');
    const unused = async () => (await running.pushed(uri, 1)).filter(({ code }) => code === 'unused-suppression').map(({ range }) => range);
    const column = '<!-- seatkeeper-disable-next-line '.length;
    expect(await unused()).toEqual([{ start: { line: 2, character: column }, end: { line: 2, character: column + 10 } }]);
    expect(await unused()).toMatchObject([{ start: { line: 2, character: 0 } }]);
  });

  test('go on while the root is broken under a name that says nothing', async () => {
    const running = await start();
    const name = 'file:///site/states.xml';
    await running.open(name, dangling, 'xml');
    expect(codes(await pull(running, name))).toContain('unknown-state');
    await running.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: name, version: 2 },
      contentChanges: [{ text: dangling.replace('<presence', '<pre sence') }],
    });
    expect(codes(await pull(running, name))).toContain('unknown-state');
  });

  test('obey the settings of the document', async () => {
    const running = await start({ capabilities: modern, settings: () => ({ rules: { 'unknown-state': 'off' } }) });
    await running.open(uri, dangling, 'xml');
    expect(codes(await pull(running))).not.toContain('unknown-state');
  });

  test('of more than a thousand mistakes are capped', async () => {
    const running = await start();
    await running.open(uri, presence(`<auto>${'<event onevent="x"/>'.repeat(1500)}</auto>`), 'xml');
    const found = await pull(running);
    expect(found).toHaveLength(1001);
    expect(found.at(-1)?.code).toBe('findings-capped');
  });

  test('of a huge document are one', async () => {
    const running = await start();
    await running.open(uri, ' '.repeat(17 * 1024 * 1024), 'xml');
    expect(codes(await pull(running))).toEqual(['file-too-large']);
    expect(await running.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } })).toBeNull();
  });

  test('stop when the request is cancelled', async () => {
    const running = await start();
    await running.open(uri, presence(state('a').repeat(20_000)), 'xml');
    const source = new CancellationTokenSource();
    const answer = running.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }, source.token);
    source.cancel();
    await expect(answer).rejects.toThrow();
    expect(running.log).toEqual([]);
  });
});

describe('only our documents are checked:', () => {
  const wrongEverywhere = '<a><b></a>';
  test.each([
    ['another XML file', 'file:///site/pom.xml', 'xml', wrongEverywhere, false],
    ['another program’s tabs.xml', 'file:///site/tabs.xml', 'xml', '<tabs><tab></tabs>', false],
    ['a text of another language', 'file:///site/notes.txt', 'plaintext', dangling, false],
    ['a presence definition of any name', 'file:///site/states.xml', 'xml', dangling, true],
    ['an unsaved one', 'untitled:Untitled-1', 'xml', dangling, true],
    ['one whose name says it, escaped', 'file:///c%3A/my%20site/PRESENCE%20%28old%29.xml?x#y', 'xml', wrongEverywhere, true],
    ['one whose name says it, of another language', 'file:///site/presence.xml', 'html', dangling, true],
    ['a name that is not a URI', 'presence%zz.xml', 'xml', dangling, true],
  ])('%s', async (_, name, languageId, text, isOurs) => {
    const running = await start();
    await running.open(name, text, languageId);
    const folds = await running.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: name } });
    expect(folds !== null).toBe(isOurs);
    if (!isOurs) expect(await pull(running, name)).toEqual([]);
  });

  test('a file that becomes one while it is edited is one', async () => {
    const running = await start();
    const name = 'file:///site/new.xml';
    await running.open(name, '', 'xml');
    expect(await pull(running, name)).toEqual([]);
    await running.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: name, version: 2 },
      contentChanges: [{ text: dangling }],
    });
    expect(codes(await pull(running, name))).toContain('unknown-state');
  });
});

test('hover explains a state', async () => {
  const { connection, at, ranges } = await openAt(presence(`${state('busy')}<auto><event onevent="«bu|sy»"/></auto>`));
  const hover = await connection.sendRequest(HoverRequest.type, at);
  expect(hover?.range).toEqual(ranges[0]);
  expect(hover?.contents).toMatchObject({
    kind: 'markdown',
    value: expect.stringMatching(/^\*\*You may change this\*\* to .*\n\n\*\*State\*\* `busy`\n\nStatus: `Status busy`/),
  });
});

describe('completion', () => {
  test('offers state ids with their texts', async () => {
    const { connection, at, document } = await openAt(presence(`${state('busy')}<auto><event onevent="b|"/></auto>`));
    const [item] = (await connection.sendRequest(CompletionRequest.type, at)) as CompletionItem[];
    expect(item).toMatchObject({ label: 'busy', detail: 'Status busy', insertTextFormat: 1 });
    expect(applied(document, [item?.textEdit as TextEdit])).toContain('onevent="busy"/>');
  });

  test('offers elements as snippets, and as plain text to a client without them', async () => {
    const withSnippets = await openAt(presence('<state><|</state>'));
    const [, snippet] = (await withSnippets.connection.sendRequest(CompletionRequest.type, withSnippets.at)) as CompletionItem[];
    expect(snippet).toMatchObject({ label: 'genesysAgent', insertTextFormat: 2, filterText: '<genesysAgent' });
    expect(snippet?.textEdit?.newText).toMatch(/^<genesysAgent ready="\$\{1\|true,false\|\}"\/>$/);
    await client?.stop();
    const plain = await openAt(presence('<state><|</state>'), {});
    const [, item] = (await plain.connection.sendRequest(CompletionRequest.type, plain.at)) as CompletionItem[];
    expect(applied(plain.document, [item?.textEdit as TextEdit])).toContain('<state><genesysAgent ready="true"/></state>');
  });

  test('give the documentation of an item when it is looked at', async () => {
    const resolving = { textDocument: { completion: { completionItem: { resolveSupport: { properties: ['documentation'] } } } } };
    const { connection, at } = await openAt(presence(`${state('busy')}${state('away')}<auto><event onevent="|"/></auto>`), {
      capabilities: resolving,
    });
    const [, away] = (await connection.sendRequest(CompletionRequest.type, at)) as CompletionItem[];
    expect(away?.documentation).toBeUndefined();
    const resolve = (item: CompletionItem) => connection.sendRequest(CompletionResolveRequest.type, item);
    expect(await resolve(away as CompletionItem)).toMatchObject({
      label: 'away',
      documentation: { kind: 'markdown', value: expect.stringContaining('**State** `away`') },
    });
    expect(await resolve({ label: 'x' })).toEqual({ label: 'x' });
  });

  test('give it after another document has asked, and while the word grows', async () => {
    const resolving = { textDocument: { completion: { completionItem: { resolveSupport: { properties: ['documentation'] } } } } };
    const { connection, document, at } = await openAt(presence(`${state('busy')}${state('away')}<auto><event onevent="|"/></auto>`), {
      capabilities: resolving,
    });
    const [, away] = (await connection.sendRequest(CompletionRequest.type, at)) as CompletionItem[];
    const other = { uri: 'file:///other/presence.xml', languageId: 'xml', version: 1, text: '' };
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: other });
    await connection.sendRequest(CompletionRequest.type, { textDocument: other, position: { line: 0, character: 0 } });
    const documented = { label: 'away', documentation: { kind: 'markdown', value: expect.stringContaining('**State** `away`') } };
    const resolve = (item: CompletionItem) => connection.sendRequest(CompletionResolveRequest.type, item);
    expect(await resolve(away as CompletionItem)).toMatchObject(documented);
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: document.uri, version: document.version + 1 },
      contentChanges: [{ range: { start: at.position, end: at.position }, text: 'awa' }],
    });
    expect(await resolve(away as CompletionItem)).toMatchObject(documented);
    await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: document.uri } });
    expect(await resolve(away as CompletionItem)).toEqual(away);
  });

  test('makes an empty file a presence definition', async () => {
    const { connection, at } = await openAt('|');
    const items = (await connection.sendRequest(CompletionRequest.type, at)) as CompletionItem[];
    expect(items.map(({ label }) => label)).toEqual(['presence']);
  });

  test('stays away where a typed space means nothing', async () => {
    const { connection, at } = await openAt(presence('\n |'));
    expect(await connection.sendRequest(CompletionRequest.type, { ...at, context: { triggerKind: 2, triggerCharacter: ' ' } })).toEqual([]);
  });
});

const used = presence(
  `<state id="«bu|sy»"/>${state('away')}<auto><event onevent="«busy»"/><event onevent="away" postevent="«busy»"/></auto>`,
);

describe('navigation', () => {
  test('goes to the definition', async () => {
    const { connection, at, ranges } = await openAt(presence(`<state id="«busy»"/><auto><event onevent="«bus|y»"/></auto>`));
    expect(await connection.sendRequest(DefinitionRequest.type, at)).toMatchObject([
      { targetUri: uri, targetSelectionRange: ranges[0], originSelectionRange: ranges[1] },
    ]);
    await client?.stop();
    const plain = await openAt(presence(`<state id="«busy»"/><auto><event onevent="bus|y"/></auto>`), {});
    expect(await plain.connection.sendRequest(DefinitionRequest.type, plain.at)).toEqual([{ uri, range: plain.ranges[0] }]);
  });

  test('lists references, and marks them', async () => {
    const { connection, at, ranges } = await openAt(used);
    const references = await connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: false } });
    expect(references?.map(({ range }) => range)).toEqual(ranges.slice(1));
    const highlights = await connection.sendRequest(DocumentHighlightRequest.type, at);
    expect(highlights).toEqual(ranges.map((range, index) => ({ range, kind: index === 0 ? 3 : 2 })));
  });
});

describe('rename', () => {
  test('changes the id everywhere', async () => {
    const { connection, at, document, ranges } = await openAt(used);
    expect(await connection.sendRequest(PrepareRenameRequest.type, at)).toEqual({ range: ranges[0], placeholder: 'busy' });
    const edit = await connection.sendRequest(RenameRequest.type, { ...at, newName: 'lunch' });
    expect(applied(document, editsOf(edit))).toBe(document.getText().replaceAll('busy', 'lunch'));
  });

  test.each([
    ['a taken id', 'away', /line 2 already has the id away/],
    ['an illegal id', '1acw', /1acw is not a valid id/],
  ])('refuses %s and says why', async (_, newName, reason) => {
    const { connection, at } = await openAt(used);
    await expect(connection.sendRequest(RenameRequest.type, { ...at, newName })).rejects.toThrow(reason);
  });

  test('refuses where no id is', async () => {
    const { connection, at } = await openAt(presence('<state i|con="a"/>'));
    await expect(connection.sendRequest(PrepareRenameRequest.type, at)).rejects.toThrow(/Only the ids of states/);
  });
});

test('linked editing joins the names of an element', async () => {
  const { connection, at, ranges } = await openAt(presence('<«sta|te»></«state»>'));
  expect(await connection.sendRequest(LinkedEditingRangeRequest.type, at)).toEqual({ ranges });
});

test('the outline has the states, while one of them is broken', async () => {
  const { connection, at } = await openAt(
    presence(`${state('a')}<state id="b"|<display>${state('c')}<auto><event name="preview-reject"/></auto>`),
  );
  const symbols = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: at.textDocument })) as DocumentSymbol[];
  expect(symbols.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'Automatic transitions']);
  expect(symbols[0]).toMatchObject({ detail: 'Status a', children: [{ detail: 'Status a' }, { name: 'Not Ready' }] });
});

test('folding leaves end tags visible', async () => {
  const { connection, at } = await openAt('|<presence>\n<!-- a\nb -->\n<state>\n<display/>\n</state>\n</presence>\n');
  expect(await connection.sendRequest(FoldingRangeRequest.type, { textDocument: at.textDocument })).toEqual([
    { startLine: 0, endLine: 5 },
    { startLine: 1, endLine: 2, kind: 'comment' },
    { startLine: 3, endLine: 4 },
  ]);
});

test('selection expands from a value outward', async () => {
  const { connection, at, document } = await openAt('<presence><state id="a|b"/></presence>');
  const [selection] =
    (await connection.sendRequest(SelectionRangeRequest.type, { textDocument: at.textDocument, positions: [at.position] })) ?? [];
  const steps: string[] = [];
  for (let step = selection; step; step = step.parent) steps.push(document.getText(step.range));
  expect(steps).toEqual(['ab', 'id="ab"', '<state id="ab"/>', '<presence><state id="ab"/></presence>']);
});

test('quick fixes travel with the diagnostics, and are found again without them', async () => {
  const { connection, at, document } = await openAt(dangling.replace('bussy', 'bu|ssy'));
  const textDocument = at.textDocument;
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  const diagnostics = report.kind === 'full' ? report.items.filter(({ code }) => code === 'unknown-state') : [];
  const range = { start: at.position, end: at.position };
  for (const context of [{ diagnostics }, { diagnostics: [] }]) {
    const actions = await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context });
    const fix = (actions as { title: string; edit?: WorkspaceEdit }[]).find(({ title }) => title === 'Change it to busy');
    expect(applied(document, editsOf(fix?.edit))).toBe(dangling.replace('bussy', 'busy'));
  }
});

test('fix all answers for a presence file', async () => {
  const { connection, at } = await openAt(`|${dangling}`);
  const range = { start: at.position, end: at.position };
  const [action] = (await connection.sendRequest(CodeActionRequest.type, {
    textDocument: at.textDocument,
    range,
    context: { diagnostics: [], only: ['source.fixAll'] },
  })) as { title: string; kind: string }[];
  expect(action?.kind).toBe('source.fixAll.seatkeeper');
  expect(await connection.sendRequest(CodeActionResolveRequest.type, action as { title: string })).toHaveProperty('edit');
});

test('senseless parameters are survived', async () => {
  const running = await start();
  await running.open(uri, dangling, 'xml');
  const places = ['completion', 'definition', 'references', 'documentHighlight', 'rename', 'prepareRename', 'linkedEditingRange'];
  for (const method of [...places, 'documentSymbol', 'foldingRange', 'selectionRange'])
    expect(await running.connection.sendRequest(`textDocument/${method}`, {})).toBeNull();
  expect(await running.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position: 7 })).toEqual([]);
  expect(codes(await pull(running))).toContain('unknown-state');
});

describe('ignoring a finding', () => {
  const padded = (icon: string, lineEnd = '\n') =>
    presence(`\n  ${state('busy')}\n\t<auto>\n\t\t<event name="preview-reject"\n\t\t       onevent="${icon}"/>\n\t</auto>\n`).replaceAll(
      '\n',
      lineEnd,
    );

  async function ignore(title: (rule: string) => string, text: string, rule: string) {
    const running = await start();
    await running.open(uri, text, 'xml');
    const [found] = (await pull(running)).filter(({ code }) => code === rule);
    if (!found) throw new Error(`No finding of ${rule}`);
    const actions = await running.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: found.range,
      context: { diagnostics: [found] },
    });
    const action = actions?.find((candidate) => candidate.title === title(rule));
    const after = applied(TextDocument.create(uri, 'xml', 1, text), editsOf(action && 'edit' in action ? action.edit : undefined));
    await running.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: after }],
    });
    return { after, left: codes(await pull(running)) };
  }

  test.each(['\n', '\r\n'])('by a comment above its tag, which the next check obeys', async (lineEnd) => {
    const text = padded('bussy', lineEnd);
    const { after, left } = await ignore((rule) => `Ignore this with a comment (${rule})`, text, 'unknown-state');
    expect(after).toBe(text.replace('\t\t<event', `\t\t<!-- seatkeeper-disable-next-line unknown-state -->${lineEnd}\t\t<event`));
    expect(left).not.toContain('unknown-state');
    expect(left).not.toContain('unused-suppression');
  });

  test('in the whole file, of the schema too', async () => {
    const text = padded('busy').replace('ready="false"', 'ready="maybe"');
    const { after, left } = await ignore((rule) => `Ignore ${rule} in the whole file with a comment`, text, 'bad-value');
    expect(after).toBe(text.replace('?>\n', '?>\n<!-- seatkeeper-disable-file bad-value -->\n'));
    expect(left).not.toContain('bad-value');
    expect(left).not.toContain('unused-suppression');
  });
});
