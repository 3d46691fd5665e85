import { say } from '../../../core/message';
import { insertion } from '../edits';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'glued-attributes',
  severity: 'error',
  summary: 'An attribute without a blank before it, so that it is taken for a part of the value or key that it stands behind',
  source: 'REV, "License File Syntax" (blanks separate the words of a record); FlexNet error codes: error -8',
  vendors: 'all',
  records: [...featureRecords, 'package'],
  check(record, report) {
    for (const [index, word] of record.words.entries()) {
      const before = record.words[index - 1];
      // What a typographic mark does not close is the business of smart-quotes.
      if (!before?.closed || before.end !== word.start) continue;
      const nameEnd = word.equals < 0 ? word.end : word.equals;
      report({
        range: { start: word.start, end: nameEnd },
        message: say(
          'A blank is missing before {name}. License Manager takes it for a part of what stands before it, and may refuse the record (error -2 or -8). Put a blank here: it changes nothing that is signed.',
          { name: record.slice({ start: word.start, end: nameEnd }) },
        ),
        fixes: [{ title: say('Insert the missing blank'), edits: [insertion(word.start, ' ')], safe: true }],
      });
    }
  },
});
