import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ExecuteCommandRequest } from 'vscode-languageserver-protocol';
import { TestClient } from '../support/languageClient';
import { presenceOf } from './presence';
import { licenseOf } from './sampleText';

export interface WorkspaceRow {
  readonly files: number;
  /** Reading all files, and nothing else, in milliseconds. */
  readonly read: number;
  /** From the command to its answer, in a server that has checked nothing yet, and once more. */
  readonly first: number;
  readonly again: number;
  /** How many findings it came to. */
  readonly findings: number;
}

/** Nine license files of 20 features to each presence file of 10 KB, in folders of a hundred. */
export function writeWorkspace(folder: string, files: number): void {
  const license = licenseOf(20).replace('/opt', '\t/opt');
  const presence = presenceOf(10).text;
  for (let i = 0; i < files; i++) {
    const site = path.join(folder, `site${Math.floor(i / 100)}`, `server${i}`);
    mkdirSync(site, { recursive: true });
    writeFileSync(path.join(site, i % 10 === 9 ? 'presence.xml' : 'license.dat'), i % 10 === 9 ? presence : license);
  }
}

/** Has a server check all files of a folder. */
export async function measureWorkspace(folder: string): Promise<WorkspaceRow> {
  const start = performance.now();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  for (const name of names) readFileSync(path.join(folder, name));
  const read = performance.now() - start;
  const client = await TestClient.start({ folders: [pathToFileURL(folder).href] });
  const check = async () => {
    const begin = performance.now();
    const result = await client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'seatkeeper.workspace.check' });
    return { time: performance.now() - begin, result };
  };
  const [first, again] = [await check(), await check()];
  await client.stop();
  const counts: Record<string, number> = first.result.counts;
  const findings = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { files: first.result.files, read, first: first.time, again: again.time, findings };
}
