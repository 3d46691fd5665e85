import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What the file of translations into a language holds, by a tag such as `de-AT`: that of the whole tag, else that of its first part; undefined
 * where there is neither. The files lie beside the folder of the bundles, in the repository and in both packages. Throws where a file is not JSON.
 */
export function nodeTranslations(locale: string): unknown {
  // Anything else could name a file elsewhere.
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/i.test(locale)) return undefined;
  const tag = locale.toLowerCase();
  const file = [tag, tag.replace(/-.*/, '')]
    .map((language) => path.join(__dirname, '../l10n', `bundle.l10n.${language}.json`))
    .find((file) => existsSync(file));
  return file === undefined ? undefined : JSON.parse(readFileSync(file, 'utf8'));
}
