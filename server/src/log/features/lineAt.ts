import { type Envelope, readEnvelope } from '../../flexnet/envelope';

/** One line of a log, without its end. */
export interface LogLine {
  /** A 0-based UTF-16 offset of the log. */
  readonly start: number;
  readonly text: string;
  readonly envelope: Envelope | undefined;
  /** The message without white space around it, and where it starts in the line. */
  readonly message: string;
  readonly messageStart: number;
}

/** The mark of a line of the summary. */
const summaryMark = /^\(@[\w.-]{1,60}-(?:SLOG|INFO)@\) ?/;

/** The line that an offset is in. */
export function lineAt(text: string, offset: number): LogLine {
  const before = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  const start = offset === 0 ? 0 : before + 1;
  const ends = [text.indexOf('\n', offset), text.indexOf('\r', offset)].filter((end) => end >= 0);
  return readLine(text.slice(start, ends.length > 0 ? Math.max(start, Math.min(...ends)) : text.length), start);
}

/** Takes a line apart. */
export function readLine(line: string, start: number): LogLine {
  const envelope = readEnvelope(line);
  const rest = line.slice(envelope?.message ?? 0);
  const message = rest.trim();
  return { start, text: line, envelope, message, messageStart: line.length - rest.trimStart().length };
}

/** What a line of the summary says, without its mark; undefined for another line. */
export function summaryOf({ message }: LogLine): string | undefined {
  const mark = summaryMark.exec(message)?.[0];
  return mark === undefined ? undefined : message.slice(mark.length);
}
