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
  summary: 'A no-break space or a zero-width character, which License Manager does not read as a space',
  source:
    'REV, "License File Syntax" (fields are separated by spaces); Genesys Licensing Guide 8.0, chapter 3, "Editing New Files" (warning)',
  leadsTo: ['-2', '-8'],
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

/** A publisher may have written such a character; it is damage in Genesys files, where only the Spacebar is allowed, and next to other damage. */
function isEvidentDamage(record: LicenseRecord, { signed }: UnseenRun, between: boolean): boolean {
  return signed && (between || isGenesys(vendorOf(record) ?? ''));
}

function messageFor(record: LicenseRecord, { word, range, signed }: UnseenRun): Message {
  const what = isOnlyZeroWidth(record.slice(range))
    ? say('An invisible zero-width character')
    : say('A no-break space or another special space');
  if (signed) {
    return say(
      '{what} in a signed value\nLicense Manager refuses a record whose signed text was changed (error -8). A mail program or word processor probably changed it: ask for the file again, as an attachment.',
      { what },
    );
  }
  if (record.keyword && range.start < record.keyword.start) {
    return say(
      '{what} before the first word of the line\nThe line does not begin with its keyword, so License Manager ignores it. Remove the character.',
      {
        what,
      },
    );
  }
  return word
    ? say('{what} in a value\nThe value is not what it looks like. Remove the character, or replace it with a plain space.', { what })
    : say(
        '{what} between two words\nLicense Manager does not read it as a space, so the two words become one and the record cannot be read (error -2). Replace it with a plain space.',
        { what },
      );
}

function fixOf(record: LicenseRecord, { range, word, besideLineBreak }: UnseenRun): Fix {
  let newText = '';
  for (const character of record.slice(range)) {
    if (!isZeroWidth(character.charCodeAt(0))) newText += isOddSpace(character.charCodeAt(0)) ? ' ' : character;
  }
  const title = newText === '' ? say('Remove the invisible character') : say('Replace it with a plain space');
  return { title, edits: [{ range, newText }], safe: word === undefined || besideLineBreak || newText === '' };
}

function isOnlyZeroWidth(text: string): boolean {
  for (const character of text) if (!isZeroWidth(character.charCodeAt(0))) return false;
  return true;
}
