import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  CodeActionRequest,
  CodeLensRequest,
  type CompletionItem,
  CompletionRequest,
  DidCloseTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  HoverRequest,
  InlayHintRequest,
  type MarkupContent,
  RenameRequest,
  SignatureHelpRequest,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DiagnosticData } from '../../server/src/lsp/convert';
import { methods, type PreviewAnswer } from '../../shared/protocol';
import { knownNames } from '../support/knownNames';
import { TestClient } from '../support/languageClient';
import { readMarks } from '../support/marked';
import { readPage } from '../support/rulePage';
import { rulePages } from '../support/rules';
import { someOf } from '../support/runs';
import { seed } from '../support/seed';

// In a made-up language every text is ⟦marked⟧, and so are its ⟪slots⟫. What then is outside of the marks, or in a slot without marks of its own,
// was never translated: it must be text of the file, or a name.

const capabilities: ClientCapabilities = { textDocument: { diagnostic: {}, rename: { prepareSupport: true } } };
const samples = [
  'license.dat',
  'other-vendor.lic',
  'presence.xml',
  'moc.xml',
  'examplevd.opt',
  'good/examplevd.opt',
  'good/license.dat',
  'good/presence.xml',
];

interface Example {
  readonly name: string;
  readonly text: string;
}

/** Something that a client shows, and the edits that come with it, whose text may be quoted. */
interface Shown {
  readonly kind: string;
  readonly text: string;
  readonly edits?: readonly TextEdit[] | undefined;
}

let client: TestClient;
beforeAll(async () => {
  const { translatableTexts } = await import(pathToFileURL(path.resolve('scripts/translatable.mjs')).href);
  const texts = (await translatableTexts()) as ReadonlyMap<string, unknown>;
  const translations = Object.fromEntries([...texts.keys()].map((text) => [text, `⟦${text.replace(/\{\w+\}/g, '⟪$&⟫')}⟧`]));
  // The words between the items of a list are German, whatever language the texts are in.
  client = await TestClient.start({ capabilities, initializationOptions: { translations }, locale: 'de' });
});
afterAll(async () => void (await client?.stop()));

test('what has passed by the translations is told from names and text of the file', () => {
  const file = { name: 'license.dat', text: 'FEATURE router_seats genesys.d' };
  const untranslated = (text: string) => untranslatedIn({ kind: 'finding', text }, file);
  expect(untranslated('⟦⟪router_seats⟫ is ⟪⟦twice⟧⟫ in ⟪the order⟫⟧ for ⟪`UC Connector`, 31-jan-2026⟫')).toEqual(['the order', 'for']);
});

test('everything that is shown of samples is translated', async () => {
  const examples = samples.map((name) => ({ name, text: readFileSync(`samples/${name}`, 'utf8') }));
  const { untranslated, kinds } = await shownOf([...examples, { name: 'license.dat', text: '' }], 29);
  expect(untranslated).toEqual([]);
  expect([...kinds].sort()).toEqual(
    'action detail documentation finding fix hint hover label lens link parameter preview refusal related signature symbol'.split(' '),
  );
});

test('everything that is shown of the examples of the rules is translated', async () => {
  const examples = Object.entries(rulePages).flatMap(([rule, page]) =>
    readPage(page).map(({ fileName, role, text }, index) => ({
      name: `${rule}/${index}/${fileName}`,
      text: role === 'example' ? readMarks(text).text : text,
    })),
  );
  const { untranslated } = await shownOf(examples, 60);
  expect(untranslated).toEqual([]);
}, 300_000);

/** What is not translated of all that is shown, and the kinds of what is. */
async function shownOf(examples: readonly Example[], step: number) {
  const untranslated = new Set<string>();
  const kinds = new Set<string>();
  for (const example of examples) {
    for await (const shown of shownIn(example, step)) {
      if (shown.text.includes('⟦')) kinds.add(shown.kind);
      for (const text of untranslatedIn(shown, example)) untranslated.add(`${shown.kind}: ${text}`);
    }
  }
  return { untranslated: [...untranslated], kinds };
}

/** The pieces of a text that are in no marks, less what is the same in every language. */
function untranslatedIn({ kind, text, edits = [] }: Shown, example: Example): string[] {
  const pieces = unmarked(text)
    .flatMap((piece) => piece.split(/, | und | oder |: | [·→] |→ |`|\*\*|^= |[„“”="]|; /))
    .map((piece) =>
      piece
        .replace(/…$/, '')
        .trim()
        .replace(/^<(\w+)>$/, '$1')
        // How many licenses of a FEATURE a plan needs.
        .replace(/^[\d.]+ (?=\w+$)/, ''),
    )
    .filter((piece) => /\p{L}{2}/u.test(piece) && !knownNames.has(piece) && !sameEverywhere.test(piece))
    // A name may be glued to the keyword before it.
    .filter((piece) => kind !== 'symbol' || !example.text.includes(piece));
  if (pieces.length === 0) return [];
  const unescaped = example.text.replaceAll('&#x41;', 'A').replace(/&#?\w+;/g, ' ');
  // Of one fix: those of a whole finding exclude each other.
  const changed =
    kind === 'fix' || kind === 'action' ? TextDocument.applyEdits(TextDocument.create('', '', 0, example.text), [...edits]) : '';
  const written = wordsOf([example.text, unescaped, changed, ...edits.map(({ newText }) => newText)].join('\n'));
  return pieces.filter((piece) => !written.includes(wordsOf(piece)));
}

/** Letters and digits alone: the file may write them in several lines. */
function wordsOf(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** Dates as files have them, hexadecimal numbers, addresses of license servers, where links go, mistaken digits, and the names of badges, which are made of those of icons. */
const sameEverywhere =
  /^(?:\d{1,2}-[a-z]{3}-\d{4}|[\dA-Fa-f]{8}|[\da-f]{12}|(?:[\dA-Fa-f]{2}:){5}[\dA-Fa-f]{2}|(?:\d+@[\w.-]+,?)+|\]\(https:\S+\)|O+|\S+-badge\.png)$/;

function unmarked(text: string): string[] {
  const pieces: string[] = [];
  const open: string[] = [];
  for (const piece of text.split(/([⟦⟧⟪⟫])/)) {
    if (piece === '⟦' || piece === '⟪') open.push(piece);
    else if (piece === '⟧' || piece === '⟫') open.pop();
    else if (open.at(-1) !== '⟦') pieces.push(piece);
  }
  return pieces;
}

/** Opens a file and gives all that is shown of it, asking at every so many characters what there is at a place. */
async function* shownIn({ name, text }: Example, step: number): AsyncIterable<Shown> {
  const uri = `file:///site/${name}`;
  const languageId = name.endsWith('.xml') ? 'xml' : name.endsWith('.opt') ? 'flexnet-options' : 'flexnet-license';
  const document = TextDocument.create(uri, languageId, 1, text);
  const textDocument = { uri };
  const { connection } = client;
  await client.open(uri, text, languageId);
  const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  const diagnostics = report.kind === 'full' ? report.items : [];
  for (const { message, relatedInformation, data } of diagnostics) {
    const { fixes } = data as DiagnosticData;
    const edits = fixes.flatMap((fix) => fix.edits);
    yield { kind: 'finding', text: markdownOf(message), edits };
    for (const fix of fixes) yield { kind: 'fix', text: fix.title, edits: fix.edits };
    for (const related of relatedInformation ?? []) yield { kind: 'related', text: related.message };
  }
  const actions = (await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics } })) ?? [];
  for (const action of actions)
    yield { kind: 'action', text: action.title, edits: 'edit' in action ? Object.values(action.edit?.changes ?? {}).flat() : [] };
  const symbols = ((await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? []) as DocumentSymbol[];
  yield* outline(symbols);
  for (const { label } of (await connection.sendRequest(InlayHintRequest.type, { textDocument, range })) ?? [])
    yield { kind: 'hint', text: String(label) };
  for (const { command } of (await connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [])
    yield { kind: 'lens', text: command?.title ?? '' };
  for (const { tooltip } of (await connection.sendRequest(DocumentLinkRequest.type, { textDocument })) ?? [])
    yield { kind: 'link', text: tooltip ?? '' };
  for (const language of ['en', 'de'])
    yield* textsOf(await connection.sendRequest<PreviewAnswer | null>(methods.preview, { uri, language }));
  for (const offset of someOf(text.length + 1, step, seed)) {
    const at = { textDocument, position: document.positionAt(offset) };
    const [hover, completions, help, refusal] = await Promise.all([
      connection.sendRequest(HoverRequest.type, at),
      connection.sendRequest(CompletionRequest.type, at),
      connection.sendRequest(SignatureHelpRequest.type, at),
      connection.sendRequest(RenameRequest.type, { ...at, newName: 'a b' }).then(
        () => undefined,
        (error: Error) => error.message,
      ),
    ]);
    if (hover) yield { kind: 'hover', text: markdownOf(hover.contents as MarkupContent) };
    if (refusal) yield { kind: 'refusal', text: refusal };
    for (const item of (completions as CompletionItem[] | null) ?? []) {
      const edits = [item.textEdit as TextEdit];
      yield { kind: 'label', text: item.label, edits };
      yield { kind: 'detail', text: item.detail ?? '', edits };
      yield { kind: 'documentation', text: markdownOf(item.documentation), edits };
    }
    for (const { label, documentation, parameters = [] } of help?.signatures ?? []) {
      // The names of fields, as the manual of License Manager writes them.
      expect(label).toMatch(/^[A-Z_]+(?: [A-Za-z_+|:=[\].-]+)+$/);
      yield { kind: 'signature', text: markdownOf(documentation) };
      for (const parameter of parameters) yield { kind: 'parameter', text: markdownOf(parameter.documentation) };
    }
  }
  await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
}

/** What of a preview are words, and not text of the file. */
function* textsOf(preview: PreviewAnswer | null): Iterable<Shown> {
  const words =
    preview?.kind === 'menu'
      ? [
          ...preview.languages.flatMap(({ tag, name }) => (name === tag ? [] : [name])),
          ...preview.states.flatMap(({ why, meaning }) => [why, meaning]),
          ...preview.transitions.flatMap(({ title, state, after, notes }) => [
            title,
            ...[state, after?.target].map((target) => (target?.kind === 'builtIn' ? target.name : undefined)),
            ...notes,
          ]),
        ]
      : (preview?.tabs.flatMap(({ user, why }) => [user, why]) ?? []);
  for (const text of [preview?.trouble, ...words]) if (text !== undefined) yield { kind: 'preview', text };
}

function* outline(symbols: readonly DocumentSymbol[]): Iterable<Shown> {
  for (const { name, detail, children = [] } of symbols) {
    yield { kind: 'symbol', text: name };
    yield { kind: 'symbol', text: detail ?? '' };
    yield* outline(children);
  }
}

function markdownOf(documentation: MarkupContent | string | undefined): string {
  return typeof documentation === 'string' ? documentation : (documentation?.value ?? '');
}
