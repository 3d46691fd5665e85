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
}

const marks = new Map(languages.flatMap((language) => Object.entries(language.blocks).map(([mark, name]) => [mark, { language, name }])));
const fence = new RegExp(`^\`\`\`(${[...marks.keys()].join('|')}) (example|fixed|valid)([^\\n]*)\\n([\\s\\S]*?)^\`\`\`$`, 'gm');

/** The blocks of a rule page that are tests: those whose fence says a language and a role. */
export function readPage(page: string): PageBlock[] {
  return [...page.matchAll(fence)].map(([, mark = '', role, settings = '', text = '']) => {
    const found = marks.get(mark);
    if (!found) throw new Error(`No language has the mark ${mark}.`);
    const { language, name: fileName } = found;
    return { language, fileName, role: role as PageBlock['role'], settings: settingsIn(language, settings), text };
  });
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
