import { columnsOf } from './columns';

/** The blocks of a page that the tests read, by the first line of each. */
const testBlock = /^```([\w-]+) (example|fixed|valid|issued|beside|site)(.*)\n([\s\S]*?)^```$/gm;

/**
 * A rule's page for people. In its examples, what is between « and », which the tests read, is underlined by a line of `^` below the line instead; the
 * words for the test are taken off the first lines of blocks.
 */
export function readablePage(page: string): string {
  return page
    .replace(testBlock, (_, language: string, role: string, words: string, text: string) => {
      const shown = role === 'example' ? underlined(text) : text;
      return `${captionOf(role, words.trim())}\`\`\`${language}\n${shown}\`\`\``;
    })
    .replace(/^## Example\n/m, (heading) => `${heading}\n${legendOf(page)}\n`);
}

/** What a block is that is around the next one: the file as it was issued, or another file. */
function captionOf(role: string, name: string): string {
  switch (role) {
    case 'issued':
      return 'As it was issued:\n\n';
    case 'beside':
      return `\`${name}\`, in the same folder:\n\n`;
    case 'site':
      return `\`${name}\`, in the same site:\n\n`;
    default:
      return '';
  }
}

function legendOf(page: string): string {
  const names = /<[A-Z]{2,}>/.test(page) ? ' A name such as `<TAB>` is one character that cannot be seen.' : '';
  return `*What is reported is underlined with \`^\`.${names}*`;
}

function underlined(marked: string): string {
  let open = 0;
  return marked
    .split('\n')
    .flatMap((line) => {
      const { text, marks, openAfter } = readLine(line, open);
      open = openAfter;
      return marks === '' ? [text] : [text, marks];
    })
    .join('\n');
}

/** A line without its marks, and the line of `^` below it, empty where nothing is marked. `open` counts the ranges that go on from the line before. */
function readLine(line: string, open: number): { text: string; marks: string; openAfter: number } {
  let text = '';
  let openAfter = open;
  let column = 0;
  let openedAt: number | undefined;
  const marked: true[] = [];
  // Where nothing is between two marks, or no more of the line, the place itself is underlined.
  const markPlace = () => {
    if (openedAt === column) marked[column] = true;
  };
  for (const character of line) {
    if (character === '«') {
      openAfter++;
      openedAt = column;
    } else if (character === '»') {
      markPlace();
      openAfter--;
      openedAt = undefined;
    } else {
      text += character;
      for (const end = column + columnsOf(character); column < end; column++) if (openAfter > 0) marked[column] = true;
    }
  }
  markPlace();
  return { text, marks: Array.from(marked, (isMarked) => (isMarked ? '^' : ' ')).join(''), openAfter };
}
