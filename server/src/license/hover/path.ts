import type { Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { say } from '../../core/message';
import { isPlaceholder } from '../model/placeholder';
import { standInNote } from './change';

/** The path of the daemon on a DAEMON line. */
export function describeDaemonPath(text: string): Paragraph[] {
  const head = say(
    '**Path** of the vendor daemon’s program, including its file name, on the computer that License Manager runs on. A path with spaces needs quotation marks. If the program is not there, its licenses are not available (error -97).',
  );
  return isPlaceholder(text, 'path') ? [head, standInNote(inlineCode(text))] : [head];
}

/** The path of the options file on a DAEMON line, without `options=`. */
export function describeOptionsPath(text: string, vendor: string | undefined): Paragraph[] {
  const head = say(
    '**Options file** of the vendor daemon: it reserves and limits licenses. If none is named, the daemon reads {file} next to the license file.',
    { file: inlineCode(`${vendor ?? 'vendor'}.opt`) },
  );
  return isPlaceholder(text, 'path') ? [head, standInNote(inlineCode(text))] : [head];
}
