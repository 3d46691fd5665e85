import { say } from '../../../core/message';
import { type Day, formatDay, parseExpiry } from '../../model/date';
import type { Offer } from './completion.types';

const NEVER = 'permanent';
/** How Genesys writes it (guide, "Using Temporary Licenses"). */
const GENESYS_NEVER = '01-jan-00';

/** The expiry dates of a new record, the likeliest first. */
export function usualExpiries(today: Day): string[] {
  return [NEVER, GENESYS_NEVER, yearLater(today)];
}

/** More than anybody chooses from. */
const MOST_DATES = 3;

/** Expiry dates: those that the vendor’s other records have most often and that lie ahead, the ways to write "never", and this day next year. */
export function expiryOffers(today: Day, forGenesys: boolean, used: readonly string[]): Offer[] {
  const dates = used.filter((date) => isAhead(date, today)).slice(0, MOST_DATES);
  const usual = usualOffers(today, forGenesys).filter(({ label }) => !dates.includes(label));
  return [...dates.map((label): Offer => ({ label, kind: 'value', detail: say('In this file') })), ...usual];
}

function isAhead(text: string, today: Day): boolean {
  const date = text.length <= LONGEST_DATE ? parseExpiry(text) : undefined;
  return date?.kind === 'day' && date.day >= today;
}

const LONGEST_DATE = 12;

function usualOffers(today: Day, forGenesys: boolean): Offer[] {
  const genesys: Offer = { label: GENESYS_NEVER, kind: 'value', detail: say('Never, as Genesys writes it') };
  return [
    { label: NEVER, kind: 'value', detail: say('Never expires') },
    ...(forGenesys ? [genesys] : []),
    {
      label: yearLater(today),
      kind: 'value',
      detail: say('A year from today'),
      documentation: [say('Day, English month abbreviation, and four-digit year.')],
    },
  ];
}

/** The days that START= and ISSUED= are likely to name. */
export function dateOffers(today: Day): Offer[] {
  return [{ label: formatDay(today), kind: 'value', detail: say('Today') }];
}

/** The same date a year later; of 29 February, the last of February. */
export function yearLater(day: Day): string {
  const [date = '', month = '', year = ''] = formatDay(day).split('-');
  return `${date === '29' && month === 'feb' ? '28' : date}-${month}-${Number(year) + 1}`;
}
