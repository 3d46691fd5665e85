/** A text of the file on one line, cut to `longest` UTF-16 units. */
export function oneLine(text: string, longest: number): string {
  if (text.length <= longest && !/\s\s|[^\S ]|^ | $/.test(text)) return text;
  const line = text
    .slice(0, 2 * longest)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  // Half a character must not be left over.
  return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
