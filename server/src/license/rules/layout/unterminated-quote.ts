import { codeAt, DOUBLE_QUOTE, OPENING_BRACE } from '../../../core/characters';
import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { insertion } from '../../../core/text';
import { attributeOf } from '../../model/field';
import { isHexSignature } from '../../model/signature';
import { isSmartDoubleQuote } from '../../syntax/characters';
import { leadingAttributeName } from '../../syntax/lineStart';
import type { LicenseRecord } from '../../syntax/record';
import type { Word } from '../../syntax/tokens';
import { knownRecords, recordRule } from '../rule';
import { afterUnseen } from './_places';
import { smartEnds } from './_quotes';

export default recordRule({
  id: 'unterminated-quote',
  severity: 'error',
  summary: 'A quotation mark or brace that is opened and never closed, so the value has no end',
  source: 'REV, "License File Syntax" and "Character Limitations"',
  leadsTo: ['-2', '-8'],
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    if (record.words.every(({ closed }) => closed)) return;
    // A value between a straight and a typographic mark is reported by smart-quotes.
    const ends = smartEnds(record);
    const explained = new Set([...ends].flatMap(([opening, { word }]) => [opening, word]));
    for (const word of record.words) {
      if (word.closed || explained.has(word)) continue;
      const range = { start: word.quote, end: word.end };
      if (codeAt(record.text, word.quote) === OPENING_BRACE) {
        report({
          range,
          message: say(
            'This brace is never closed, so the end of the AUTH= value is missing\nLicense Manager cannot read the record (error -2). Compare it with the file you received, or ask for the file again.',
          ),
        });
        continue;
      }
      const fix = closeSignature(record, word) ?? closeBeforeNextAttribute(record, word);
      report({
        range,
        message: say(
          'This quotation mark is never closed\nLicense Manager reads everything after it, SIGN included, as part of the value (error -2 or -8). Close it where the value ends in the file you received, or ask for the file again.',
        ),
        ...(fix && { fixes: [fix] }),
      });
    }
  },
});

/** A signature consists only of groups of hex digits, so it ends with the last of them. */
function closeSignature(record: LicenseRecord, word: Word): Fix | undefined {
  const attribute = attributeOf(record, word);
  if (!isHexSignature(attribute) || codeAt(record.text, word.quote) !== DOUBLE_QUOTE || word.quote !== word.equals + 1) return undefined;
  if (!/^[0-9A-Fa-f \t]+$/.test(record.slice({ start: word.quote + 1, end: word.end }))) return undefined;
  let last = word;
  for (let index = record.words.indexOf(word) + 1; index < record.words.length; index++) {
    const next = record.words[index] as Word;
    if (next.equals >= 0) break;
    if (!/^[0-9A-Fa-f]{2,}$/.test(record.slice(next))) return undefined;
    last = next;
  }
  return { title: say('Close the quotation mark at the end of this value'), edits: [insertion(last.end, '"')], safe: true };
}

/** If another attribute follows on the same line, the value most probably ends before it. */
function closeBeforeNextAttribute(record: LicenseRecord, word: Word): Fix | undefined {
  const { text } = record;
  const next = afterUnseen(text, word.end, text.length);
  const code = codeAt(text, word.quote);
  if (next === word.end || leadingAttributeName(text, next) === '' || (code !== DOUBLE_QUOTE && !isSmartDoubleQuote(code)))
    return undefined;
  return { title: say('Close the quotation mark at the end of this value'), edits: [insertion(word.end, '"')], safe: false };
}
