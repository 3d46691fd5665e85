import { type Message, say } from '../../../core/message';
import { inFile, type PlacedRecord } from '../../model/licenseFile';
import { isPlaceholder } from '../../model/placeholder';
import { type Vendor, vendorLineOf } from '../../model/vendor';
import { isLaterRelease } from '../../model/version';
import { commentOut } from '../edits';
import { fileRule } from '../rule';

interface Line {
  readonly placed: PlacedRecord;
  readonly vendor: Vendor;
}

export default fileRule({
  id: 'duplicate-vendor',
  severity: 'warning',
  summary: 'A second DAEMON or VENDOR line for the same vendor daemon',
  source: 'REV, "VENDOR Lines"; MAN, license.dat(5): one line for each vendor daemon',
  vendors: 'all',
  check(file, report, { managerVersion }) {
    const startsEach = isLaterRelease(managerVersion, STARTS_EACH);
    const firstOf = new Map<string, Line>();
    for (const placed of file.recordsOf('vendor')) {
      // License Manager does not see a line with a misspelled keyword.
      if (placed.record.intendedKeyword !== undefined) continue;
      const vendor = vendorLineOf(placed.record);
      const { name } = vendor;
      if (!name || isPlaceholder(name.text, 'daemon')) continue;
      const first = firstOf.get(name.text.toLowerCase());
      if (!first) {
        firstOf.set(name.text.toLowerCase(), { placed, vendor });
        continue;
      }
      const same = meaningOf(vendor) === meaningOf(first.vendor);
      const firstName = inFile(first.placed, first.vendor.name?.range ?? { start: 0, end: 0 });
      const values = { name: name.text, line: file.lineNumber(firstName.start) };
      report({
        range: inFile(placed, { start: placed.record.keyword?.start ?? 0, end: name.range.end }),
        message: messageOf(same, startsEach, { ...values, release: managerVersion }),
        fixes: [{ title: say('Comment out this line'), edits: commentOut(placed.record, placed.start), safe: false }],
        related: [{ range: firstName, message: say('The first line for this vendor daemon') }],
        tags: same && !startsEach ? ['unnecessary'] : [],
      });
    }
  },
});

/** The release from which one daemon is started for each line: 2026 R1 (Revenera, "Starting the License Server"). */
const STARTS_EACH = '2026';

function messageOf(same: boolean, startsEach: boolean, values: Message['values']): Message {
  if (startsEach) {
    return say(
      'Another line for the vendor daemon {name}, besides line {line}\nLicense Manager {release} starts one daemon for each line. If one is enough, comment out this line.',
      values,
    );
  }
  return same
    ? say(
        'A second line for the vendor daemon {name}, the same as line {line}\nLicense Manager before 2026 R1 starts only one daemon; 2026 R1 starts one for each line. If one is enough, comment out this line.',
        values,
      )
    : say(
        'A second line for the vendor daemon {name}, different from line {line}\nLicense Manager before 2026 R1 starts one daemon, and no guide says from which line; 2026 R1 starts one for each line. Keep the right line, unless you want both.',
        values,
      );
}

/** What the line says, however it is laid out; the name of the daemon is compared with its case. */
function meaningOf({ name, path, optionsPath, port, attributes, spaced, strays }: Vendor): string {
  const named = attributes.map(({ name, value }) => [name.toLowerCase(), value ?? '']);
  if (optionsPath) named.push(['options', optionsPath.text]);
  if (port) named.push(['port', port.text]);
  const others = [...strays.map(({ text }) => text), ...spaced.map(({ name, value }) => `${name} ${value.text}`)];
  return JSON.stringify([name?.text, path?.text ?? '', named.sort((a, b) => (a.join() < b.join() ? -1 : 1)), others]);
}
