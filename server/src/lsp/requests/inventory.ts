import { type InventoryAnswer, type InventoryRow, type InventoryState, methods } from '../../../../shared/protocol';
import type { Day } from '../../core/day';
import { daysLeft, expiryOf, isNear, isoDay, licensesOf, type Row, reasonOf, stateOn } from '../../inventory/rows';
import { request } from '../request';
import type { Words } from '../words';
import type { PlacedRow } from '../workspace/inventories';

/** Answers `seatkeeper/inventory`: what all files of the open folders, and all open documents, grant today. */
export const inventory = request<null, InventoryAnswer | null>({
  type: { method: methods.inventory },
  what: 'an inventory',
  empty: null,
  async answer({ inventories, environment, words }, _, token) {
    const day = environment.today();
    const files = await inventories.all(token);
    return {
      day: isoDay(day),
      files: files.map(({ uri, name, host, rows }) => ({ uri, name, host, rows: rows.map((row) => plainRow(row, day, words)) })),
    };
  },
});

function plainRow(row: PlacedRow, day: Day, words: Words): InventoryRow {
  const { vendor, feature, version, application, expiry, range } = row;
  return {
    vendor,
    feature,
    version,
    ...(application !== undefined && { application }),
    licenses: words.of(licensesOf(row)),
    expiry: typeof expiry === 'number' ? isoDay(expiry) : null,
    expiryText: words.of(expiryOf(row)),
    daysLeft: daysLeft(row, day) ?? null,
    state: kindOf(row, day),
    stateText: words.of(stateOn(row, day)),
    range,
  };
}

function kindOf(row: Row, day: Day): InventoryState {
  if (row.expiry !== undefined) return isNear(row, day) ? 'near' : 'valid';
  const reason = reasonOf(row);
  if (reason === 'expired') return 'expired';
  return reason === 'notYetValid' ? 'later' : 'none';
}
