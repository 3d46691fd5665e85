import type { LanguageTools } from '../language/tools';
import type { PresenceSettings } from './settings';
import { importTexts } from './tools/importTexts';
import { textTable } from './tools/textTable';

/** What can be done with whole presence files. */
export const tools: LanguageTools<PresenceSettings> = {
  texts: { table: textTable, import: importTexts },
};
