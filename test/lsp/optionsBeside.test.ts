import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { DidChangeWatchedFilesNotification, DocumentDiagnosticRequest, FileChangeType } from 'vscode-languageserver-protocol/node';
import { runNode } from '../support/cli';
import { TestClient } from '../support/languageClient';

const outer = mkdtempSync(path.join(tmpdir(), 'seatkeeper-beside-'));
const folder = mkdtempSync(path.join(outer, 'licenses-'));
const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
afterAll(() => rmSync(outer, { recursive: true }));

const vendors = ['alphad', 'betad', 'gamma_d', 'deltad', 'epsilond', 'zetad'];
const license = [
  'SERVER lichost.contoso.example 001122aabbcc 27000',
  'VENDOR alphad options=limits.cfg',
  'VENDOR betad',
  'VENDOR gamma_d',
  'VENDOR deltad options=nowhere.opt',
  'VENDOR epsilond options=../outside.opt',
  'VENDOR zetad options=/opt/flexlm/zetad.opt',
  ...vendors.map((vendor) => `INCREMENT f_${vendor} ${vendor} 2.0 permanent 5 SIGN=000000000000`),
  '',
].join('\n');

test('both hosts see the files that a license names or means, and nothing outside its folder', async () => {
  for (const [name, text] of [
    ['license.dat', license],
    // For another vendor, and under a name that nobody takes for that of an options file.
    ['limits.cfg', 'MAX 1 f_betad USER ann\n'],
    ['betad.opt.txt', 'MAX 1 f_betad USER ann\n'],
    ['gamma d.opt', 'MAX 1 f_gamma_d USER ann\n'],
    ['../outside.opt', 'MAX 1 f_betad USER ann\n'],
  ] as const)
    writeFileSync(path.join(folder, name), text);
  const cli = await runNode(path.resolve('dist/cli.js'), ['check', '--format', 'json', 'license.dat'], { cwd: folder });
  const printed = (JSON.parse(cli.stdout) as { rule: string; line: number }[])
    .filter(({ rule }) => rule.startsWith('options-file'))
    .map(({ rule, line }) => `${rule} ${line}`);
  expect(printed).toEqual(['options-file-other-vendor 2', 'options-file-name 3', 'options-file-name 4', 'options-file-missing 5']);

  const capabilities = {
    textDocument: { diagnostic: {} },
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
  };
  const client = await TestClient.start({ capabilities, folders: [pathToFileURL(folder).href] });
  const pulled = async (): Promise<string[]> => {
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uriOf('license.dat') } });
    const items = report.kind === 'full' ? report.items : [];
    return items.filter(({ code }) => `${code}`.startsWith('options-file')).map(({ code, range }) => `${code} ${range.start.line + 1}`);
  };
  await client.open(uriOf('license.dat'), license, 'flexnet-license');
  expect(await pulled()).toEqual(printed);

  renameSync(path.join(folder, 'betad.opt.txt'), path.join(folder, 'betad.opt'));
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [
      { uri: uriOf('betad.opt.txt'), type: FileChangeType.Deleted },
      { uri: uriOf('betad.opt'), type: FileChangeType.Created },
    ],
  });
  expect(await pulled()).toEqual(printed.filter((entry) => entry !== 'options-file-name 3'));
  expect(JSON.stringify(client.registrations)).toContain('[oO][pP][tT].[tT][xX][tT]');

  // A link has the name of a file that a line names.
  symlinkSync(path.join(outer, 'nowhere'), path.join(folder, 'nowhere.opt'));
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: uriOf('nowhere.opt'), type: FileChangeType.Created }],
  });
  expect(await pulled()).not.toContain('options-file-missing 5');
  expect(await client.stop()).toBe(0);
});
