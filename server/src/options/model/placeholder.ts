/** Whether a word is what a template has in the place of a real value: `<name>`, or a part of one in several words. */
export function isPlaceholder(text: string): boolean {
  return /^<[^<>]*>?$|^[^<>]+>$/.test(text.slice(0, 200));
}
