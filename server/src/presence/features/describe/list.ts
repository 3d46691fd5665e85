/** How many items of a list are said at most. */
const MOST_ITEMS = 8;

/** Items as one phrase: `a, b and c`; of a long list the first ones and how many more there are. */
export function listed(items: readonly string[], last = 'and'): string {
  const shown = items.slice(0, MOST_ITEMS);
  const more = items.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  const end = all[all.length - 1] ?? '';
  return all.length < 2 ? end : `${all.slice(0, -1).join(', ')} ${last} ${end}`;
}
