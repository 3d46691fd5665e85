import { nearest } from '../../../core/suggest';
import { DIRECTIVE_PREFIX } from '../../../core/suppressions/directive';
import { type Anonymized, isHex, type Pseudonyms } from '../../../language/anonymizing';
import { addressFormOf } from '../../model/address';
import { isOptionsLine, mayBeOptions } from '../../model/detect';
import { type Argument, type Statement, statementsOf } from '../../model/statements';
import { hasTooManyParts } from '../../syntax/hasTooManyParts';
import { type OptionsLine, parseOptions, type Word } from '../../syntax/parse';
import { foreignKeyword } from '../../vocabulary/foreign';
import { undocumentedKeywords } from '../../vocabulary/keywords';
import { everyone, typeAliases, typeDefinition, typeDefinitions } from '../../vocabulary/types';
import { valuesOf } from '../../vocabulary/values';

/**
 * An options file with made-up names, as long as it was; undefined where the text is not that of an options file, or has too many parts to be read. Keywords,
 * features, types, numbers and the layout stay.
 */
export function anonymizeOptions(text: string, pseudonyms: Pseudonyms): Anonymized | undefined {
  if (!mayBeOptions(text) || hasTooManyParts(text)) return undefined;
  return { text: new Anonymizer(pseudonyms).of(text, true) };
}

const everyoneNames = new Set(Object.values(everyone));
const typeNames = typeDefinitions.map(({ name }) => name);
/** What the date would be put for in a path, were it a pattern, and what gets its own first letter from it. */
const datePattern = /(%date%|\$\(date|%[A-Za-z])/i;

class Anonymizer {
  constructor(private readonly pseudonyms: Pseudonyms) {}

  of(text: string, readsComments: boolean): string {
    const tree = parseOptions(text);
    const made = new Map<number, string>();
    for (const statement of statementsOf(tree)) this.statement(statement, made);
    return tree.lines.map((line) => this.line(text, line, made, readsComments)).join('');
  }

  private line(text: string, { tokens }: OptionsLine, made: ReadonlyMap<number, string>, readsComments: boolean): string {
    return tokens
      .map(({ kind, start, end }) => {
        const piece = text.slice(start, end);
        if (kind === 'word') return made.get(start) ?? this.pseudonyms.words(piece);
        return kind === 'comment' ? this.comment(piece, readsComments) : piece;
      })
      .join('');
  }

  /** A comment; an option in it, which somebody put out of use, is read as one. */
  private comment(text: string, readsComments: boolean): string {
    const sign = /^#+\s*/.exec(text)?.[0] ?? '';
    const rest = text.slice(sign.length);
    if (rest.startsWith(DIRECTIVE_PREFIX)) return this.pseudonyms.directive(text);
    return sign + (readsComments && isOptionsLine(rest) ? this.of(rest, false) : this.pseudonyms.words(rest));
  }

  private statement(statement: Statement, made: Map<number, string>): void {
    const { keyword, definition, arguments: args, surplus } = statement;
    const set = (word: Word, text: string): void => {
      made.set(word.start, text);
    };
    const isKeyword = definition || foreignKeyword(keyword.value) || undocumentedKeywords.has(keyword.value.toUpperCase());
    set(keyword, isKeyword ? keyword.text : this.pseudonyms.words(keyword.text));
    for (const argument of args) for (const word of argument.words) set(word, this.argument(argument, word));
    const namesSomebody = args.some(({ field, words: [word] }) => field.kind === 'name' || typeDefinition(word.value) !== undefined);
    for (const word of surplus) set(word, namesSomebody ? this.nameOrTerm(word) : this.term(word));
  }

  private argument({ field }: Argument, word: Word): string {
    switch (field.kind) {
      case 'group':
      case 'user':
      case 'host':
      case 'name':
        return this.name(word);
      case 'feature':
        return this.feature(word.text);
      case 'entitlement':
        return this.pseudonyms.words(word.text);
      case 'type':
        return this.type(word);
      case 'path':
        return this.path(word.text);
      case 'count':
      case 'seconds':
      case 'hours':
      case 'days':
        return /^[+-]?\d+(?:[.,]\d+)?$/.test(word.value) ? word.text : this.term(word);
      default:
        return this.value(word, valuesOf[field.kind]?.map(({ name }) => name) ?? []);
    }
  }

  /** A type, or what was meant for one: other words are names. */
  private type(word: Word): string {
    const isType = typeDefinition(word.value) || Object.hasOwn(typeAliases, word.value.toUpperCase()) || nearest(word.value, typeNames);
    return isType ? word.text : this.name(word);
  }

  /** A word of those that an argument can be, with a slip perhaps, or a part of a path. */
  private value(word: Word, values: readonly string[]): string {
    const upper = word.value.toUpperCase();
    if (/^\d+$/.test(word.value) || values.some((value) => value.toUpperCase() === upper) || nearest(word.value, values)) return word.text;
    return this.path(word.text);
  }

  /** A user, a host or a group, in quotation marks or not. */
  private name({ text }: Word): string {
    return text.replace(/[^"\u201c-\u201f]+/g, (name) => {
      if (everyoneNames.has(name.toUpperCase())) return name;
      const form = addressFormOf(name);
      if (form === 'none') return this.pseudonyms.name(name);
      if (form === 'address' || form === 'pattern') return this.pseudonyms.address(name);
      const [address = '', mask = ''] = name.split(/(?=\/)/);
      // What no address has is not a part of one.
      return address.replace(/[\dA-Fa-f]{2,}|\d/g, (part) => this.partOfAddress(address, part)) + mask;
    });
  }

  private partOfAddress(address: string, part: string): string {
    if (address.includes(':') || part.length > 3) return this.pseudonyms.key(part);
    return Number(part) > 255 ? part : this.pseudonyms.address(part);
  }

  private nameOrTerm(word: Word): string {
    return typeDefinition(word.value) || (/^\d{1,6}$/.test(word.value) && !this.pseudonyms.isName(word.value))
      ? word.text
      : this.name(word);
  }

  /** A word in a line that is not understood. */
  private term(word: Word): string {
    if (typeDefinition(word.value) || (/^\d{1,6}$/.test(word.value) && !this.pseudonyms.isName(word.value))) return word.text;
    return this.pseudonyms.words(word.text);
  }

  /** A feature, and what tells its pool from others. */
  private feature(text: string): string {
    const [, before = '', key = '', value = ''] = /^([^=]*?)(\w+)=(.*)$/s.exec(text) ?? [];
    if (key === '') return text;
    return `${before}${key}=${this.featureValue(key.toUpperCase(), value)}`;
  }

  private featureValue(key: string, value: string): string {
    if (key === 'VERSION' || key === 'EXPDATE' || key === 'ISSUED') return value;
    if (key === 'HOSTID') return value.replace(/[^"]+/, (id) => this.pseudonyms.hostId(id));
    return key === 'SIGN' || key === 'KEY' || isHex(value) ? this.pseudonyms.key(value) : this.pseudonyms.words(value);
  }

  private path(text: string): string {
    return text
      .split(datePattern)
      .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/[^\\/"]+/g, (part) => this.pseudonyms.file(part))))
      .join('');
  }
}
