import { say, type Value } from '../../../core/message';
import { type Day, formatDay, parseDate, parseExpiry } from '../../model/date';
import { attributeNamed } from '../../model/feature';
import { packageOf } from '../../model/package';
import { compareVersions, isVersion } from '../../model/version';
import type { Item } from './licenseSide';
import { Refusal } from './refusal';

/** Of two records of which only one counts: which is the newer. */
export type Newer = 'received' | 'existing';

/**
 * Which of two records of one license is newer, of which License Manager observes only one: by ISSUED= or START=, then by which has expired, then by
 * version and expiry. Where none of these differs, the received record is the new one: that is why it was sent (Genesys Licensing Guide, chapter 3,
 * "Combining New and Existing Licenses": "replace each appropriate old FEATURE line").
 *
 * @throws Refusal where they contradict each other, or where the received record is not valid yet
 */
export function newerOf(existing: Item, received: Item): Newer {
  const [old, latest] = [existing.claim, received.claim];
  if (!old || !latest) return newerByDate(issuedOf(existing), issuedOf(received)) ?? 'received';
  const name = nameOf(received);
  if (old.standing.kind !== 'expired' && latest.standing.kind === 'expired') return 'existing';
  const byDate = newerByDate(old.issued, latest.issued);
  if (byDate === 'existing') return byDate;
  if (old.standing.kind === 'unreadable' || old.standing.kind === 'placeholder' || old.standing.kind === 'unsigned') return 'received';
  if (latest.standing.kind === 'notYetValid' && old.standing.kind !== 'expired')
    throw new Refusal(
      say(
        'The received record for {name} is not valid before {date}; until then the existing one is needed. Merge the files on that day.',
        {
          name,
          date: formatDay(latest.standing.from),
        },
      ),
    );
  const [oldVersion, version] = [old, latest].map(({ feature }) => feature.version?.text ?? '');
  const versions = { name, old: oldVersion ?? '', version: version ?? '' };
  const byVersion = compareVersions(version ?? '', oldVersion ?? '');
  if (byVersion < 0)
    throw new Refusal(
      say(
        'The received record for {name} is for version {version}, the existing one for version {old}: programs that need the higher version would lose their license.',
        versions,
      ),
      true,
    );
  if (byDate === 'received' || old.standing.kind === 'expired') return 'received';
  const ends = [old, latest].map(({ feature }) => feature.expiry?.text ?? '');
  const byEnd = endOf(ends[1] ?? '') - endOf(ends[0] ?? '');
  if (byEnd < 0)
    throw new Refusal(
      say(
        'The received record for {name} ends sooner ({date}) than the existing one ({old}), and nothing shows that it was issued later.',
        { name, date: ends[1] ?? '', old: ends[0] ?? '' },
      ),
      true,
    );
  return 'received';
}

function newerByDate(existing: Day | undefined, received: Day | undefined): Newer | undefined {
  if (existing === undefined || received === undefined || existing === received) return undefined;
  return received > existing ? 'received' : 'existing';
}

/** The day of ISSUED=, of a PACKAGE too. */
export function issuedOf({ record, claim }: Item): Day | undefined {
  if (claim) return claim.issued;
  if (record.kind !== 'package') return undefined;
  const date = parseDate(attributeNamed(packageOf(record).attributes, 'ISSUED')?.value ?? '');
  return date.kind === 'day' ? date.day : undefined;
}

/** The day on which a license ends, after every other for one that does not. */
function endOf(expiry: string): number {
  const date = parseExpiry(expiry);
  return date.kind === 'day' ? date.day : Number.MAX_SAFE_INTEGER;
}

/** The name of what a record licenses, as it is written. */
export function nameOf({ record, claim }: Item): Value {
  if (claim) return claim.feature.name?.text ?? '';
  return record.kind === 'package' ? (packageOf(record).name?.text ?? '') : record.keyword ? record.slice(record.keyword) : '';
}

/** The version of a FEATURE kind or PACKAGE; as a number, since 1.0 and 1.00 are the same. */
export function versionOf({ claim, record }: Item): string {
  const text = (claim ? claim.feature.version : packageOf(record).version)?.text ?? '';
  return isVersion(text) ? String(Number(text)) : text;
}
