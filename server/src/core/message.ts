/** A sentence for the user: an English template with `{name}` slots, and what goes into them. */
export interface Message {
  readonly template: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** How many there are of something: large numbers are written with the thousands separators of the reader's language, unlike years and ports. */
export interface Amount {
  readonly amount: number;
}

/** Several things in a row, of which the last is joined to the others by the reader's word for "and" or "or". */
export interface List {
  readonly list: readonly Value[];
  readonly type: 'conjunction' | 'disjunction';
}

/**
 * What goes into a slot: a text or number that is the same in every language, such as a word of the file or a port; an amount; a list; or a
 * message, put into words with the whole.
 */
export type Value = string | number | Amount | List | Message;

/** How a language writes amounts and lists. */
export interface Writing {
  amount(amount: number): string;
  list(items: readonly string[], type: List['type']): string;
}

/** How the language of a tag, such as `de-AT`, writes. @throws RangeError for what is not a tag of a language that is known */
export function writingOf(locale: string): Writing {
  if (Intl.ListFormat.supportedLocalesOf(locale).length === 0) throw new RangeError('This language is not known.');
  const numbers = new Intl.NumberFormat(locale);
  const lists = {
    conjunction: new Intl.ListFormat(locale, { type: 'conjunction' }),
    disjunction: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  return { amount: (amount) => numbers.format(amount), list: (items, type) => lists[type].format(items) };
}

/** How amounts and lists are written in English, as `writingOf('en-GB')` does: loading the data of `Intl` takes longer than checking a small file. */
export const englishWriting: Writing = {
  amount: (amount) => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ','),
  list: (items, type) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${type === 'conjunction' ? 'and' : 'or'} ${items.at(-1)}`,
};

/** Templates of another language by the English ones. */
export type Translations = Readonly<Record<string, string>>;

/**
 * Builds a message; kept as template and values so that another language can be put in the template's place. The template must be a literal:
 * scripts/translatable.mjs lists what there is to translate from the source.
 */
export function say(template: string, values: Message['values'] = {}): Message {
  return { template, values };
}

/** The message for a text that is data: one of a table that scripts/translatable.mjs lists too. */
export function sayListed(text: string): Message {
  return { template: text, values: {} };
}

/** Marks a number as one that is counted. */
export function amountOf(amount: number): Amount {
  return { amount };
}

/** Several values in a row, with a separator that is the same in every language. */
export function joined(items: readonly Value[], separator = ', '): Message {
  return { template: items.map((_, index) => `{${index}}`).join(separator), values: Object.fromEntries(items.entries()) };
}

/** Sentences one after the other; those that are undefined are left out. */
export function paragraph(...sentences: readonly (Message | undefined)[]): Message {
  return joined(
    sentences.filter((sentence) => sentence !== undefined),
    ' ',
  );
}

/** "a, b and c"; the item itself where it is the only one. */
export function allOf(items: readonly Value[]): Value {
  return items.length > 1 ? { list: items, type: 'conjunction' } : (items[0] ?? '');
}

/** "a, b or c"; the item itself where it is the only one. */
export function oneOf(items: readonly Value[]): Value {
  return items.length > 1 ? { list: items, type: 'disjunction' } : (items[0] ?? '');
}

/** The message as text, with each template looked up in `translations` if it is there. */
export function render(message: Message, translations?: Translations, writing = englishWriting): string {
  const { template, values } = message;
  return (translations?.[template] ?? template).replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(values, name) ? wordsOf(values[name] ?? slot, translations, writing) : slot,
  );
}

/** What is shown for a value; one that is not a message is shown as it is. */
export function wordsOf(value: Value, translations?: Translations, writing = englishWriting): string {
  if (typeof value !== 'object') return String(value);
  if ('amount' in value) return writing.amount(value.amount);
  if ('template' in value) return render(value, translations, writing);
  return writing.list(
    value.list.map((item) => wordsOf(item, translations, writing)),
    value.type,
  );
}

/** Longer pieces of the file are cut in a finding: a word may be as long as the file. */
const LONGEST_VALUE = 200;

/** The message with long values cut, and in one line each: a line end in a message is the message's own. */
export function shortened(message: Message): Message {
  if (!Object.values(message.values).some(needsCut)) return message;
  const values = Object.entries(message.values).map(([name, value]) => [name, cut(value)]);
  return { template: message.template, values: Object.fromEntries(values) };
}

function needsCut(value: Value): boolean {
  if (typeof value === 'object') {
    if ('list' in value) return value.list.some(needsCut);
    return 'values' in value && Object.values(value.values).some(needsCut);
  }
  return typeof value === 'string' && (value.length > LONGEST_VALUE || /[\r\n]/.test(value));
}

function cut(value: Value): Value {
  if (typeof value === 'object') {
    if ('list' in value) return { ...value, list: value.list.map(cut) };
    return 'amount' in value ? value : shortened(value);
  }
  if (!needsCut(value)) return value;
  const text = String(value);
  const piece = text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
  return piece.replace(/\r\n?|\n/g, ' ');
}
