import path from 'node:path';
import { expect, test } from 'vitest';
import { CodeActionRequest, DocumentDiagnosticRequest, HoverRequest } from 'vscode-languageserver-protocol';
import { mutatedLicense } from '../soak/mutations';
import { runProcess } from '../support/cli';
import { Dice } from '../support/dice';
import { TestClient } from '../support/languageClient';
import { seed } from '../support/seed';
import { folderWith } from '../support/useCli';

const key = '5EC2E7';
const secret = /5EC2E7|topsecret/i;
const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

/** License files with our secrets where keys, signatures and names are. */
function licenses(count: number): string[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, (_, index) => {
    const text = mutatedLicense(dice);
    return `FEATURE topsecret genesys.d 8.0 1-jan-2030 ${index} 5EC2E75EC2E7 SIGN="5EC2E7 0000 5EC2E7"\n${text}SERVER topsecret 5EC2E7000001 7260\n`;
  });
}

test('the server logs nothing of the files that it works with', async () => {
  const client = await TestClient.start({
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { trace: 'verbose' },
  });
  let found = 0;
  for (const [index, text] of licenses(150).entries()) {
    const uri = `file:///x/license${index}.lic`;
    const textDocument = { uri };
    await client.open(uri, text);
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    const diagnostics = report.kind === 'full' ? report.items : [];
    found += diagnostics.length;
    await client.connection.sendRequest(HoverRequest.type, { textDocument, position: { line: 0, character: 60 } });
    await client.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics } });
    // What a client sends by mistake is logged, or refused with a message.
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text, range: 'none' }],
    });
    await client.connection
      .sendRequest(HoverRequest.type, { textDocument: { uri: `${uri}5EC2E7` }, position: { line: -1, character: 0 } })
      .catch(() => {});
  }
  expect(await client.stop()).toBe(0);
  expect(found).toBeGreaterThan(100);
  expect(client.log.filter((line) => secret.test(line))).toEqual([]);
  expect(client.errors.join('')).not.toMatch(secret);
});

test('the command line complains about files without quoting a key', async () => {
  const files = Object.fromEntries(licenses(60).map((text, index) => [`${index}.lic`, text]));
  const folder = folderWith(files);
  for (const args of [
    ['check', '--fix', '.'],
    ['list', '.'],
    ['diff', '0.lic', '1.lic'],
    ['merge', '0.lic', '1.lic', '--output', 'merged.lic'],
  ]) {
    const { stderr } = await runProcess(path.resolve('dist/cli.js'), args, { cwd: folder.path });
    expect(stderr, args.join(' ')).not.toContain(key);
  }
});
