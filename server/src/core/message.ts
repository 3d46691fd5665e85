/** A sentence for the user: an English template with `{name}` slots, and what goes into them. */
export interface Message {
  readonly template: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Builds a message; kept as template and values so that another language can be put in the template's place. */
export function say(template: string, values: Readonly<Record<string, string | number>> = {}): Message {
  return { template, values };
}

/** The message as text, with the template looked up in `translations` if it is there. */
export function render(message: Message, translations?: Readonly<Record<string, string>>): string {
  const template = translations?.[message.template] ?? message.template;
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(message.values[name] ?? slot));
}

/** What is shown for a message; a plain string comes from the file and is shown as it is. */
export function wordsOf(words: Message | string): string {
  return typeof words === 'string' ? words : render(words);
}

/** Longer pieces of the file are cut in a finding: a word may be as long as the file. */
const LONGEST_VALUE = 200;

/** The message with long values cut. */
export function shortened(message: Message): Message {
  if (!Object.values(message.values).some(isLong)) return message;
  const values = Object.entries(message.values).map(([name, value]) => [
    name,
    isLong(value) ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value,
  ]);
  return { template: message.template, values: Object.fromEntries(values) };
}

function isLong(value: string | number): value is string {
  return typeof value === 'string' && value.length > LONGEST_VALUE;
}
