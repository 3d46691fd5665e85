import { type SourceLine, textOf } from './sourceLines';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  ldquo: '\u201c',
  rdquo: '\u201d',
  bdquo: '\u201e',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ndash: '\u2013',
  mdash: '\u2014',
  hellip: '\u2026',
  copy: '\u00a9',
  reg: '\u00ae',
  bsol: '\\',
  lowbar: '_',
  equals: '=',
  auml: '\u00e4',
  ouml: '\u00f6',
  uuml: '\u00fc',
  Auml: '\u00c4',
  Ouml: '\u00d6',
  Uuml: '\u00dc',
  szlig: '\u00df',
  eacute: '\u00e9',
  egrave: '\u00e8',
  agrave: '\u00e0',
  ccedil: '\u00e7',
};

const blocks =
  /^(?:p|div|tr|li|table|tbody|thead|pre|h[1-6]|blockquote|ul|ol|hr|dt|dd|dl|section|article|header|footer|body|html|center|address)$/;
const names =
  '!doctype|a|abbr|address|article|b|big|blockquote|body|br|center|code|col|colgroup|dd|div|dl|dt|em|font|footer|h[1-6]|head|header|hr|html|i|img|kbd|li|link|meta|o:p|ol|p|pre|samp|section|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|wbr';
const tag = new RegExp(`^<(/?)(${names})(?:[\\s/][^<>]*)?>$`, 'i');
/** A tag, an entity, white space, or any other character. */
const pieces = /<[!/a-z][^<>]*>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});|[ \t\r\n]+|[^<&\s]+|[\s\S]/gi;

const blockTag = /^<\/?(?:!doctype html|html|body|pre|p|div|td|tr|table)(?:\s[^<>]*)?>$/i;

/** Whether a text is the source of HTML: a line begins or ends with a tag that makes lines, or half of them do with a line break. */
export function isHtml(lines: readonly SourceLine[]): boolean {
  let breaks = 0;
  let filled = 0;
  for (const { text } of lines) {
    const line = text.trim();
    if (line === '') continue;
    filled++;
    if (!line.includes('<')) continue;
    const ends = [line.slice(0, line.indexOf('>') + 1), line.slice(line.lastIndexOf('<'))];
    if (ends.some((piece) => blockTag.test(piece))) return true;
    if (ends.some((piece) => /^<br ?\/?>$/i.test(piece))) breaks++;
  }
  return breaks > 0 && breaks * 2 >= filled;
}

/** Whether a text that has no tags was coded for HTML. */
export function hasEntities(text: string): boolean {
  return /[A-Za-z0-9_]=&(?:quot|#34|#x22);/i.test(text) || /&nbsp;/i.test(text);
}

/**
 * The lines of an HTML text as they are displayed; undefined where a sign in it is neither text nor one of HTML's. White space is that of the
 * source in `pre` and one space elsewhere, as browsers show it; where there are no tags, every line end counts.
 */
export function htmlLines(lines: readonly SourceLine[], hasTags: boolean): SourceLine[] | undefined {
  const shown = new Shown(lines[0]?.number ?? 1, !hasTags);
  let line = 0;
  // A comment or a tag may go over several lines: the source is read as a whole.
  for (const [piece] of withoutComments(textOf(lines)).matchAll(pieces)) {
    if (!shown.take(piece, lines[line]?.number ?? 1)) return undefined;
    line += lineEndsIn(piece);
  }
  return shown.finish();
}

/** The source with nothing but the line ends of its comments. */
function withoutComments(source: string): string {
  const kept: string[] = [];
  let position = 0;
  for (;;) {
    const start = source.indexOf('<!--', position);
    const end = start < 0 ? -1 : source.indexOf('-->', start);
    if (end < 0) break;
    kept.push(source.slice(position, start), '\n'.repeat(lineEndsIn(source.slice(start, end))));
    position = end + 3;
  }
  return kept.join('') + source.slice(position);
}

function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

class Shown {
  private readonly lines: SourceLine[] = [];
  private text = '';
  private number: number;
  private preformatted: number;
  private hidden = '';

  constructor(first: number, keepsLines: boolean) {
    this.number = first;
    this.preformatted = keepsLines ? 1 : 0;
  }

  /** Takes the next piece of the source. Returns false where it is neither text nor HTML. */
  take(piece: string, number: number): boolean {
    const first = piece[0] ?? '';
    if (this.hidden !== '') {
      if (tag.exec(piece)?.[1] === '/' && tag.exec(piece)?.[2]?.toLowerCase() === this.hidden) this.hidden = '';
      return true;
    }
    if (first === '<') return this.takeTag(piece, number);
    if (/^\s/.test(piece)) this.takeSpace(piece, number);
    else if (first === '&' && piece.length > 1) {
      const text = characterOf(piece);
      if (text === undefined) return false;
      this.add(text, number);
    } else this.add(piece, number);
    return true;
  }

  private takeTag(piece: string, number: number): boolean {
    const found = tag.exec(piece);
    const name = found?.[2]?.toLowerCase();
    if (name === undefined) {
      // Word and Outlook have tags of their own, with a colon in the name, and conditions.
      if (/^<\/?[a-z]+:[a-z]+(?:\s[^<>]*)?>$|^<!\[/i.test(piece)) return true;
      // An address in angle brackets, or a stand-in: text that was not coded.
      this.add(piece, number);
      return true;
    }
    const closes = found?.[1] === '/';
    if (!closes && /^(?:style|head|title)$/.test(name)) this.hidden = name;
    else if (name === 'br') this.endLine(number);
    else if (name === 'td' || name === 'th') this.takeSpace(' ', number);
    else if (blocks.test(name)) {
      if (this.text.trim() !== '') this.endLine(number);
      else this.text = '';
      if (name === 'pre') this.preformatted = Math.max(0, this.preformatted + (closes ? -1 : 1));
      if (name === 'p' && closes && this.lines.length > 0 && this.lines[this.lines.length - 1]?.text !== '')
        this.lines.push({ text: '', number });
    }
    return true;
  }

  private takeSpace(piece: string, number: number): void {
    if (this.preformatted > 0) {
      const [first = '', ...more] = piece.replace(/\r\n?/g, '\n').split('\n');
      this.add(first, number);
      more.forEach((text, index) => {
        this.endLine(number + index + 1);
        this.add(text, number + index + 1);
      });
    } else if (this.text !== '' && !this.text.endsWith(' ')) this.add(' ', number);
  }

  private add(text: string, number: number): void {
    if (this.text === '') this.number = number;
    this.text += text;
  }

  private endLine(next: number): void {
    this.lines.push({ text: this.text.trimEnd(), number: this.number });
    this.text = '';
    this.number = next;
  }

  finish(): SourceLine[] {
    if (this.text !== '') this.endLine(this.number);
    return this.lines;
  }
}

/** The text of an entity such as `&quot;` or `&#34;`; undefined where it is not known. */
function characterOf(entity: string): string | undefined {
  const code = /^&#(?:(\d+)|x([0-9a-f]+));$/i.exec(entity);
  if (!code) return entities[entity.slice(1, -1)];
  const value = code[1] ? Number(code[1]) : Number.parseInt(code[2] ?? '', 16);
  if (value === 160) return ' ';
  return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : undefined;
}
