import { decode } from '../../../server/src/core/decode';
import type { Finding } from '../../../server/src/core/finding';
import { differenceOf, fixAll } from '../../../server/src/core/fixes';
import { say } from '../../../server/src/core/message';
import type { LanguageDocument, LanguageService } from '../../../server/src/language/language';
import type { toySettings } from './language';

const document: LanguageDocument<typeof toySettings> = {
  title: say('Toy file'),
  analyze: (text, { most, rules }) => {
    const findings = (current: string) => (rules['long-word'] === 'off' ? [] : longWords(current, most));
    return {
      findings: () => findings(text),
      fixAllEdit: () => differenceOf(text, fixAll(text, findings).text),
      hover: (offset) => ({ range: { start: offset, end: offset }, contents: [say('A word.')] }),
    };
  },
};

export const service: LanguageService<typeof toySettings> = {
  rules: [{ id: 'long-word', group: 'words', severity: 'warning', summary: 'A long word', source: 'Nobody', appliesTo: 'toy files' }],
  decode: (bytes) => ({ ...decode(bytes), notes: [] }),
  open: () => document,
};

function longWords(text: string, most: number): Finding[] {
  return [...text.matchAll(/\S+/g)]
    .filter(([word]) => word.length > most)
    .map(({ index, 0: word }) => {
      const range = { start: index, end: index + word.length };
      const cut = { range: { start: index + most, end: range.end }, newText: '' };
      return {
        rule: 'long-word',
        severity: 'warning',
        range,
        message: say('“{word}” is long\nWrite a shorter word.', { word }),
        fixes: [{ title: say('Cut it'), edits: [cut], safe: true }],
      };
    });
}
