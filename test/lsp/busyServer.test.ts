import { spawn } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { type ClientOptions, TestClient } from '../support/languageClient';

const uri = 'file:///site/license.dat';
/** A file whose check takes many seconds, and is not refused. */
const slow = 'FEATURE f genesys.d 8.0 1-jan-2030 5 SIGN="00"\n'.repeat(110_000);

let client: TestClient | undefined;
afterEach(() => {
  if (client?.process.exitCode === null) client.process.kill('SIGKILL');
  client = undefined;
});

/** A server in the middle of a check, how it ends, and whether the check was done by then. */
async function busy(options: ClientOptions = {}) {
  const running = await TestClient.start(options);
  client = running;
  let isDone = false;
  running.pushed(uri).then(() => {
    isDone = true;
  });
  const ended = new Promise<boolean>((resolve) => {
    running.process.once('exit', () => resolve(isDone));
  });
  await running.open(uri, slow);
  return { running, ended };
}

test('a busy server answers shutdown and ends at exit, not at the end of its work', async () => {
  const { running, ended } = await busy();
  await running.stop();
  expect(await ended).toBe(false);
});

test('a busy server ends at exit without shutdown', async () => {
  const { running, ended } = await busy();
  await running.connection.sendNotification('exit');
  expect(await ended).toBe(false);
});

test('a busy server ends when its input does', async () => {
  const { running, ended } = await busy();
  running.process.stdin?.end();
  expect(await ended).toBe(false);
});

test('a busy server ends when the process of its client is gone', async () => {
  const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const { ended } = await busy({ processId: editor.pid ?? 0 });
  editor.kill('SIGKILL');
  expect(await ended).toBe(false);
});

test('a server that has nothing to do ends by itself, with the code of the protocol', async () => {
  client = await TestClient.start();
  expect(await client.stop()).toBe(0);
});
