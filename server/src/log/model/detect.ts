import { isLogLine, isToolLine } from '../../flexnet/logText';

/** How far into a text it is looked for what the text is, in UTF-16 units. */
const HEAD_LENGTH = 16_384;
const LINE_LENGTH = 400;

/** What nothing but a debug log has; other programs write a time and a name in parentheses as well. */
const ofDaemon =
  /\((?:lmgrd|lmadmin)\)|\(@[\w.-]+-SLOG@\)|\) +(?:(?:OUT|IN|DENIED|UNSUPPORTED): |TIMESTAMP \d|FLEX(?:lm|net)|Disabling \d+ licenses?|(?:Wrong|Invalid) hostid|EXITING DUE TO SIGNAL|Server started on )/i;
const ofUse = /^\s*Users of \S+: +\(/;

/**
 * Whether a text is a debug log, or what lmstat or lmdiag prints: at least half of its first lines with data are those of a log and one of them
 * is of no other program, or the head of a License Manager tool is among them.
 */
export function readsAsLog(text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH);
  if (head.includes('\0')) return false;
  let [all, logLines, isOfDaemon] = [0, 0, false];
  for (const [whole] of head.matchAll(/[^\r\n]+/g)) {
    const line = whole.slice(0, LINE_LENGTH);
    if (line.trim() === '') continue;
    all++;
    if (isToolLine(line) || ofUse.test(line)) return true;
    if (!isLogLine(line)) continue;
    logLines++;
    isOfDaemon ||= ofDaemon.test(line);
  }
  return isOfDaemon && logLines * 2 >= all;
}

/** What to say of a file that is not text, to follow "name: ". */
export const NOT_TEXT =
  'this is not text, so it was not read. If it is a report log (REPORTLOG), it is encrypted: only programs of the license vendor for usage reports can read it.';

/** Whether the first characters of a file are those of binary data. */
export function isBinary(head: string): boolean {
  // The colors of a terminal are text.
  const unseen = head.replaceAll('\u001b', '').match(/[^\P{Cc}\t\n\r\f]/gu)?.length ?? 0;
  return unseen * 20 > head.length;
}
