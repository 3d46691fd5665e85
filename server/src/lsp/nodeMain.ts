import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localToday } from './clock';
import { startServer } from './server';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (!process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)))) {
  process.stderr.write(
    'seatkeeper: the language server is started by an editor, with --stdio (or --node-ipc, --pipe=NAME, --socket=PORT).\n',
  );
  process.exit(2);
}

// What a stray console.log prints would break the protocol on standard output.
console.log = console.error;

startServer(createConnection(ProposedFeatures.all), {
  today: localToday,
  // A file of its own, read when a page is first asked for: start-up does not pay for it.
  rulePage: async (rule) => (require('./rulePages.js') as typeof import('../rulePages')).rulePages[rule],
});
