import type { ChangeNotice } from '../core/changeNotice';
import { allOf, say } from '../core/message';
import { featureOf } from './model/feature';
import { isGenesys } from './model/genesys';
import { serverOf } from './model/server';
import { type LicenseTree, parseLicense } from './syntax/parse';
import type { LicenseRecord } from './syntax/record';
import { isFeatureLike } from './vocabulary/keywords';

/**
 * The features of T-Servers, which ask for as many licenses as num-of-licenses and num-sdn-licenses say (Genesys Licensing Guide, appendix B,
 * Table 4).
 */
const takenByOption: ReadonlySet<string> = new Set([
  'tserver_sdn',
  'tserver_tdn',
  'tserver_cc_sdn',
  'csta_connector_bw_sdn',
  'tserver_ivr_max_ports_in_front',
  'tserver_ivr_max_ports_behind',
]);

/** Whether T-Server's options say how many licenses of a feature of Genesys it takes. */
export function isTakenByOption(name: string): boolean {
  return takenByOption.has(name);
}

/**
 * What a change of a license file calls for; nothing where no record has changed. License Manager reads the file again by lmreread, but a port
 * of a SERVER line only when it starts (License Administration Guide, "lmreread"). Before a count of T-Server licenses is raised, its options
 * must be exact numbers (Genesys Licensing Guide, chapter 3, "Combining New and Existing Licenses").
 */
export function licenseChangeNotices(before: string, after: string, fileName: string): ChangeNotice[] {
  if (before === after) return [];
  const [old, current] = [parseLicense(before), parseLicense(after)];
  if (dataOf(old).join('\n') === dataOf(current).join('\n')) return [];
  const notices: ChangeNotice[] = [
    portsOf(old).length === 0 || portsOf(old).join(' ') === portsOf(current).join(' ')
      ? {
          subject: 'reread',
          message: say(
            'License Manager is still using the earlier version of {file}. Run `lmutil lmreread` on the license server to make it read the change.',
            { file: fileName },
          ),
        }
      : {
          subject: 'restart',
          message: say(
            'License Manager is still using the earlier version of {file}. `lmutil lmreread` does not change a port: stop License Manager and start it again.',
            { file: fileName },
          ),
        },
  ];
  const risen = risenBetween(old, current);
  if (risen.length > 0)
    notices.push({
      subject: 'risen',
      message: say(
        'The file now has more licenses for {features}. In T-Server, set the options num-of-licenses and num-sdn-licenses to exact numbers: with `max`, T-Server does not see how many there are.',
        { features: allOf(risen) },
      ),
    });
  return notices;
}

/** The records that License Manager reads, each with its words alone: white space and line ends do not matter. */
function dataOf({ records }: LicenseTree): string[] {
  return records.filter(isRead).map(({ kind, wordTexts }) => [kind, ...wordTexts].join(' '));
}

function isRead({ kind }: LicenseRecord): boolean {
  return kind !== 'comment' && kind !== 'space' && kind !== 'unknown';
}

function portsOf({ records }: LicenseTree): string[] {
  return records.filter(({ kind }) => kind === 'server').map((record) => serverOf(record).port?.text ?? '-');
}

/** The features of T-Servers that there were licenses of, and are more of now. */
function risenBetween(before: LicenseTree, after: LicenseTree): string[] {
  const old = countsOf(before);
  return [...countsOf(after)].filter(([name, count]) => count > (old.get(name) ?? count)).map(([name]) => name);
}

function countsOf({ records }: LicenseTree): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    if (!isFeatureLike(record.kind)) continue;
    const { name, vendor, count } = featureOf(record);
    if (!name || !takenByOption.has(name.text) || !vendor || !isGenesys(vendor.text) || !/^\d{1,9}$/.test(count?.text ?? '')) continue;
    counts.set(name.text, (counts.get(name.text) ?? 0) + Number(count?.text));
  }
  return counts;
}
