import { say } from '../../../core/message';
import { knownRecords, recordRule } from '../rule';

export default recordRule({
  id: 'misspelt-keyword',
  severity: 'error',
  summary: 'A misspelt first word: License Manager ignores the whole record without a message',
  source: 'license.dat(5) (a line that does not begin with a keyword is ignored)',
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    const { keyword, intendedKeyword } = record;
    if (!keyword || intendedKeyword === undefined) return;
    const word = record.slice(keyword);
    const right = word === word.toLowerCase() ? intendedKeyword.toLowerCase() : intendedKeyword;
    report({
      range: keyword,
      message: say(
        '“{word}” is no word that License Manager knows: it ignores this whole record without a message, and what it holds is missing (error -5 for a feature). Write {right}.',
        { word, right },
      ),
      fixes: [{ title: say('Change to {right}', { right }), edits: [{ range: keyword, newText: right }], safe: true }],
    });
  },
});
