import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { codeAt, DOUBLE_QUOTE, isSmartDoubleQuote, OPENING_BRACE } from '../../syntax/characters';
import { leadingAttributeName } from '../../syntax/lineStart';
import type { LicenseRecord } from '../../syntax/record';
import type { Word } from '../../syntax/tokens';
import { insertion } from '../edits';
import { knownRecords, recordRule } from '../rule';
import { behindUnseen } from './_places';
import { endsInSmartQuote } from './_quotes';

export default recordRule({
  id: 'unterminated-quote',
  severity: 'error',
  summary: 'A quotation mark or brace that is opened and never closed, so that the value has no end',
  source: 'REV, "License File Syntax" and "Character Limitations"',
  vendors: 'all',
  records: knownRecords,
  check(record, report) {
    for (const word of record.words) {
      // A value between a straight and a typographic mark is the business of smart-quotes.
      if (word.closed || endsInSmartQuote(record.text, word)) continue;
      const range = { start: word.quote, end: word.end };
      if (codeAt(record.text, word.quote) === OPENING_BRACE) {
        report({
          range,
          message: say(
            'This brace is never closed, so the end of the AUTH= value is missing and License Manager cannot read the record (error -2). Compare with the file you received, or ask for it again.',
          ),
        });
        continue;
      }
      const fix = closeBeforeNextAttribute(record, word);
      report({
        range,
        message: say(
          'This quotation mark is never closed. License Manager takes what follows for part of the value, so SIGN and all else behind it is lost (error -2 or -8). Put the closing quotation mark where the value ends in the file you received, or ask for it again.',
        ),
        ...(fix && { fixes: [fix] }),
      });
    }
  },
});

/** Where a next attribute follows in the same line, the value most probably ends before it. */
function closeBeforeNextAttribute(record: LicenseRecord, word: Word): Fix | undefined {
  const { text } = record;
  const next = behindUnseen(text, word.end, text.length);
  const code = codeAt(text, word.quote);
  if (next === word.end || leadingAttributeName(text, next) === '' || (code !== DOUBLE_QUOTE && !isSmartDoubleQuote(code)))
    return undefined;
  return { title: say('Close the quotation mark at the end of this value'), edits: [insertion(word.end, '"')], safe: false };
}
