import { say } from '../../../core/message';
import { removal, shiftRange } from '../../../core/text';
import { fileRule } from '../rule';
import { superfluousBackslash } from './_places';

export default fileRule({
  id: 'backslash-at-end-of-file',
  severity: 'warning',
  summary: 'A backslash at the end of the last record, with no line after it to join',
  source: 'EUG 10.x, page 105 (a backslash joins the next line)',
  vendors: 'all',
  check(file, report) {
    const { records, starts } = file.tree;
    let last = records.length - 1;
    while (last >= 0 && !records[last]?.keyword) last--;
    const record = records[last];
    const backslash = record?.trivia[record.trivia.length - 1];
    if (!record || record.kind === 'unknown' || backslash?.kind !== 'danglingBackslash') return;
    const start = starts[last] ?? 0;
    report({
      range: { start: start + backslash.start, end: start + backslash.start + 1 },
      message: say(
        'This backslash continues the record, but no data follows\nIf the end of the record was lost in copying, ask for the file again. Otherwise remove the backslash.',
      ),
      fixes: [
        {
          title: say('Remove the backslash'),
          edits: [removal(shiftRange(superfluousBackslash(record.text, backslash), start))],
          safe: true,
        },
      ],
    });
  },
});
