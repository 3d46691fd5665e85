import { allOf, say, type Value } from '../../../core/message';

/** How many items of a list are said at most. */
const MOST_ITEMS = 8;

/** Items as one phrase, such as `a, b and c`; of a long list the first ones and how many more there are. */
export function listed(items: readonly Value[], phrase = allOf): Value {
  const shown = items.slice(0, MOST_ITEMS);
  const more = items.length - shown.length;
  return phrase(more > 0 ? [...shown, say('{count} more', { count: more })] : shown);
}
