import { say } from '../../../core/message';
import { type Day, formatDay } from '../../model/date';
import type { Offer } from './completion.types';

const NEVER = 'permanent';
/** How Genesys writes it (guide, "Using Temporary Licenses"). */
const GENESYS_NEVER = '01-jan-00';

/** The expiry dates of a new record, the likeliest first. */
export function usualExpiries(today: Day): string[] {
  return [NEVER, GENESYS_NEVER, yearLater(today)];
}

/** Expiry dates: the ways to write "never", and this day next year. */
export function expiryOffers(today: Day, forGenesys: boolean): Offer[] {
  const genesys: Offer = { label: GENESYS_NEVER, kind: 'value', detail: say('Never expires, as Genesys writes it') };
  return [
    { label: NEVER, kind: 'value', detail: say('Never expires') },
    ...(forGenesys ? [genesys] : []),
    {
      label: yearLater(today),
      kind: 'value',
      detail: say('A year from today'),
      documentation: [say('Day, month by its English name, and a year of four digits.')],
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
