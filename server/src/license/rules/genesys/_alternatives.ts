import type { Report } from '../../../core/finding';
import { type Message, say, sayListed } from '../../../core/message';
import type { Alternative } from '../../catalog/genesysFeatures';
import { type GenesysRecord, genesysRecordsOf, hasExpired, nameRange } from '../../catalog/genesysRecords';
import type { Day } from '../../model/date';
import type { LicenseFile } from '../../model/licenseFile';

/** Reports each pair of alternatives of one kind that are both valid, at the one that is later in the file. */
export function reportAlternatives(
  file: LicenseFile,
  together: Alternative['together'],
  today: Day,
  report: (report: Report) => void,
  message: (values: Message['values']) => Message,
): void {
  const { byName } = genesysRecordsOf(file);
  const firstValid = (records: readonly GenesysRecord[] | undefined): GenesysRecord | undefined =>
    records?.find((record) => record.known.spelling === 'exact' && !hasExpired(record, today));
  for (const records of byName.values()) {
    for (const alternative of (records[0] as GenesysRecord).known.feature.alternatives ?? []) {
      if (alternative.together !== together) continue;
      const later = firstValid(records);
      const earlier = firstValid(byName.get(alternative.feature));
      // Each of the two names the other: the pair is reported from its later record.
      if (!later || !earlier || later.placed.start < earlier.placed.start) continue;
      const place = nameRange(earlier);
      const line = file.lineNumber(place.start);
      report({
        range: nameRange(later),
        message: message({ name: later.known.name.text, other: earlier.known.name.text, line, why: sayListed(alternative.why) }),
        related: [{ range: place, message: say('The other license, {other}', { other: earlier.known.name.text }) }],
      });
    }
  }
}
