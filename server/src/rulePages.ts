import { languages } from './languages';
import { ruleFolders } from './ruleFolders.generated';

/** The page of a rule or note as it is written, with the marks that the tests read; undefined for what is neither. What it is in is loaded when first asked for. */
export async function rulePage(id: string): Promise<string | undefined> {
  if (!Object.hasOwn(ruleFolders, id)) return undefined;
  const [folder] = ruleFolders[id]?.split('/') ?? [];
  const language = languages.find((one) => one.id === folder);
  if (language) return (await language.loadPages())[id];
  const { notes } = await import('./core/notes/notes');
  return notes.find((note) => note.id === id)?.page;
}

/** The same for people. */
export async function readableRulePage(id: string): Promise<string | undefined> {
  const page = await rulePage(id);
  if (page === undefined) return undefined;
  const { readablePage } = await import('./core/readablePage');
  return readablePage(page);
}
