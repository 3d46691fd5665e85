import { type Day, MILLISECONDS_A_DAY } from '../../core/day';
import { joined, say, type Value } from '../../core/message';
import { escaped } from './escaped';

/** So many months the picture has; what is later is in its last bar. */
const MONTHS_SHOWN = 24;

/** How many expiries there are in each month from a day on. */
export class ExpiryMonths {
  readonly counts: number[] = Array.from({ length: MONTHS_SHOWN + 1 }, () => 0);

  constructor(readonly day: Day) {}

  add(expiry: Day): void {
    const index = Math.min(monthOf(expiry) - monthOf(this.day), MONTHS_SHOWN);
    if (index >= 0) this.counts[index] = (this.counts[index] ?? 0) + 1;
  }

  /** The month of a bar, as 2026-06; the last one has what is later. */
  nameOf(index: number): Value {
    if (index === MONTHS_SHOWN) return say('later');
    const month = monthOf(this.day) + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  }
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const WIDTH = 30;
const HEIGHT = 120;
const TOP = 18;

/** A bar for each month, as SVG that reads itself out, or a sentence where nothing expires. Colors are those of the page. */
export function expiryChart(months: ExpiryMonths, words: (value: Value) => string): string {
  const { counts } = months;
  const most = Math.max(1, ...counts);
  const said = counts.flatMap((count, index) => (count > 0 ? [joined([months.nameOf(index), count], ': ')] : []));
  if (said.length === 0) return `<p>${escaped(words(say('Nothing expires.')))}</p>`;
  const bars = counts
    .map((count, index) => {
      const height = Math.round((count / most) * HEIGHT);
      const x = index * WIDTH;
      const bar =
        count === 0
          ? ''
          : `<rect x="${x + 4}" y="${TOP + HEIGHT - height}" width="${WIDTH - 8}" height="${height}"/><text class="count" x="${x + WIDTH / 2}" y="${TOP + HEIGHT - height - 4}">${count}</text>`;
      const name = escaped(words(months.nameOf(index)));
      const isLabeled = index % 3 === 0 || index === MONTHS_SHOWN;
      return `<g><title>${name}: ${count}</title>${bar}${isLabeled ? `<text x="${x + WIDTH / 2}" y="${TOP + HEIGHT + 16}">${name}</text>` : ''}</g>`;
    })
    .join('');
  const label = say('Expiries by month. {months}.', { months: joined(said) });
  const width = counts.length * WIDTH + WIDTH;
  return `<figure><svg viewBox="${-WIDTH / 2} 0 ${width} ${TOP + HEIGHT + 24}" role="img" aria-label="${escaped(words(label))}"><line x1="0" x2="${counts.length * WIDTH}" y1="${TOP + HEIGHT}" y2="${TOP + HEIGHT}"/>${bars}</svg><figcaption>${escaped(words(say('Expiries by month')))}</figcaption></figure>`;
}
