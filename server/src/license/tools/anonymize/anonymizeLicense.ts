import { isLineEnd, skipBack } from '../../../core/characters';
import { DIRECTIVE_PREFIX } from '../../../core/suppressions/directive';
import type { TextRange } from '../../../core/text';
import { type Anonymized, isHex, type Pseudonyms } from '../../../language/anonymizing';
import { attributesOf } from '../../model/attributes';
import type { Attribute, Field } from '../../model/field';
import { hostIdsIn } from '../../model/hostIdFields';
import { looksLikeDate } from '../../model/looseDate';
import { otherTextOf } from '../../model/otherText';
import { isPlaceholder, type ValuePlace } from '../../model/placeholder';
import { recordFieldsOf } from '../../model/recordFields';
import { serverOf } from '../../model/server';
import { isSignature } from '../../model/signature';
import { vendorLineOf } from '../../model/vendor';
import { hasTooManyParts } from '../../syntax/hasTooManyParts';
import { parseLicense } from '../../syntax/parse';
import type { LicenseRecord } from '../../syntax/record';
import { isAttributeName } from '../../vocabulary/attributes';
import type { FieldDefinition } from '../../vocabulary/records';
import { type KnownNames, knownNames } from './knownNames';

/** Comments in comments are not read as records any deeper. */
const DEEPEST = 3;

/**
 * A license file with made-up names, as long as it was; undefined where the text is not that of a license file, or has too many parts to be read. Names of
 * features and vendors, versions, dates, counts, ports, keywords and the layout stay. What is not surely one of these is replaced.
 */
export function anonymizeLicense(text: string, pseudonyms: Pseudonyms): Anonymized | undefined {
  if (hasTooManyParts(text) || otherTextOf(text) || isUnreadable(text)) return undefined;
  const names = knownNames(text);
  // Nobody sees the names in what is still encoded.
  if (!names.hasRecords && isBase64(text)) return undefined;
  for (const vendor of names.vendors) pseudonyms.publish(vendor);
  return { text: new Anonymizer(pseudonyms, names, 0).of(text) };
}

/** So much of a text is looked at to tell whether it is text. */
const SAMPLE = 8192;

/** Whether a text is not one. */
function isUnreadable(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let controls = 0;
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index);
    if (code < 9 || code === 0xfffd) controls++;
  }
  return controls > Math.max(3, sample.length * 0.05);
}

/** Whether the lines of a text are in Base64. */
function isBase64(text: string): boolean {
  return /^content-transfer-encoding:[ \t]*base64/im.test(text) || /^[\w+/]{60,}\r?\n[\w+/]{60,}/m.test(text);
}

class Anonymizer {
  constructor(
    private readonly pseudonyms: Pseudonyms,
    private readonly known: KnownNames,
    private readonly depth: number,
  ) {}

  of(text: string): string {
    const { records } = parseLicense(text);
    const out: string[] = [];
    for (let index = 0; index < records.length; index++) {
      const record = records[index] as LicenseRecord;
      if (record.kind !== 'comment' || this.depth >= DEEPEST) {
        out.push(this.record(record));
        continue;
      }
      const comments = [record];
      while (records[index + 1]?.kind === 'comment') comments.push(records[++index] as LicenseRecord);
      out.push(this.comments(comments));
    }
    return out.join('');
  }

  private record(record: LicenseRecord): string {
    switch (record.kind) {
      case 'space':
        return record.text;
      case 'comment':
        return this.line(record.text);
      case 'unknown':
        return this.lines(record.text);
      case 'decimal':
        return record.text.replace(/(?<=-)\d{2,}/g, (number) => this.pseudonyms.key(number));
      default:
        return this.known.isOfRecord(record, this.depth) ? this.fields(record) : this.lines(record.text);
    }
  }

  /** Comments that follow each other, without the signs before them, are read as a license file: a record that was commented out has several lines. */
  private comments(records: readonly LicenseRecord[]): string {
    const signs = records.map(({ text }) => /^[^#]*#+[ \t]?/.exec(text)?.[0] ?? '');
    const isDirective = records.map(({ text }, index) =>
      text
        .slice(signs[index]?.length ?? 0)
        .trimStart()
        .startsWith(DIRECTIVE_PREFIX),
    );
    const out: string[] = [];
    let block: number[] = [];
    const close = (): void => {
      const bare = block.map((index) => records[index]?.text.slice(signs[index]?.length ?? 0) ?? '');
      let read = new Anonymizer(this.pseudonyms, this.known, this.depth + 1).of(bare.join(''));
      for (const index of block) {
        const length = (records[index]?.text.length ?? 0) - (signs[index]?.length ?? 0);
        out.push(`${signs[index]}${read.slice(0, length)}`);
        read = read.slice(length);
      }
      block = [];
    };
    for (let index = 0; index < records.length; index++) {
      if (!isDirective[index]) block.push(index);
      else {
        close();
        out.push(this.pseudonyms.directive(records[index]?.text ?? ''));
      }
    }
    close();
    return out.join('');
  }

  /** Text of no known form, line by line. */
  private lines(text: string): string {
    return text.replace(/[^\r\n]+/g, (line) => this.line(line));
  }

  /** A line of no known form, in which there may be a record all the same, or the first word may be a keyword of mails. */
  private line(text: string): string {
    const start = this.known.recordIn(text);
    if (start > 0 && this.depth < DEEPEST) {
      const inner = new Anonymizer(this.pseudonyms, this.known, this.depth + 1).of(text.slice(start));
      return this.free(text.slice(0, start)) + inner;
    }
    return this.free(text);
  }

  /**
   * Free text: names of features and vendors that the file has stay, and values of attributes are read as those of records. In a record, other short numbers stay
   * too: versions, counts, ports, whatever is glued to them.
   */
  private free(text: string, inRecord = false): string {
    return text.replace(/([A-Za-z_][\w.]*)(\s?=\s?)("[^"]*"?|[^\s"]+)|[^\s"'()<>,;]+/g, (whole, name?: string, equals = '', value = '') => {
      if (name !== undefined && isAttributeName(name)) return name + equals + this.freeValue(name, value);
      if (this.known.isName(whole) || isPlaceholder(whole)) return whole;
      const part = this.known.keywordPart(whole, inRecord);
      return whole.slice(0, part) + this.freeWord(whole.slice(part), inRecord);
    });
  }

  private freeWord(word: string, inRecord: boolean): string {
    if (/^(?=.*\d)[0-9A-F]{8,}$/i.test(word)) return this.key(word);
    const kept = inRecord ? datesAndNumbers : dates;
    return word
      .split(kept)
      .map((piece, index) => (index % 2 === 1 ? piece : this.words(piece)))
      .join('');
  }

  private freeValue(name: string, value: string): string {
    if (/^(?:SIGN2?|AUTH|V\d.*|SUPERSEDE_SIGN)$/i.test(name)) return this.key(value);
    if (looksLikeDate(value) || /^\d{1,5}$/.test(value)) return value;
    return /^HOSTID$/i.test(name) ? this.hostId(value) : this.words(value);
  }

  private words(text: string): string {
    if (!this.known.isCoded) return this.pseudonyms.words(text);
    // An equals sign and two digits are a character of a mail that was not decoded.
    return text
      .split(/(=[0-9A-F]{2})/)
      .map((piece, index) => (index % 2 === 1 ? piece : this.pseudonyms.words(piece)))
      .join('');
  }

  /** A record of a known kind: what is in its fields and attributes, each by what it is; the rest is free text. */
  private fields(record: LicenseRecord): string {
    const edits = new Edits(record.text);
    // What separates words, and what joins lines, is layout; remarks in it are not.
    for (const { kind, start, end } of record.trivia) {
      if (kind === 'comment') edits.set({ start, end }, this.comment(record.text.slice(start, end)));
      else if (kind === 'commentLine') edits.set({ start, end }, this.comments([...parseLicense(record.text.slice(start, end)).records]));
      else {
        const remark = startOfRemark(record.text, start, end);
        edits.keep({ start, end: remark });
        if (remark < end) {
          const lineEnd = skipBack(record.text, end, isLineEnd, remark);
          edits.set({ start: remark, end: lineEnd }, this.comment(record.text.slice(remark, lineEnd)));
          edits.keep({ start: lineEnd, end });
        }
      }
    }
    if (record.keyword) edits.keep(record.keyword);
    for (const { definition, field } of recordFieldsOf(record)) edits.set(field.range, this.field(definition, field));
    if (record.kind === 'server') for (const { range, text } of serverOf(record).hostIds) edits.set(range, this.hostId(text));
    if (record.kind === 'vendor')
      for (const { range, value } of vendorLineOf(record).spaced) {
        edits.keep({ start: range.start, end: value.range.start });
        edits.set(value.range, this.portOrPath(value.text));
      }
    for (const attribute of attributesOf(record)) {
      edits.keep({ start: attribute.range.start, end: attribute.valueRange.start });
      this.attribute(record, attribute, edits);
    }
    return edits.apply((text) => this.free(text, true));
  }

  /** A comment after data. */
  private comment(text: string): string {
    const sign = /^#+/.exec(text)?.[0] ?? '';
    const rest = text.slice(sign.length);
    return rest.trimStart().startsWith(DIRECTIVE_PREFIX) ? this.pseudonyms.directive(text) : sign + this.line(rest);
  }

  private field({ shape }: FieldDefinition, { text }: Field): string {
    switch (shape) {
      case 'hostName':
        return this.host(text);
      case 'hostId':
        return this.hostId(text);
      case 'port':
        return this.portOrPath(text);
      case 'path':
        return this.path(text);
      case 'key':
        return isPlaceholder(text)
          ? text
          : /\d/.test(text) && this.known.keywordPart(text, true) === 0
            ? this.key(text)
            : this.free(text, true);
      case 'vendor':
      case 'feature':
        return text;
      case 'version':
        return /^v?\d[\d.]{0,15}[a-z]?$/i.test(text) || text.length < 3 || isPlaceholder(text) ? text : this.free(text, true);
      case 'date':
        return isDateLike(text) || isPlaceholder(text) ? text : this.free(text, true);
      case 'count':
        return /^(?:\d{1,7}|un(?:counted|limited))$/i.test(text) || isPlaceholder(text)
          ? text
          : /^[\dA-F]{8,}$/i.test(text)
            ? this.key(text)
            : this.free(text);
      default:
        return this.free(text, true);
    }
  }

  /** A host, perhaps with its port before or after it. */
  private host(text: string): string {
    if (isPlaceholder(text, 'host')) return text;
    const [, before = '', name = '', after = ''] = /^(\d{1,5}@)?([\s\S]*?)([:,;@/]\d{1,5})?$/.exec(text) ?? [];
    return before + this.pseudonyms.name(name) + after;
  }

  private portOrPath(text: string): string {
    const port = /^(?:"?[A-Za-z_-]*[=:]?\s*)?\d{1,6}\D{0,2}$/.exec(text);
    return port || isPlaceholder(text, 'port') ? text : this.path(text);
  }

  private path(text: string): string {
    if (isPlaceholder(text, 'path')) return text;
    if (!/[\\/]/.test(text)) return this.known.isFile(text) ? text : this.free(text, true);
    return text.replace(/[^\\/"\s]+/g, (part) =>
      this.known.isFile(part) || this.pseudonyms.file(part) === part ? part : this.words(part),
    );
  }

  private key(text: string): string {
    return this.pseudonyms.key(text);
  }

  private attribute(record: LicenseRecord, attribute: Attribute, edits: Edits): void {
    const { definition, valueRange, value } = attribute;
    const text = record.slice(valueRange);
    if (this.known.isCoded && /^[0-9A-F]{2}/.test(text)) edits.keep({ start: valueRange.start, end: valueRange.start + 2 });
    if (value === undefined || isPlaceholder(text, placeOf(definition?.shape))) edits.keep(valueRange);
    else if (isSignature(attribute)) edits.setAround(valueRange, record, (part) => this.key(part));
    else if (definition?.shape === 'hostIds') {
      const ids = hostIdsIn(record, attribute);
      for (const { range, text: id } of ids) edits.set(range, this.hostId(id));
    } else if (definition && isPublicValue(definition.name, definition.shape, value)) edits.keep(valueRange);
    else if (definition?.name === 'SUPERSEDE_SIGN') edits.setAround(valueRange, record, (part) => this.key(part));
    else if (definition?.name === 'options' && record.kind === 'vendor') edits.set(valueRange, this.path(text));
    else if (definition?.shape === 'port') edits.set(valueRange, this.portOrPath(text));
    else if (!definition && isHex(value)) edits.setAround(valueRange, record, (part) => this.key(part));
    else edits.setAround(valueRange, record, (part) => this.words(part));
  }

  private hostId(text: string): string {
    const value = /^[A-Za-z_]\w*\s*=\s*([\s\S]*)$/.exec(text)?.[1];
    if (isPlaceholder(text, 'hostId') || (value !== undefined && isPlaceholder(value))) return text;
    return this.pseudonyms.hostId(text);
  }
}

function placeOf(shape: string | undefined): ValuePlace | undefined {
  return shape === 'port' ? 'port' : undefined;
}

/** Whether a value of a known attribute has nothing in it that is anybody's: a date, a number, or words that vendors have in common. */
function isPublicValue(name: string, shape: string, value: string): boolean {
  if (shape === 'date') return isDateLike(value);
  if (shape === 'number' || shape === 'port') return /^[+-]?\d{1,10}[.,]?\d{0,3}$/.test(value);
  if (shape === 'flagsUHDV') return value.length <= 6 || /^(?:SITE|NONE)$/i.test(value);
  return /^(?:COMPONENTS|OPTIONS|SUPERSEDE|PLATFORMS|VM_PLATFORMS|TZ|PLAT)$/.test(name);
}

const dates = /(\d{1,2}-[a-z]{3}-\d{1,4}|permanent|uncounted)/i;
const datesAndNumbers = /(\d{1,2}-[a-z]{3}-\d{1,4}|permanent|uncounted|(?<!\d)\d{1,6}(?!\d))/i;

/** A date as anybody may write one; other words are not. */
function isDateLike(text: string): boolean {
  return looksLikeDate(text) || /^(?:permanent|never|[\d./-]{1,12}|\d{1,2}[ ./-]?\p{L}{3,9}[ ./-]?\d{1,4})$/iu.test(text);
}

/** Where a remark begins in layout, such as after a backslash; its end where there is none. */
function startOfRemark(text: string, start: number, end: number): number {
  const hash = text.indexOf('#', start);
  return hash < 0 || hash > end ? end : hash;
}

/** What is put into the places of a text; what no place is in is left to the end. */
class Edits {
  private readonly places: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(private readonly text: string) {}

  keep({ start, end }: TextRange): void {
    if (end > start) this.places.push({ start, end, text: this.text.slice(start, end) });
  }

  set({ start, end }: TextRange, text: string): void {
    if (end > start) this.places.push({ start, end, text });
  }

  /** Replaces a value as a whole, without the line joins in it. */
  setAround(range: TextRange, record: LicenseRecord, replace: (text: string) => string): void {
    const joins = record.trivia.filter(({ inWord, start, end }) => inWord && end > range.start && start < range.end);
    let bare = '';
    let position = range.start;
    for (const { start, end } of joins) {
      bare += this.text.slice(position, start);
      position = end;
    }
    bare += this.text.slice(position, range.end);
    let fresh = replace(bare);
    position = range.start;
    for (const { start, end } of [...joins, { start: range.end, end: range.end }]) {
      this.set({ start: position, end: start }, fresh.slice(0, start - position));
      fresh = fresh.slice(start - position);
      position = end;
    }
  }

  /** The text with all replacements; the first that is set for a place counts. */
  apply(rest: (text: string) => string): string {
    const owner = new Int32Array(this.text.length).fill(-1);
    for (const [index, { start, end }] of this.places.entries())
      for (let at = start; at < end; at++) if (owner[at] === -1) owner[at] = index;
    const parts: string[] = [];
    for (let at = 0; at < this.text.length; ) {
      const own = owner[at] ?? -1;
      let end = at + 1;
      while (end < this.text.length && owner[end] === own) end++;
      const place = this.places[own];
      parts.push(place ? place.text.slice(at - place.start, end - place.start) : rest(this.text.slice(at, end)));
      at = end;
    }
    return parts.join('');
  }
}
