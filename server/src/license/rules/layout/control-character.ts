import { CARRIAGE_RETURN, LINE_FEED, SPACE, TAB } from '../../../core/characters';
import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { isSpace } from '../../syntax/characters';
import type { LicenseRecord } from '../../syntax/record';
import { knownRecords, recordRule } from '../rule';
import { hasUnusualCharacters, type UnseenRun, unseenRuns } from './_unseen';

const DELETE = 127;

export default recordRule({
  id: 'control-character',
  severity: 'warning',
  summary: 'A control character, such as a form feed or a NUL, in a record',
  source: 'Genesys Licensing Guide 8.0, chapter 3, "Editing New Files" (warning); chapter 2, "License Files" (a text file)',
  leadsTo: ['-8'],
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    if (!hasUnusualCharacters(record.text)) return;
    for (const run of unseenRuns(record, isControl)) {
      if (run.signed) {
        report({
          range: run.range,
          message: say(
            'A control character in a signed value: the file was damaged in transit\nLicense Manager refuses a record whose signed text was changed (error -8). Ask for the file again.',
          ),
        });
        continue;
      }
      const fix = fixOf(record, run);
      report({
        range: run.range,
        message: fix
          ? say(
              'A form feed or vertical tab where only spaces belong\nOld printing programs insert such characters. Replace it with a space.',
            )
          : say(
              'A control character: the file was damaged in transit\nNo license file contains such characters. Compare the record with the file you received, or ask for the file again.',
            ),
        ...(fix && { fixes: [fix] }),
      });
    }
  },
});

function isControl(code: number): boolean {
  return (code < SPACE && code !== TAB && code !== LINE_FEED && code !== CARRIAGE_RETURN) || code === DELETE;
}

/** Vertical tab and form feed are spaces, and a space does what they do. */
function fixOf(record: LicenseRecord, { range }: UnseenRun): Fix | undefined {
  for (const character of record.slice(range)) if (!isSpace(character.charCodeAt(0))) return undefined;
  return { title: say('Replace it with a space'), edits: [{ range, newText: ' ' }], safe: true };
}
