import type { LanguageTools } from '../language/tools';
import type { OptionsSettings } from './settings';
import { anonymizeOptions } from './tools/anonymize/anonymizeOptions';
import { publicWords } from './tools/anonymize/publicWords';

/** What can be done with whole options files. */
export const tools: LanguageTools<OptionsSettings> = {
  anonymize: anonymizeOptions,
  publicWords,
};
