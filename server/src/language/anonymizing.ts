import { DIRECTIVE_PREFIX } from '../core/suppressions/directive';

/** A file with made-up names, as long as it was: every character is in its place. */
export interface Anonymized {
  readonly text: string;
}

/** The letters of made-up words, which no language has many words of: so nobody takes one for a name. */
const consonants = 'zxqvwk';
const vowels = 'aeiou';
const allLetters = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const hexLetters = 'abcdef';
const otherLetters = 'ghjkmnpqrstuvwxyz';
const latinLetters = 'éàüöñçåæ';
const farLetters = 'жшщэюя';
const farthestLetters = '山川火水木金';

/** A run of letters and digits, which is replaced as a whole; or an address. */
const run = /(?<![\p{L}\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;
/** What is surely a number of a computer or a key, and so is replaced as one wherever it is. */
const surelyKey = /^(?=.*\d)[0-9a-f]{8,}$/i;
/** Addresses that are the same everywhere. */
const publicAddress = /^(?:127(?:\.\d{1,3}){3}|0\.0\.0\.0|255(?:\.255){3}|::1?)$/;
/** What stands for a host on every computer. */
const publicHost = /^(?:this_host|localhost(?:\.localdomain)?|any)$/i;

/**
 * Made-up names in the place of real ones: the same one for the same name, wherever it occurs and in whatever kind of file, and different ones for
 * different names. A made-up name has the length, the case and the kinds of characters of the real one, so that what a check sees of it stays. Which one it is
 * depends on the order of the names alone, and on nothing in them: it cannot be worked back.
 */
export class Pseudonyms {
  private readonly known = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly counters = new Map<string, number>();
  private readonly names = new Set<string>();
  private readonly published = new Set<string>();
  private readonly decimalIds = new Set<string>();

  /**
   * `isPublic`: words, in lower case, that mean the same everywhere, such as keywords, and stay. `names`: of a run over the same files before, so that what is a
   * name in one file is none of those words in another that is read before it; and what one file makes known is known in all.
   */
  constructor(
    private readonly isPublic: (word: string) => boolean,
    names?: Pseudonyms,
  ) {
    for (const name of names?.names ?? []) this.names.add(name);
    for (const word of names?.published ?? []) this.published.add(word);
    for (const id of names?.decimalIds ?? []) this.decimalId(id);
  }

  /** The name of a vendor daemon, which is the same at every site: its words are public in all files, but where they are names. */
  publish(text: string): void {
    for (const [word] of text.matchAll(run)) if (/^[a-z]/i.test(word) && !surelyKey.test(word)) this.published.add(word.toLowerCase());
  }

  /** Whether a word is one of the name of a host, user or group. */
  isName(word: string): boolean {
    return this.names.has(word.toLowerCase());
  }

  /** A text whose words may be names: each run of letters and digits is replaced, but for public words, and single letters and digits. */
  words(text: string): string {
    return text.replace(run, (word) => this.run(word, this.stays(word)));
  }

  /** A text in which public words and short numbers say what it is, such as a keyword: they stay, even if somebody has such a name. */
  terms(text: string): string {
    return text.replace(run, (word) => this.run(word, word.length < 2 || /^\d{1,6}$/.test(word) || this.isTerm(word.toLowerCase())));
  }

  /** A comment for Seatkeeper: the rules in it stay, as words of everybody; the remark after the colon does not. */
  directive(text: string): string {
    const start = Math.max(0, text.indexOf(DIRECTIVE_PREFIX));
    const length = text.slice(start).search(/[\s,:]/);
    const verb = length < 0 ? text.length : start + length;
    const colon = text.indexOf(':', verb);
    const rules = colon < 0 ? text.length : colon;
    return text.slice(0, verb) + this.terms(text.slice(verb, rules)) + this.words(text.slice(rules));
  }

  /** The name of a host, user, or somebody's group: as `words`, and none of its words is public from now on. */
  name(text: string): string {
    if (publicAddress.test(text) || publicHost.test(text)) return text;
    if (isAddress(text)) return this.address(text);
    for (const [word] of text.matchAll(run)) if (word.length > 1) this.names.add(word.toLowerCase());
    return this.words(text);
  }

  /** A network address of version 4 or 6; parts in which `*` stands for any stay. */
  address(text: string): string {
    if (publicAddress.test(text)) return text;
    if (text.includes(':')) return text.replace(/[0-9A-Fa-f]{2,}/g, (part) => this.replaced('hex', part));
    return text.replace(/\d+/g, (part) => this.replaced('octet', part));
  }

  /** A key, a signature or the number of a host id: digits and letters in place, signs and spaces between them stay and do not count. */
  key(text: string): string {
    const bare = text.replace(/[^\p{L}\p{N}]+/gu, '');
    if (bare.length < 2) return text;
    const fresh = this.replaced('hex', bare);
    let next = 0;
    return text.replace(/[\p{L}\p{N}]/gu, (character) => {
      const piece = fresh.slice(next, next + character.length);
      next += character.length;
      return piece;
    });
  }

  /** The number by which a computer, dongle or user is known, perhaps after its kind: `USER=ana`. */
  hostId(text: string): string {
    if (/^"?(?:any|demo)"?$/i.test(text)) return text;
    const named = /^([A-Za-z_]\w*\s*=\s*)([\s\S]*)$/.exec(text);
    if (named) {
      const [, name = '', value = ''] = named;
      // The number of a dongle begins with its kind.
      const kind = /^FLEXID\s*=/i.test(name) ? (/^"?\d{1,2}-/.exec(value)?.[0] ?? '') : '';
      const isNumber = /^(?:FLEXID|DISK_SERIAL_NUM|COMPOSITE)\s*=/i.test(name) || isHex(value);
      return name + (isNumber ? kind + this.key(value.slice(kind.length)) : this.name(value));
    }
    // How large such a number is says whether it is one.
    if (/^\d{9,10}$/.test(text)) return this.number(text, 3);
    if (/^#\d+$/.test(text)) return this.decimalId(text);
    if (text.startsWith('#')) return this.number(text, 2);
    if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) || (/^[0-9A-Fa-f:]+$/.test(text) && (text.includes('::') || text.split(':').length === 8)))
      return this.address(text);
    if (/^[\dA-F:.,;-]+$/i.test(text) || isHex(text)) return this.key(text);
    return this.name(text);
  }

  /** `#` and a decimal number: the same computer may have its number in hex digits elsewhere. */
  private decimalId(text: string): string {
    const made = this.number(text, text.length < 10 ? 2 : 3);
    const [hex, madeHex] = [hexOf(text), hexOf(made)];
    if (hex.length === 8 && madeHex.length === 8) {
      this.decimalIds.add(text);
      this.known.set(keyOf('hex', hex), madeHex);
      this.taken.add(`hex ${madeHex}`);
    }
    return made;
  }

  /** A number whose first digits tell of what kind it is, or how large. */
  number(text: string, kept: number): string {
    return text.slice(0, kept) + text.slice(kept).replace(/\d{2,}/g, (part) => this.replaced('hex', part));
  }

  /** A file's name: what of it was replaced in a text is replaced here too. */
  fileName(name: string): string {
    if (this.isEverybodys(name)) return name;
    return name.replace(run, (word) => {
      if (word.includes('.')) return word.replace(/\d+/g, (part) => this.knownFor('octet', part));
      return this.stays(word) ? word : this.knownFor(kindOf(word), word);
    });
  }

  /** The name of a file in a path: one of public words alone stays. */
  file(name: string): string {
    return this.isEverybodys(name) ? name : this.words(name);
  }

  private isEverybodys(name: string): boolean {
    return /^\w[\w.-]*\.[a-z]\w{0,4}$/i.test(name) && [...name.matchAll(run)].every(([word]) => this.isTerm(word.toLowerCase()));
  }

  private run(word: string, stays: boolean): string {
    if (word.includes('.')) return this.address(word);
    return stays ? word : this.replaced(kindOf(word), word);
  }

  private knownFor(kind: Kind, word: string): string {
    return inCaseOf(word, this.known.get(keyOf(kind, word)) ?? word);
  }

  private stays(word: string): boolean {
    if (word.length < 2) return true;
    const lower = word.toLowerCase();
    return this.isTerm(lower) && !this.names.has(lower);
  }

  private isTerm(lower: string): boolean {
    return this.isPublic(lower) || this.published.has(lower);
  }

  private replaced(kind: Kind, word: string): string {
    const key = keyOf(kind, word);
    const fresh = this.known.get(key) ?? this.fresh(kind, lowerCase(word));
    this.known.set(key, fresh);
    return inCaseOf(word, fresh);
  }

  private fresh(kind: Kind, word: string): string {
    for (const alphabets of [alphabetsFor(kind, word), alphabetsFor(kind, word).map(widened)]) {
      const pattern = `${kind} ${alphabets.join(' ')}`;
      const capacity = capacityOf(alphabets);
      let count = this.counters.get(pattern) ?? 0;
      while (count < capacity) {
        const made = candidate(alphabets, count++, capacity);
        if (this.taken.has(`${kind} ${made}`) || (kind === 'octet' ? Number(made) > 255 : this.isTerm(made))) continue;
        this.counters.set(pattern, count);
        this.taken.add(`${kind} ${made}`);
        return made;
      }
      this.counters.set(pattern, count);
    }
    // There are more short words than made-up ones: some share one.
    return candidate(alphabetsFor(kind, word), 0, capacityOf(alphabetsFor(kind, word)));
  }
}

type Kind = 'word' | 'hex' | 'octet';

/** What a word in a text is replaced as. */
function kindOf(word: string): Kind {
  return surelyKey.test(word) ? 'hex' : 'word';
}

function hexOf(decimalId: string): string {
  return Number(decimalId.slice(1)).toString(16).padStart(8, '0');
}

/** Whether a value, in quotation marks or not, is hex digits and has a figure among them. */
export function isHex(text: string): boolean {
  return /^"?[0-9A-Fa-f]{2,}(?:[\s-][0-9A-Fa-f]{2,})*"?$/.test(text) && /\d/.test(text);
}

function keyOf(kind: Kind, word: string): string {
  return `${kind} ${lowerCase(word)}`;
}

/** In lower case, as long as before. */
function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  return lower.length === word.length ? lower : word;
}

/** A made-up word with capital letters where the real one has them. */
function inCaseOf(word: string, fresh: string): string {
  const lower = word.toLowerCase();
  if (word === lower || lower.length !== word.length) return fresh;
  return fresh.replace(/[\s\S]/g, (unit, index: number) => (word[index] === lower[index] ? unit : unit.toUpperCase()));
}

function isAddress(text: string): boolean {
  if (/^[\d*]{1,3}(?:\.[\d*]{1,3}){3}$/.test(text)) return true;
  const groups = /^[0-9A-Fa-f:]+$/.test(text) ? text.split(':') : [];
  // Six groups of two are the number of a network card.
  return groups.length > 2 && !(groups.length === 6 && groups.every(({ length }) => length === 1 || length === 2));
}

/** For each character of a word in lower case, those that may be in its place. */
function alphabetsFor(kind: Kind, word: string): string[] {
  let letters = 0;
  return Array.from({ length: word.length }, (_, index) => {
    const character = word.charAt(index);
    const code = word.charCodeAt(index);
    // The first digit of a part of an address says how long it is, and 0 is often no host but a net.
    if (code >= 0x30 && code <= 0x39) return kind !== 'octet' || index > 0 ? digits : code === 0x30 ? '0' : '123456789';
    if (code < 0x80) {
      if (kind === 'hex') return code <= 0x66 ? hexLetters : 'oli'.includes(character) ? character : otherLetters;
      return letters++ % 2 === 0 ? consonants : vowels;
    }
    // As many bytes as before, whatever the encoding; what is not a letter of one unit stays.
    if (code >= 0xd800 && code < 0xe000) return character;
    return code <= 0xff ? latinLetters : code <= 0x7ff ? farLetters : farthestLetters;
  });
}

function widened(alphabet: string): string {
  return alphabet === consonants || alphabet === vowels ? allLetters : alphabet;
}

/** More made-up names of one pattern than these are not told apart by their beginning. */
const MOST_COUNTED = 1_000_003;

function capacityOf(alphabets: readonly string[]): number {
  let capacity = 1;
  for (const alphabet of alphabets) {
    capacity *= alphabet.length;
    if (capacity > MOST_COUNTED) return MOST_COUNTED;
  }
  return capacity;
}

/** The made-up word of a number below the capacity: in an order that looks like none, and of few words another one for each number. */
function candidate(alphabets: readonly string[], number: number, capacity: number): string {
  // The step has no factor in common with the capacity, so that it comes to every number.
  let rest = (number * 7919 + 104_729) % capacity;
  return alphabets
    .map((alphabet) => {
      const at = rest % alphabet.length;
      rest = capacity < MOST_COUNTED ? Math.floor(rest / alphabet.length) : ((rest + 1) * 48_271) % 2_147_483_647;
      return alphabet.charAt(at);
    })
    .join('');
}
