import { allOf, amountOf, type Message, say } from '../../../core/message';
import type { MergeChange } from '../../../language/merge';
import { isTakenByOption } from '../../changeNotices';
import { vendorOf } from '../../model/feature';
import { isGenesys } from '../../model/genesys';
import type { LicenseFile } from '../../model/licenseFile';
import { isServerSet, serverLinesOf } from '../../model/serverLines';
import type { LicenseRecord } from '../../syntax/record';

/**
 * What is to be done once the merged file is written: lmreread, which also starts vendor daemons that are new (License Administration Guide, "lmreread");
 * exact numbers in T-Server's options where its licenses are more (Genesys Licensing Guide, chapter 3, "Combining New and Existing Licenses"); and the
 * other copies of the file.
 */
export function checklistOf(
  file: LicenseFile,
  path: string,
  changes: readonly MergeChange[],
  daemons: readonly LicenseRecord[],
): Message[] {
  const quoted = /[\s&()]/.test(path) ? `"${path}"` : path;
  const items: Message[] = daemons.map((record) =>
    say('Check the path on the new line for the vendor daemon {vendor}: it is from the computer where the file was made.', {
      vendor: vendorOf(record) ?? '',
    }),
  );
  if (isServerSet(file)) {
    const hosts = serverLinesOf(file).map(({ server }) => server.host?.text ?? '');
    items.push(
      say('Copy the file to all three license servers ({hosts}): in a three-server set, they must all have the same file.', {
        hosts: allOf(hosts),
      }),
    );
  }
  items.push(
    say('On the license server, make License Manager read the file: `lmutil lmreread -c {path}`', { path: quoted }),
    say('Check what is served now: `lmutil lmstat -a -c {path}`', { path: quoted }),
  );
  for (const { name, vendor, before, after } of changes) {
    if (!isGenesys(vendor) || !isTakenByOption(name) || !before || !after || before.count === 0 || after.count <= before.count) continue;
    items.push(
      say(
        'There are now {after} licenses of {name} instead of {before}. In each T-Server that uses them, set `num-of-licenses` and `num-sdn-licenses` to exact numbers, at most {after} in all T-Servers together; do not leave them at `max`, with which T-Server does not see how many there are.',
        { name, before: amountOf(before.count), after: amountOf(after.count) },
      ),
    );
  }
  items.push(
    say(
      'Products that read a copy of this file, rather than asking the license server by port@host, need the new one too: copy it to them.',
    ),
  );
  return items;
}
