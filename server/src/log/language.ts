import { say } from '../core/message';
import type { Language } from '../language/language';
import { hasLogEnding, isLogName } from './fileNames';
import { isBinary, NOT_TEXT, readsAsLog } from './model/detect';
import { type LogSettings, logSettings } from './settings';

const EDITOR_ID = 'flexnet-log';

/** Debug logs of lmgrd and vendor daemons, and what lmstat and lmdiag print. */
export const log: Language<LogSettings> = {
  id: 'log',
  heading: 'Debug logs',
  editorIds: [EDITOR_ID],
  selector: [EDITOR_ID],
  // Nobody wants logs checked with the files of a folder: they are read when they are opened, or named.
  fileNames: [],
  blocks: { log: 'lmgrd.log' },
  settings: logSettings,
  detect({ name, editorId, head }) {
    if (editorId !== undefined) return editorId === EDITOR_ID ? 'byName' : 'no';
    // Never certain: a license file with a log in it is one for the license's rules.
    return isLogName(name) || readsAsLog(head) ? 'byName' : 'no';
  },
  decline({ name, head }) {
    if (!hasLogEnding(name) && !isLogName(name)) return undefined;
    if (isBinary(head)) return NOT_TEXT;
    return 'this is not a debug log of License Manager, as far as its first lines tell, so it was not checked. If it is one, `seatkeeper log FILE` reads it, whatever its size.';
  },
  whenTooLarge: say(
    'This log is too large to be read here\nRun `seatkeeper log FILE` in a terminal: it reads logs of any size and tells what went wrong.',
  ),
  relates: { beside: ['license'] },
  load: async () => (await import('./service')).service,
  loadTools: async () => (await import('./tools')).tools,
  loadPages: async () => (await import('./rules/pages.generated')).rulePages,
};
