import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { type Diagnostic, DidCloseTextDocumentNotification, DocumentDiagnosticRequest } from 'vscode-languageserver-protocol/node';
import { inOneLine } from '../../server/src/core/headline';
import { decodeXml } from '../../server/src/presence/syntax/decodeXml';
import { mutatedLicense, mutatedOptions, mutatedPlan, mutatedXml } from '../soak/mutations';
import { runNode } from '../support/cli';
import { Dice } from '../support/dice';
import { TestClient } from '../support/languageClient';
import { readMarks, unmask } from '../support/marked';
import { readPage } from '../support/rulePage';
import { rulePages } from '../support/rules';
import { runs } from '../support/runs';
import { seed } from '../support/seed';

/** So many mutated files of each kind. */
const MUTATED = runs(200);

interface Example {
  /** Below the folder; the name tells the language. */
  readonly file: string;
  readonly text: string;
  /** Other files in its folder, by their names. */
  readonly beside?: Readonly<Record<string, string>>;
}

const root = mkdtempSync(path.join(tmpdir(), 'seatkeeper-same-'));
afterAll(() => rmSync(root, { recursive: true }));

const examplesOfPages = Object.entries(rulePages).flatMap(([rule, page]) =>
  readPage(page).map(({ fileName, role, text, around }, index) => ({
    file: `${rule}/${index}/${fileName}`,
    text: role === 'example' ? readMarks(text).text : unmask(text),
    ...(!around.isSite && { beside: around.beside }),
  })),
);

function mutated(folder: string, nameOf: (index: number, text: string) => string, make: (dice: Dice) => string): Example[] {
  const dice = new Dice(seed);
  return Array.from({ length: MUTATED }, (_, index) => {
    // As it can be written: halves of pairs alone cannot.
    const text = Buffer.from(make(dice)).toString();
    return { file: `${folder}/${index}/${nameOf(index, text)}`, text };
  });
}

/** What an editor shows by itself, or reads in another way: the encoding of a file, and its mark. */
const ofBytes = new Set(['xml-encoding', 'file-encoding', 'byte-order-mark']);
const isReadAlike = ({ text }: Example) => !text.includes('\0') && decodeXml(new TextEncoder().encode(text)).text === text;

test.each<[what: string, examples: readonly Example[]]>([
  ['every example of the rules', examplesOfPages],
  [`${MUTATED} mutated license files`, mutated('licenses', () => 'license.dat', mutatedLicense)],
  [`${MUTATED} mutated options files`, mutated('options', () => 'examplevd.opt', mutatedOptions)],
  [`${MUTATED} mutated deployment plans`, mutated('plans', () => 'site.seatplan.json', mutatedPlan)],
  [
    `${MUTATED} mutated presence and custom tab files`,
    mutated('xml', (_, text) => (text.includes('<tab') ? 'moc.xml' : 'presence.xml'), mutatedXml),
  ],
])(
  'the command line prints what an editor pulls, of %s',
  async (_, all) => {
    const examples = all.filter(isReadAlike);
    for (const { file, text, beside = {} } of examples) {
      const folder = path.join(root, path.dirname(file));
      mkdirSync(folder, { recursive: true });
      for (const [name, other] of Object.entries(beside)) writeFileSync(path.join(folder, name), unmask(other));
      writeFileSync(path.join(root, file), text);
    }
    const folders = [...new Set(examples.map(({ file }) => file.split('/')[0] ?? ''))];
    // Logs are checked where they are named.
    const logs = examples.flatMap(({ file }) => (file.endsWith('.log') ? [file] : []));
    const cli = await runNode(path.resolve('dist/cli.js'), ['check', '--format', 'json', '--', ...folders, ...logs], { cwd: root });
    const printed = new Map<string, string[]>();
    for (const { file, line, column, endLine, endColumn, severity, rule, message } of JSON.parse(cli.stdout)) {
      const entry = `${line}:${column}-${endLine}:${endColumn} ${severity} ${rule} ${message}`;
      if (!ofBytes.has(rule)) printed.set(file, [...(printed.get(file) ?? []), entry]);
    }
    const client = await TestClient.start({ capabilities: { textDocument: { diagnostic: {} } }, folders: [pathToFileURL(root).href] });
    for (const { file, text } of examples) {
      const uri = pathToFileURL(path.join(root, file)).href;
      await client.open(uri, text, editorIdOf(file));
      const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      const pulled = report.kind === 'full' ? report.items.filter(({ code }) => !ofBytes.has(String(code))).map(entryOf) : [];
      expect(pulled, file).toEqual(printed.get(file) ?? []);
      await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    }
    expect([...printed.keys()].length).toBeGreaterThan(examples.length / 3);
    expect(await client.stop()).toBe(0);
  },
  600_000,
);

function editorIdOf(file: string): string {
  if (file.endsWith('.xml')) return 'xml';
  if (file.endsWith('.log')) return 'flexnet-log';
  return file.endsWith('.opt') ? 'flexnet-options' : 'flexnet-license';
}

const severities = ['', 'error', 'warning', 'information', 'hint'];

/** As the command line prints it. */
function entryOf({ range: { start, end }, severity, code, message }: Diagnostic): string {
  const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  return `${place} ${severities[severity ?? 0]} ${code} ${inOneLine(String(message))}`;
}
