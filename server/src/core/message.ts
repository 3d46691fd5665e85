/** A sentence for the user: an English template with `{name}` slots, and what goes into them. */
export interface Message {
  readonly template: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Builds a message; kept as template and values so that another language can be put in the template's place. */
export function say(template: string, values: Readonly<Record<string, string | number>> = {}): Message {
  return { template, values };
}

/** Longer pieces of the file are cut in a message: a word may be as long as the file. */
const LONGEST_VALUE = 200;

/** The message as text, with the template looked up in `translations` if it is there. */
export function render(message: Message, translations?: Readonly<Record<string, string>>): string {
  const template = translations?.[message.template] ?? message.template;
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => shorten(String(message.values[name] ?? slot)));
}

function shorten(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
}
