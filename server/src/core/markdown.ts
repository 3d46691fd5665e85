/** How many characters of a text are quoted at most. */
const LONGEST_QUOTE = 80;

/** Words of ASCII without a backquote, one space between them: what is in most files, and needs no care. */
const plainWords = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/**
 * A text of the user's as inline code, in which Markdown and HTML mean nothing: it can hold no link, no image and no second line.
 * Long texts are cut; characters that cannot be seen become U+FFFD.
 */
export function inlineCode(text: string): string {
  const cut = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  if (plainWords.test(cut)) return `\`${cut}\``;
  const plain = cut.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '\ufffd');
  const content = plain.trim() === '' ? '\ufffd' : plain;
  const longestRun = (content.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
  const fence = '`'.repeat(longestRun + 1);
  const padding = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${content}${padding}${fence}`;
}

/** A text of the user's among other words, in which Markdown and HTML mean nothing: it can hold no link, no image and no second line. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '\ufffd')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
