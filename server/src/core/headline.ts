// The text of a finding's message is a headline, a line end, and then the rest. What of the file is quoted in it has no line end (`shortened` in message.ts).

/** What is wrong, in one line: the text as far as its first line end. */
export function headlineOf(text: string): string {
  return partsOf(text).headline;
}

/** Why it matters and what to do, in one line; empty where the headline says it all. */
export function detailsOf(text: string): string {
  return partsOf(text).details;
}

/** The whole text as sentences of one line, for output that has room for no more. */
export function inOneLine(text: string): string {
  const { headline, details } = partsOf(text);
  if (details === '') return headline;
  return `${headline}${/[.!?:;…]$/.test(headline) ? '' : '.'} ${details}`;
}

function partsOf(text: string): { headline: string; details: string } {
  const [headline = '', ...rest] = text.split('\n').map((line) => line.trim());
  return { headline, details: rest.filter((line) => line !== '').join(' ') };
}
