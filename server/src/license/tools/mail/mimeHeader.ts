import type { SourceLine } from './sourceLines';

/** What the header of a mail, or of a part of one, says of the text below it (RFC 2045). */
export interface MimeHeader {
  /** The media type in lower case, such as `text/plain`. */
  readonly type: string;
  readonly charset: string;
  /** In lower case, such as `quoted-printable`; empty where nothing is said. */
  readonly encoding: string;
  readonly boundary: string | undefined;
  readonly fileName: string;
  /** Whether the spaces at the ends of flowed lines were added with their breaks (RFC 3676). */
  readonly deletesSpaces: boolean;
}

const field = /^([A-Za-z][A-Za-z0-9-]{0,60}):(.*)$/;
/** Fields that nobody copies out of a mail by hand: they show that its source was saved. */
const ofSource = /^(?:content-(?:type|transfer-encoding|disposition)|mime-version|received|return-path|dkim-signature)$/;

/** The header that a text begins with, and how many lines it has with the empty one after it; undefined where there is none, or one for people. */
export function mimeHeaderOf(lines: readonly SourceLine[]): { readonly header: MimeHeader; readonly length: number } | undefined {
  let at = 0;
  while (at < lines.length && lines[at]?.text.trim() === '') at++;
  if (/^From \S+ /.test(lines[at]?.text ?? '')) at++;
  const fields = new Map<string, string>();
  let name = '';
  for (; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '') break;
    const start = field.exec(text);
    if (start) {
      name = (start[1] ?? '').toLowerCase();
      fields.set(name, (start[2] ?? '').trim());
    } else if (name !== '' && /^[ \t]/.test(text)) {
      fields.set(name, `${fields.get(name) ?? ''} ${text.trim()}`);
    } else return undefined;
  }
  if (![...fields.keys()].some((key) => ofSource.test(key))) return undefined;
  return { header: headerOf(fields), length: Math.min(at + 1, lines.length) };
}

function headerOf(fields: ReadonlyMap<string, string>): MimeHeader {
  const type = fields.get('content-type') ?? 'text/plain';
  const disposition = fields.get('content-disposition') ?? '';
  return {
    type: /^[^;\s]*/.exec(type)?.[0].toLowerCase() ?? '',
    charset: parameter(type, 'charset').toLowerCase() || 'utf-8',
    encoding: (fields.get('content-transfer-encoding') ?? '').toLowerCase().trim(),
    boundary: parameter(type, 'boundary') || undefined,
    fileName: parameter(disposition, 'filename') || parameter(type, 'name'),
    deletesSpaces: parameter(type, 'format').toLowerCase() === 'flowed' && parameter(type, 'delsp').toLowerCase() === 'yes',
  };
}

function parameter(value: string, name: string): string {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(value);
  return match?.[1] ?? match?.[2] ?? '';
}
