import type { LicenseFile, PlacedRecord } from '../../model/licenseFile';
import { isSpace } from '../../syntax/characters';
import type { LicenseRecord } from '../../syntax/record';

/** Names that are in front of a colon in mail headers and, as words of their own, hardly anywhere else. */
const sureNames = new Set([
  'subject',
  'betreff',
  'received',
  'return-path',
  'reply-to',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'content-disposition',
  'content-language',
  'delivered-to',
  'in-reply-to',
  'user-agent',
  'x-mailer',
  'x-originating-ip',
]);
/** Names that make a mail header only next to another one. */
const commonNames = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'date',
  'sent',
  'importance',
  'priority',
  'attachments',
  'references',
  'von',
  'an',
  'gesendet',
  'datum',
]);

const separator = /^-{2,} ?(?:original message|forwarded message|original appointment) ?-{2,}$/i;
const forwarded = /^begin forwarded message:$/i;

/** Consecutive lines of a mail header, with the lines folded under them. */
export type MailHeader = readonly PlacedRecord[];

/** The remains of mail headers in a file. */
export function mailHeadersOf(file: LicenseFile): MailHeader[] {
  const headers: MailHeader[] = [];
  for (const block of blocksOf(file.recordsOf('unknown'))) {
    let current: PlacedRecord[] = [];
    const close = (): void => {
      if (isMailHeader(current)) headers.push(current);
      current = [];
    };
    for (const placed of block) {
      if (kindOf(placed.record) || (current.length > 0 && isFolded(placed.record))) current.push(placed);
      else close();
    }
    close();
  }
  return headers;
}

/** Records in lists of those that follow each other directly. */
export function blocksOf(placed: readonly PlacedRecord[]): PlacedRecord[][] {
  const blocks: PlacedRecord[][] = [];
  let end = -1;
  for (const next of placed) {
    if (next.start === end) blocks[blocks.length - 1]?.push(next);
    else blocks.push([next]);
    end = next.start + next.record.text.length;
  }
  return blocks;
}

function isMailHeader(lines: readonly PlacedRecord[]): boolean {
  const kinds = lines.map(({ record }) => kindOf(record)).filter((kind) => kind !== undefined);
  return kinds.length > 1 || kinds.includes('sure');
}

function kindOf(record: LicenseRecord): 'sure' | 'common' | undefined {
  const { start, end } = record.contentRange;
  const line = record.text.slice(start, Math.min(end, start + 200)).trimEnd();
  if (line.startsWith('-')) return separator.test(line) ? 'sure' : undefined;
  if (forwarded.test(line)) return 'sure';
  const name = /^([A-Za-z][A-Za-z-]{1,30}):(?:\s|$)/.exec(line)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  if (sureNames.has(name)) return 'sure';
  if (!commonNames.has(name)) return undefined;
  return (name === 'from' || name === 'to') && line.includes('@') ? 'sure' : 'common';
}

/** Whether a line is the rest of the header line above it. */
function isFolded(record: LicenseRecord): boolean {
  return isSpace(record.text.charCodeAt(0));
}
