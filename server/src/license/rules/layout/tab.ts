import { isLineStart, TAB } from '../../../core/characters';
import { say } from '../../../core/message';
import { knownRecords, recordRule } from '../rule';
import { unseenRuns } from './_unseen';

export default recordRule({
  id: 'tab',
  severity: 'warning',
  summary: 'A Tab character in a Genesys license file, where the guide allows only spaces',
  source: 'Genesys Licensing Guide 8.0, chapter 3, "Editing New Files" (warning)',
  leadsTo: ['-8'],
  vendors: 'genesys',
  records: knownRecords,
  check(record, report) {
    if (!record.text.includes('\t')) return;
    for (const { range, signed } of unseenRuns(record, (code) => code === TAB)) {
      if (signed) {
        report({
          range,
          message: say(
            'A Tab character in a signed value\nGenesys allows only spaces in a license file, and License Manager refuses a record whose signed text was changed (error -8). Ask Genesys to send this file again.',
          ),
        });
        continue;
      }
      report({
        range,
        message: say(
          'A Tab character, where Genesys allows only spaces\nGenesys warns that any spacing key but the Spacebar can damage a license file. Replace the Tab with spaces.',
        ),
        fixes: [{ title: say('Replace the Tab with spaces'), edits: [{ range, newText: indentation(record.text, range) }], safe: true }],
      });
    }
  },
});

/** One space between words; four for each Tab where a line begins with it. */
function indentation(text: string, range: { start: number; end: number }): string {
  return isLineStart(text, range.start) ? '    '.repeat(Math.min(range.end - range.start, 4)) : ' ';
}
