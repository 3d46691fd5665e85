const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;', "'": '&apos;' };

/** A text as it is written in an attribute's value, whichever quotes stand around it. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<"']/g, (character) => escapes[character] ?? character);
}
