const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it is written in an attribute's value, whichever quotes are around it. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<"'\t\n\r]/g, (character) => escapes[character] ?? character);
}
