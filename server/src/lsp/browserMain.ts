import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { validate } from '../presence/schema/validate';
import { readablePageOf } from '../rulePages';
import { localToday } from './clock';
import * as license from './languages/license';
import * as presence from './languages/presence';
import { lifecycleOptions } from './lifecycle';
import { startServer } from './server';
import * as projectFile from './workspace/projectFile';

/** The worker that this runs in. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

declare const setTimeout: (action: () => void) => unknown;

// A worker cannot read files of its own, so everything is part of this bundle.
startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), lifecycleOptions()), {
  today: localToday,
  // VS Code passes them.
  translations: () => undefined,
  rulePage: async (rule) => readablePageOf(rule),
  license: () => license,
  presence: () => presence,
  schemaStage: async () => validate,
  ignoresCase: false,
  projectFile: () => projectFile,
  pause: () =>
    new Promise((resolve) => {
      setTimeout(() => resolve());
    }),
});
