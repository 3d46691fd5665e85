import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/set-up.mjs';

const bundle = JSON.parse(readFileSync(path.join(root, 'l10n/bundle.l10n.de.json'), 'utf8'));

/** What the extension shows in German for an English text; the beginning of the text does. */
export function inGerman(start) {
  const english = Object.keys(bundle).find((text) => text.startsWith(start));
  if (english === undefined) throw new Error(`There is no text that begins with "${start}".`);
  return bundle[english];
}
