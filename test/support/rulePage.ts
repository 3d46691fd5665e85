import type { Language } from '../../server/src/language/language';
import { languages } from '../../server/src/languages';

/** One fenced block of a rule page: its text and what its first line says of it. */
export interface PageBlock {
  readonly language: Language;
  /** The name of a file that has such a text. */
  readonly fileName: string;
  readonly role: 'example' | 'fixed' | 'valid';
  /** Values of the language's settings. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** What is around the file: the texts of the blocks before it that say `issued`, or `beside` and a name. A `fixed` block has that of its example. */
  readonly around: Around;
}

export interface Around {
  readonly issued?: string;
  /** Other files in the folder, by their names. */
  readonly beside: Readonly<Record<string, string>>;
  /** Whether these make a site with it: their blocks say `site` instead of `beside`. */
  readonly isSite: boolean;
}

const alone: Around = { beside: {}, isSite: false };

const marks = new Map(languages.flatMap((language) => Object.entries(language.blocks).map(([mark, name]) => [mark, { language, name }])));
const fence = new RegExp(
  `^\`\`\`(${[...marks.keys()].join('|')}) (example|fixed|valid|issued|beside|site)([^\\n]*)\\n([\\s\\S]*?)^\`\`\`$`,
  'gm',
);

/** The blocks of a rule page that are tests: those whose fence says a language and a role. */
export function readPage(page: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  let next = alone;
  for (const [, mark = '', role = '', words = '', text = ''] of page.matchAll(fence)) {
    const found = marks.get(mark);
    if (!found) throw new Error(`No language has the mark ${mark}.`);
    const { language, name: fileName } = found;
    if (role === 'issued') next = { ...next, issued: text };
    else if (role === 'beside' || role === 'site')
      next = { ...next, beside: { ...next.beside, [words.trim()]: text }, isSite: role === 'site' };
    else {
      const around = role === 'fixed' ? (blocks.at(-1)?.around ?? alone) : next;
      next = alone;
      blocks.push({ language, fileName, role: role as PageBlock['role'], settings: settingsIn(language, words), text, around });
    }
  }
  return blocks;
}

function settingsIn({ settings }: Language, words: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    words
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => {
        const [name = '', text = ''] = word.split('=');
        const kind = settings[name]?.kind;
        const value = kind?.read(kind.parse(text));
        if (value === undefined) throw new Error(`No setting can be ${word}.`);
        return [name, value];
      }),
  );
}
