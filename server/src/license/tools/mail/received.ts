import { amountOf, type Message, say } from '../../../core/message';
import { vendorOf } from '../../model/feature';
import type { LicenseRecord } from '../../syntax/record';
import { isFeatureLike } from '../../vocabulary/keywords';

/** Whether records are a license file of their own, which names its license server, and not a part of one. */
export function isCompleteLicense(records: readonly LicenseRecord[]): boolean {
  return records.some(({ kind }) => kind === 'server');
}

/** What the records of a received license are: a complete file or a part of one, and how many there are of each vendor. */
export function receivedOf(records: readonly LicenseRecord[]): Message[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    if (!isFeatureLike(record.kind) && record.kind !== 'package') continue;
    const vendor = vendorOf(record) ?? '';
    counts.set(vendor, (counts.get(vendor) ?? 0) + 1);
  }
  const perVendor = [...counts].map(([vendor, count]) =>
    count === 1
      ? say('One license record of {vendor}', { vendor })
      : say('{count} license records of {vendor}', { count: amountOf(count), vendor }),
  );
  const whole = isCompleteLicense(records)
    ? say('This is a complete license file: it has a SERVER line')
    : say('This is a part of a license file, to be added to the one you have: it has no SERVER line');
  return [whole, ...perVendor];
}
