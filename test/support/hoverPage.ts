import { unmask } from './marked';

/** One case of a hover page: a file with a cursor, and the hover expected there. */
export interface HoverCase {
  readonly title: string;
  readonly text: string;
  /** Where the cursor is, 0-based in UTF-16 units. */
  readonly offset: number;
  /** The file with the hover's range between « and », as the page has it; no marks where no hover is expected. */
  readonly marked: string;
  /** The expected paragraphs. */
  readonly contents: readonly string[];
  /** The License Manager release in use. */
  readonly manager: string | undefined;
}

/**
 * The cases of a hover page: a heading, a `license` block in which `|` is the cursor and « » the range of the hover,
 * and a `hover` block with the expected paragraphs (empty: no hover).
 */
export function readHoverPage(page: string): HoverCase[] {
  const cases: HoverCase[] = [];
  for (const match of page.matchAll(/^## ([^\n]+)\n\n```license(?: manager=(\S+))?\n([\s\S]*?)^```\n\n```hover\n([\s\S]*?)^```$/gm)) {
    const [, title = '', manager, block = '', expected = ''] = match;
    const marked = unmask(block);
    const withoutMarks = marked.replace(/[«»]/g, '');
    const contents = expected.split('\n\n').map((paragraph) => paragraph.trim());
    cases.push({
      title,
      text: withoutMarks.replace('|', ''),
      offset: withoutMarks.indexOf('|'),
      marked: marked.replace('|', ''),
      contents: contents.filter((paragraph) => paragraph !== ''),
      manager,
    });
  }
  return cases;
}
