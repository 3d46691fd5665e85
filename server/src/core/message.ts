/** A sentence for the user: an English template with `{name}` slots, and what goes into them. */
export interface Message {
  readonly template: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** How many there are of something: large numbers are written with the thousands separators of the reader's language, unlike years and ports. */
export interface Amount {
  readonly amount: number;
}

/**
 * What goes into a slot: a text or number that is the same in every language, such as a word of the file or a port; an amount; or a message, put
 * into words with the whole.
 */
export type Value = string | number | Amount | Message;

/** How an amount is written. */
export type WriteAmount = (amount: number) => string;

const english = new Intl.NumberFormat('en-US');

/** An amount as it is written in English. */
export const englishAmount: WriteAmount = (amount) => english.format(amount);

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
  const [last, others] = lastOf(items);
  return others.length === 0 ? last : say('{others} and {last}', { others: joined(others), last });
}

/** "a, b or c"; the item itself where it is the only one. */
export function oneOf(items: readonly Value[]): Value {
  const [last, others] = lastOf(items);
  return others.length === 0 ? last : say('{others} or {last}', { others: joined(others), last });
}

function lastOf(items: readonly Value[]): [last: Value, others: readonly Value[]] {
  return [items.at(-1) ?? '', items.slice(0, -1)];
}

/** The message as text, with each template looked up in `translations` if it is there. */
export function render(message: Message, translations?: Translations, writeAmount = englishAmount): string {
  const { template, values } = message;
  return (translations?.[template] ?? template).replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(values, name) ? wordsOf(values[name] ?? slot, translations, writeAmount) : slot,
  );
}

/** What is shown for a value; one that is not a message is shown as it is. */
export function wordsOf(value: Value, translations?: Translations, writeAmount = englishAmount): string {
  if (typeof value !== 'object') return String(value);
  return 'amount' in value ? writeAmount(value.amount) : render(value, translations, writeAmount);
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
  if (typeof value === 'object') return 'values' in value && Object.values(value.values).some(needsCut);
  return typeof value === 'string' && (value.length > LONGEST_VALUE || /[\r\n]/.test(value));
}

function cut(value: Value): Value {
  if (typeof value === 'object') return 'amount' in value ? value : shortened(value);
  if (!needsCut(value)) return value;
  const text = String(value);
  const piece = text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
  return piece.replace(/\r\n?|\n/g, ' ');
}
