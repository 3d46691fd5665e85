// node demo.mjs EXTENSION.vsix FOLDER [FILE]: shows FOLDER in VS Code in the browser, with the extension installed.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installHost } from './install.mjs';
import { hostFolder } from './places.mjs';
import { exitOnSignals, installExtension, prepareProfile, VsCodeServer } from './server.mjs';

const FIRST_PORT = 8137;

/** Serves VS Code with the extension and prints its address; resolves when the server ends. */
export async function demo(vsix, folder, file) {
  exitOnSignals();
  installHost();
  const profile = prepareProfile(path.join(hostFolder, '.demo'));
  installExtension(profile, path.resolve(vsix));
  const server = await startOnFreePort(profile);
  const url = server.workbenchUrl(folder, file ? [['openFile', server.fileUri(file)]] : []);
  console.log(`\nVS Code with Seatkeeper is at\n\n  ${url}\n\nOpen it in a browser on this machine. Ctrl+C ends it.`);
  await server.ended;
}

/** Takes the port from PORT, or the usual one, or a free one if that is taken. */
async function startOnFreePort(profile) {
  const token = randomBytes(12).toString('hex');
  const ports = process.env.PORT ? [process.env.PORT] : [FIRST_PORT, 0];
  for (const [attempt, port] of ports.entries()) {
    const server = new VsCodeServer(profile, { port, token });
    try {
      await server.start();
      return server;
    } catch (error) {
      await server.stop();
      if (attempt === ports.length - 1) throw error;
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [vsix, folder, file] = process.argv.slice(2);
  if (!vsix || !folder) {
    console.error('Usage: node demo.mjs EXTENSION.vsix FOLDER [FILE]');
    process.exit(2);
  }
  await demo(vsix, folder, file);
}
