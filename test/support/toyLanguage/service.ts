import { decode } from '../../../server/src/core/decode';
import type { Finding } from '../../../server/src/core/finding';
import { differenceOf, fixAll } from '../../../server/src/core/fixes';
import { say } from '../../../server/src/core/message';
import type { LanguageDocument, LanguageService } from '../../../server/src/language/language';
import { othersOf, type Surroundings } from '../../../server/src/language/surroundings';
import type { toySettings } from './language';

const document: LanguageDocument<typeof toySettings> = {
  title: say('Toy file'),
  analyze: (text, { most, rules }, _, around) => {
    const findings = (current: string) => [
      ...(rules['long-word'] === 'off' ? [] : longWords(current, most)),
      ...wordsElsewhere(current, around),
    ];
    return {
      findings: () => findings(text),
      fixAllEdit: () => differenceOf(text, fixAll(text, findings).text),
      summary: () => wordsOf(text),
      hover: (offset) => ({ range: { start: offset, end: offset }, contents: [say('A word.')] }),
    };
  },
};

export const service: LanguageService<typeof toySettings> = {
  rules: [{ id: 'long-word', group: 'words', severity: 'warning', summary: 'A long word', source: 'Nobody', appliesTo: 'toy files' }],
  decode: (bytes) => ({ ...decode(bytes), notes: [] }),
  open: () => document,
};

/** The words of a text, with where they are. */
function wordsOf(text: string): readonly { readonly word: string; readonly start: number }[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ word, start: index }));
}

/** The words in capital letters that another file has as well. */
function wordsElsewhere(text: string, around: Surroundings | undefined): Finding[] {
  const others = othersOf(around).filter(({ uri }) => uri !== around?.uri);
  return wordsOf(text).flatMap(({ word, start }) =>
    others.flatMap((file) =>
      (file.summary as ReturnType<typeof wordsOf>)
        .filter((other) => other.word === word && /^[A-Z]+$/.test(word))
        .map(
          (other): Finding => ({
            rule: file.isOfSite ? 'word-of-site' : 'word-beside',
            severity: 'hint',
            range: { start, end: start + word.length },
            message: say('“{word}” is in {name} as well', { word, name: file.name }),
            related: [{ range: { start: other.start, end: other.start + word.length }, file, message: say('The other one') }],
          }),
        ),
    ),
  );
}

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
