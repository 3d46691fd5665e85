import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localToday } from './clock';
import { lifecycleOptions } from './lifecycle';
import { nodeTranslations } from './nodeTranslations';
import { clientInput, expectText, watchClient } from './nodeWatchdog';
import { startServer } from './server';
import type { WorkspaceFiles } from './workspace/files';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (!process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)))) {
  process.stderr.write(
    'seatkeeper: the language server is started by an editor, with --stdio (or --node-ipc, --pipe=NAME, --socket=PORT).\n',
  );
  process.exit(2);
}

// What a stray console.log prints would break the protocol on standard output.
console.log = console.error;

const connection = clientInput
  ? createConnection(ProposedFeatures.all, clientInput, process.stdout, lifecycleOptions())
  : createConnection(ProposedFeatures.all, lifecycleOptions());

// Files of their own, read when first asked for: start-up does not pay for them.
startServer(connection, {
  watchClient,
  expectText,
  today: localToday,
  translations: nodeTranslations,
  files: {
    find: (folder, globs, token) => nodeFiles().find(folder, globs, token),
    list: (folder) => nodeFiles().list(folder),
    read: (uri, most) => nodeFiles().read(uri, most),
  },
  ignoresCase: process.platform === 'win32' || process.platform === 'darwin',
  projectFile: () => require('./projectFile.js') as typeof import('./workspace/projectFile'),
  // Twice: input is read between the first and the second, and handled before the second ends.
  pause: async () => {
    await nextTurn();
    await nextTurn();
  },
});

/** The disk, for clients that do not answer for files themselves. */
function nodeFiles(): WorkspaceFiles {
  return (require('./nodeFiles.js') as typeof import('./workspace/nodeFiles')).nodeFiles;
}

/** Waits until the event loop has looked for input once more. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
