import type { Cleaning } from './cleaning';
import type { Language } from './language';

/** What the languages find in a text as it was received: the first of them that finds something; undefined where none can clean a text. */
export async function cleanText(
  languages: readonly Language[],
  text: string,
): Promise<(Cleaning & { readonly language: Language }) | undefined> {
  let nothing: (Cleaning & { readonly language: Language }) | undefined;
  for (const language of languages) {
    const cleaning = (await language.loadTools?.())?.clean?.(text);
    if (!cleaning) continue;
    if (cleaning.text !== '' || cleaning.uncertain.length > 0) return { ...cleaning, language };
    nothing ??= { ...cleaning, language };
  }
  return nothing;
}
