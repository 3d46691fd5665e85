import { say } from '../../../core/message';
import { insertion } from '../../../core/text';
import { knownRecords, recordRule } from '../rule';

export default recordRule({
  id: 'glued-words',
  severity: 'error',
  summary: 'A missing space before an attribute or a name, which then becomes part of the word before it',
  source: 'REV, "License File Syntax" (spaces separate the words of a record); license.dat(5); FlexNet error codes: error -8',
  leadsTo: ['-8', '-2'],
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    const { keyword } = record;
    for (const [index, word] of record.words.entries()) {
      const before = record.words[index - 1] ?? keyword;
      // What a typographic mark does not close is reported by smart-quotes.
      if (!before?.closed || before.end !== word.start) continue;
      const fixes = [{ title: say('Insert the missing space'), edits: [insertion(word.start, ' ')], safe: true }];
      if (before === keyword) {
        report({
          range: { start: before.start, end: word.end },
          message: say(
            'A space is missing after {keyword}\nWithout it the line does not begin with a keyword, and License Manager ignores the whole record without a message. Insert a space here.',
            { keyword: record.slice(before) },
          ),
          fixes,
        });
        continue;
      }
      const name = { start: word.start, end: word.equals < 0 ? word.end : word.equals };
      report({
        range: name,
        message: say(
          'A space is missing before {name}\nLicense Manager reads {name} as part of the word before it and may refuse the record (error -2 or -8). Insert a space here; it changes nothing that is signed.',
          { name: record.slice(name) },
        ),
        fixes,
      });
    }
  },
});
