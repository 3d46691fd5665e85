import { languages } from './languages';
import { guideFolders, ruleFolders } from './ruleFolders.generated';

/** The ids of the pages that are about something to do, and not about findings. */
export const guideIds: readonly string[] = Object.keys(guideFolders);

/** The page of a rule, note or guide as it is written, with the marks that the tests read; undefined for what is none of these. What it is in is loaded when first asked for. */
export async function rulePage(id: string): Promise<string | undefined> {
  const guided = Object.hasOwn(guideFolders, id) ? languages.find((one) => one.guides?.some((guide) => guide.id === id)) : undefined;
  if (guided) return (await guided.loadGuides?.())?.[id];
  if (!Object.hasOwn(ruleFolders, id)) return undefined;
  const [folder] = ruleFolders[id]?.split('/') ?? [];
  const language = languages.find((one) => one.id === folder);
  if (language) return (await language.loadPages())[id];
  const { notes } = await import('./core/pages');
  return notes.find((note) => note.id === id)?.page;
}

/** The same for people. */
export async function readableRulePage(id: string): Promise<string | undefined> {
  const page = await rulePage(id);
  if (page === undefined) return undefined;
  const { readablePage } = await import('./core/pages');
  return readablePage(page);
}
