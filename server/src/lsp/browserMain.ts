import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { rulePages } from '../license/rules/pages.generated';
import { localToday } from './clock';
import { startServer } from './server';

/** The worker that this runs in. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

// A worker cannot read a file of its own, so the pages are part of this bundle.
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  today: localToday,
  rulePage: async (rule) => rulePages[rule],
});
