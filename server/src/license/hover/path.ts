import type { Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { say } from '../../core/message';
import { isPlaceholder } from '../model/placeholder';
import { standInNote } from './change';

/** The path of the daemon on a DAEMON line. */
export function describeDaemonPath(text: string): Paragraph[] {
  const head = say(
    '**Path** of the vendor daemon’s program, with its file name, on the computer that License Manager runs on. A path with spaces is in quotation marks. If the program is not there, its features are not handed out (error -97).',
  );
  return isPlaceholder(text, 'path') ? [head, standInNote(inlineCode(text))] : [head];
}

/** The path of the options file on a DAEMON line, without `options=`. */
export function describeOptionsPath(text: string, vendor: string | undefined): Paragraph[] {
  const head = say(
    '**Options file** of the vendor daemon: it reserves and limits licenses. Where none is named, the daemon reads {file} beside the license file.',
    { file: inlineCode(`${vendor ?? 'vendor'}.opt`) },
  );
  return isPlaceholder(text, 'path') ? [head, standInNote(inlineCode(text))] : [head];
}
