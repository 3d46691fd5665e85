import type { Fix } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import { vendorOf } from '../../model/feature';
import { isGenesys } from '../../model/genesys';
import { isOddSpace, isZeroWidth } from '../../syntax/characters';
import type { LicenseRecord } from '../../syntax/record';
import { attributeDefinition } from '../../vocabulary/attributes';
import { knownRecords, recordRule } from '../rule';
import { hasUnusualCharacters, type UnseenRun, unseenRuns } from './_unseen';

export default recordRule({
  id: 'invisible-character',
  severity: 'error',
  summary: 'A no-break space or a character without width, which License Manager does not take for a space',
  source:
    'REV, "License File Syntax" (fields are separated by spaces); Genesys Licensing Guide 8.0, chapter 3, "Editing New Files" (warning)',
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    if (!hasUnusualCharacters(record.text)) return;
    const runs = unseenRuns(record, isInvisible, true);
    const between = runs.some((run) => run.word === undefined);
    for (const run of runs) {
      if (isPlainText(record, run) && !isEvidentDamage(record, run, between)) continue;
      const fix = run.signed ? undefined : fixOf(record, run);
      report({ range: run.range, message: messageFor(record, run), ...(fix && { fixes: [fix] }) });
    }
  },
});

function isInvisible(code: number): boolean {
  return code >= 0xa0 && (isOddSpace(code) || isZeroWidth(code));
}

/** Whether a run is in the free text of a quoted value, where every character is allowed. */
function isPlainText(record: LicenseRecord, { word, range, besideLineBreak }: UnseenRun): boolean {
  if (!word || besideLineBreak || word.equals < 0 || word.quote < 0 || range.start < word.quote) return false;
  const name = record.slice({ start: word.start, end: word.equals });
  return (attributeDefinition(name, record.kind)?.shape ?? 'text') === 'text';
}

/** A publisher may have written such a character; it is damage in Genesys files, which know only the Spacebar, and beside other damage. */
function isEvidentDamage(record: LicenseRecord, { signed }: UnseenRun, between: boolean): boolean {
  return signed && (between || isGenesys(vendorOf(record) ?? ''));
}

function messageFor(record: LicenseRecord, { word, range, signed }: UnseenRun): Message {
  const what = isOnlyZeroWidth(record.slice(range))
    ? say('An invisible character without width')
    : say('A no-break space or one of unusual width');
  if (signed) {
    return say(
      '{what} inside a signed value, most likely put there by a mail program or word processor. License Manager refuses a record whose signed text was changed (error -8), and only the vendor knows the right text. Ask for the file again, as an attachment.',
      { what },
    );
  }
  if (record.keyword && range.start < record.keyword.start) {
    return say(
      '{what} before the first word of the line. The line does not begin with its keyword, so License Manager ignores it. Take it out.',
      {
        what,
      },
    );
  }
  return word
    ? say('{what} inside a value. It cannot be seen, but it makes the value another one than it looks. Take it out.', { what })
    : say(
        '{what} between two words. License Manager does not take it for a space, so the two become one and the record cannot be read (error -2). Put a plain space in its place.',
        { what },
      );
}

function fixOf(record: LicenseRecord, { range, word, besideLineBreak }: UnseenRun): Fix {
  let newText = '';
  for (const character of record.slice(range)) {
    if (!isZeroWidth(character.charCodeAt(0))) newText += isOddSpace(character.charCodeAt(0)) ? ' ' : character;
  }
  const title = newText === '' ? say('Remove the invisible character') : say('Put a plain space in its place');
  return { title, edits: [{ range, newText }], safe: word === undefined || besideLineBreak || newText === '' };
}

function isOnlyZeroWidth(text: string): boolean {
  for (const character of text) if (!isZeroWidth(character.charCodeAt(0))) return false;
  return true;
}
