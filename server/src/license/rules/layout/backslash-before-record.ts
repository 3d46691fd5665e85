import { say } from '../../../core/message';
import { removal, shiftRange } from '../../../core/text';
import { fileRule } from '../rule';
import { superfluousBackslash } from './_places';

export default fileRule({
  id: 'backslash-before-record',
  severity: 'error',
  summary: 'A backslash at the end of a record, so the next record becomes part of it and is lost',
  source: 'EUG 10.x, page 105 (a backslash joins the next line)',
  leadsTo: ['-5'],
  vendors: 'all',
  check(file, report) {
    const { records, starts } = file.tree;
    for (const [index, record] of records.entries()) {
      const backslash = record.trivia[record.trivia.length - 1];
      const next = records[index + 1];
      if (backslash?.kind !== 'danglingBackslash' || !next?.keyword) continue;
      const start = starts[index] ?? 0;
      report({
        range: { start: start + backslash.start, end: start + backslash.start + 1 },
        message: say(
          'This backslash joins the {keyword} record on the next line to this record\nLicense Manager reads the two as one record and loses the second. Remove the backslash.',
          { keyword: next.intendedKeyword ?? next.slice(next.keyword).toUpperCase() },
        ),
        fixes: [
          {
            title: say('Remove the backslash'),
            edits: [removal(shiftRange(superfluousBackslash(record.text, backslash), start))],
            safe: true,
          },
        ],
      });
    }
  },
});
