import { bytesOfBase64 } from '../../../core/base64';
import { isAttributeName } from '../../vocabulary/attributes';
import type { SourceLine } from './sourceLines';

/** The lines that were quoted-printable (RFC 2045, section 6.7); undefined where they cannot have been, or their bytes are not of this charset. */
export function decodeQuotedPrintable(lines: readonly SourceLine[], charset: string): SourceLine[] | undefined {
  const decoded: SourceLine[] = [];
  let number = 0;
  let coded = '';
  for (const line of lines) {
    if (number === 0) number = line.number;
    const soft = /=[ \t]*$/.exec(line.text);
    coded += soft ? line.text.slice(0, soft.index) : line.text.replace(/[ \t]+$/, '');
    if (soft) continue;
    const text = decodeCodes(coded, charset);
    if (text === undefined) return undefined;
    decoded.push(...text.split(/\r\n|\r|\n/).map((part) => ({ text: part, number })));
    number = 0;
    coded = '';
  }
  if (number > 0) {
    const text = decodeCodes(coded, charset);
    if (text === undefined) return undefined;
    decoded.push({ text, number });
  }
  return decoded;
}

function decodeCodes(coded: string, charset: string): string | undefined {
  if (!coded.includes('=')) return coded;
  if (/=(?![0-9A-Fa-f]{2})/.test(coded)) return undefined;
  let failed = false;
  const text = coded.replace(/(?:=[0-9A-Fa-f]{2})+/g, (codes) => {
    const bytes = codes
      .slice(1)
      .split('=')
      .map((code) => Number.parseInt(code, 16));
    const piece = textOfBytes(bytes, charset);
    failed ||= piece === undefined;
    return piece ?? '';
  });
  return failed ? undefined : text;
}

/** Whether a text is not quoted-printable, whatever its header says: mail programs show the header of what they have decoded. */
export function isDecodedAlready(lines: readonly SourceLine[]): boolean {
  return lines.every(({ text }) => !/=3D/i.test(text)) && lines.some(({ text }) => holdsPlainAttribute(text));
}

function holdsPlainAttribute(text: string): boolean {
  for (const [, name = ''] of text.matchAll(/(?:^|\s)([A-Za-z_][\w.]{1,40})=(?=\S)/g)) if (isAttributeName(name)) return true;
  return false;
}

/** The lines that were Base64; undefined where they cannot have been, or are not text. All have the number of the first line. */
export function decodeBase64(lines: readonly SourceLine[], charset: string): SourceLine[] | undefined {
  const digits = lines.map(({ text }) => text.trim()).join('');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return undefined;
  const bytes = bytesOfBase64(digits);
  const number = lines[0]?.number ?? 1;
  return textOfBytes(bytes, charset)
    ?.split(/\r\n|\r|\n/)
    .map((text) => ({ text, number }));
}

/** The text of bytes; undefined where they are not of the charset, the charset is not known, or they are no text. */
function textOfBytes(bytes: readonly number[], charset: string): string | undefined {
  let text: string;
  try {
    text = new TextDecoder(charset === 'us-ascii' ? 'utf-8' : charset, { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no text has.
  return /[\u0000-\u0008\u000e-\u001f\u007f]/.test(text) ? undefined : text;
}
