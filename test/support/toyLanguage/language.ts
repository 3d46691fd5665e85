import { matchesAny } from '../../../server/src/language/detection';
import type { Language } from '../../../server/src/language/language';
import { defineSettings, wholeNumber } from '../../../server/src/language/settings';

export const toySettings = defineSettings({
  most: {
    kind: wholeNumber({ minimum: 1, maximum: 99 }),
    default: 3,
    description: 'How many letters a word may have.',
    brief: 'how many letters a word may have',
    inProjectFile: true,
    option: { name: 'most-letters', value: 'N', help: 'report words of more than N letters (default 3)' },
  },
});

/** Files of words, one on a line: as small as a language can be. */
export const toy: Language<typeof toySettings> = {
  id: 'toy',
  heading: 'Toy files',
  editorIds: ['toy'],
  selector: ['toy'],
  fileNames: ['*.toy'],
  blocks: { toy: 'words.toy' },
  settings: toySettings,
  relates: { beside: ['toy'], site: ['toy'] },
  detect: ({ name, editorId }) => (editorId === 'toy' || matchesAny(name, ['*.toy']) ? 'byName' : 'no'),
  load: async () => (await import('./service')).service,
  loadPages: async () => ({ 'long-word': (await import('./long-word.md')).default }),
};
