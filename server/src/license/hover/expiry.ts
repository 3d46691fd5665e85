import { fault, type Paragraph } from '../../core/hover';
import { inlineCode } from '../../core/markdown';
import { say } from '../../core/message';
import { type Day, formatDay, parseExpiry } from '../model/date';
import { isPlaceholder } from '../model/placeholder';
import type { VendorWords } from '../model/vendorWords';
import { standInNote } from './change';

/** The expiry date of a FEATURE, INCREMENT or UPGRADE line, counted from `today` (Genesys guide, "Using Temporary Licenses"). */
export function describeExpiry(text: string, today: Day, words: VendorWords): Paragraph[] {
  const head = say('**Expiry date** of this line, as day, month and year.');
  return [head, ...(isPlaceholder(text) ? [standInNote(inlineCode(text))] : [...centuryNote(text), readExpiry(text, today, words)])];
}

/** What a year of two digits means (FLEXlm FAQ). */
function centuryNote(text: string): Paragraph[] {
  const date = parseExpiry(text);
  return date.kind === 'day' && date.shortYear
    ? [fault(say('**A two-digit year means 19xx**: dates from 2000 on need a four-digit year.'))]
    : [];
}

function readExpiry(text: string, today: Day, words: VendorWords): Paragraph {
  const date = parseExpiry(text);
  switch (date.kind) {
    case 'never':
      return text.toLowerCase() === 'permanent' ? say('**It never expires.**') : words.neverExpires;
    case 'unclearYear':
      return fault(say('No guide says what a one-digit or three-digit year means. A license that expires needs a four-digit year.'));
    case 'invalid':
      return fault(
        say('{text} is not a date that License Manager can read (error -11). It should look like `30-jun-2026`, or be `permanent`.', {
          text: inlineCode(text),
        }),
      );
    case 'day':
      return countDays(date.day, today);
  }
}

function countDays(day: Day, today: Day): Paragraph {
  const days = day - today;
  const date = formatDay(day);
  if (days === 0) return fault(say('**It expires today**, {date}. Order a new license now.', { date }));
  if (days === 1) return fault(say('**It expires tomorrow**, {date}. Order a new license now.', { date }));
  if (days > 1) return fault(say('**{days} days left**: it expires on {date}.', { days, date }));
  if (days === -1)
    return fault(say('**It expired yesterday**, {date}. License Manager no longer grants it (error -10). Order a new license.', { date }));
  return fault(
    say('**It expired {days} days ago**, on {date}. License Manager no longer grants it (error -10). Order a new license.', {
      days: -days,
      date,
    }),
  );
}
