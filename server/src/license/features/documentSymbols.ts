import type { DocumentSymbol } from '../../core/editing';
import { shiftRange } from '../../core/text';
import type { Day } from '../model/date';
import { vendorOf } from '../model/feature';
import { fileGrants } from '../model/grants';
import type { PlacedRecord } from '../model/licenseFile';
import { serverOf } from '../model/server';
import { vendorLineOf } from '../model/vendor';
import type { LicenseTree } from '../syntax/parse';
import { occurrencesOf } from './occurrences';
import { licenseSymbol } from './outline/licenseSymbol';
import { recordSymbol } from './outline/symbol';
import { VendorRun } from './outline/vendorRun';
import { placedRecords } from './placedRecords';

/** What an outline may know besides the text. */
export interface OutlineContext {
  readonly today: Day;
  /** The License Manager release in use, such as 11.9. */
  readonly managerVersion: string;
}

/**
 * The outline: SERVER lines, DAEMON lines, and the records of each vendor; these below the vendor's DAEMON line if they follow it,
 * and otherwise below a symbol of the vendor's name, as often as the vendors take turns. So the outline is in file order and no two
 * parts of it overlap, as breadcrumbs and sticky scroll need it.
 */
export function documentSymbols(tree: LicenseTree, { today, managerVersion }: OutlineContext): DocumentSymbol[] {
  const grants = fileGrants(tree, today, managerVersion);
  const symbols: DocumentSymbol[] = [];
  let run: VendorRun | undefined;
  const startRun = (next: VendorRun | undefined): void => {
    for (const symbol of run?.symbols() ?? []) symbols.push(symbol);
    run = next;
  };
  for (const placed of placedRecords(tree)) {
    const { record } = placed;
    if (record.kind === 'server') {
      startRun(undefined);
      symbols.push(serverSymbol(placed));
    } else if (record.kind === 'vendor') {
      startRun(new VendorRun(vendorOf(record) ?? '', daemonSymbol(placed)));
    } else {
      const symbol = licenseSymbol(placed, grants);
      if (!symbol) continue;
      const vendor = occurrencesOf(record).find(({ role }) => role === 'vendor');
      if (!run?.isOf(vendor?.text)) startRun(new VendorRun(vendor?.text ?? ''));
      run?.add(symbol, vendor && shiftRange(vendor.range, placed.start), grants.claimAt(placed.start));
    }
  }
  startRun(undefined);
  return symbols;
}

function serverSymbol(placed: PlacedRecord): DocumentSymbol {
  const { host, hostId, port } = serverOf(placed.record);
  return recordSymbol(placed, { kind: 'object', name: host, detail: [hostId?.text, port?.text] });
}

function daemonSymbol(placed: PlacedRecord): DocumentSymbol {
  const { name, path } = vendorLineOf(placed.record);
  return recordSymbol(placed, { kind: 'module', name, detail: [path?.text] });
}
