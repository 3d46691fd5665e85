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
