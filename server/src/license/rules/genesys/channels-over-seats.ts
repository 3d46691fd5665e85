import { say, sayListed } from '../../../core/message';
import { genesysRecordsOf } from '../../catalog/genesysRecords';
import { featureOf } from '../../model/feature';
import { inFile } from '../../model/licenseFile';
import { fileRule } from '../rule';
import { countBounds } from './_countBounds';

export default fileRule({
  id: 'channels-over-seats',
  severity: 'information',
  summary: 'More licenses for a medium of Interaction Server than agents who can log in',
  source: 'Genesys Licensing Guide 8.0, chapter 1, "Interaction Server"',
  vendors: 'genesys',
  check(file, report, context) {
    if (file.recordsOf('decimal', 'package').length > 0) return;
    const { byName } = genesysRecordsOf(file);
    for (const records of byName.values()) {
      const { atMost } = (records[0] as (typeof records)[number]).known.feature;
      const seatRecords = atMost && byName.get(atMost.feature);
      const seats = countBounds(seatRecords, context.today);
      const channels = countBounds(records, context.today);
      // A seat record that is not in force, or that cannot be read, has a finding of its own.
      if (!atMost || !seats || !channels || seats.records.length !== seatRecords?.length || channels.fewest <= seats.most) continue;
      const [first, ...others] = channels.records;
      if (!first) continue;
      const countRange = (record: typeof first) =>
        inFile(record.placed, featureOf(record.placed.record).count?.range ?? record.known.name.range);
      report({
        range: countRange(first),
        message: say(
          '{over} of the {count} licenses of {name} can never be used\nThere are only {seats} of {seat}. {why} Check the order, unless another file of this license server has more seats.',
          {
            count: channels.fewest,
            name: first.known.name.text,
            seats: seats.most,
            seat: atMost.feature,
            over: channels.fewest - seats.most,
            why: sayListed(atMost.why),
          },
        ),
        related: [
          ...others.map((record) => ({ range: countRange(record), message: say('These are counted too') })),
          ...seats.records.map((record) => ({ range: countRange(record), message: say('The seats') })),
        ],
      });
    }
  },
});
