import type { Fix } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import { genesysFeature } from '../../catalog/genesysFeatures';
import { fieldFitOf } from '../../model/fieldFit';
import { GENESYS_DAEMON } from '../../model/genesys';
import type { MisplacedSpace, SpaceRepair } from '../../model/spaceFit';
import type { LicenseRecord } from '../../syntax/record';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'misplaced-blank',
  severity: 'error',
  summary: 'A space between two fields of a record that is missing or one letter off',
  source: 'REV, "Publisher-Defined Required Keywords" (six fields in a fixed order); errors -2, -8 and -77',
  leadsTo: ['-77', '-2', '-8'],
  vendors: 'all',
  records: featureRecords,
  check(record, report) {
    const fit = fieldFitOf(record);
    if (fit.kind !== 'misplacedSpace') return;
    const { space } = fit;
    report({ range: space.range, message: messageFor(record, space), fixes: space.repairs.map((repair) => fixOf(record, repair, space)) });
  },
});

function messageFor(record: LicenseRecord, { range, missing, repairs }: MisplacedSpace): Message {
  const found = record.slice(range);
  const [repair] = repairs;
  if (!repair || repairs.length > 1) {
    return say(
      'A space is missing or misplaced here: “{found}”\nLicense Manager reads the wrong fields and refuses the record (error -2, -8 or -77). Compare the record with the file you were sent.',
      { found },
    );
  }
  const values = { found, first: repair.first, second: repair.second };
  return missing
    ? say(
        'A space is missing between {first} and {second}\nLicense Manager reads “{found}” as one field and refuses the record (error -2, -8 or -77). Insert the space: nothing that is signed changes.',
        values,
      )
    : say(
        'The space between {first} and {second} is one letter off\nLicense Manager cannot read “{found}” and refuses the record (error -2, -8 or -77). Move the space: nothing that is signed changes.',
        values,
      );
}

function fixOf(record: LicenseRecord, { first, second, edits }: SpaceRepair, { range, repairs }: MisplacedSpace): Fix {
  // A letter before the vendor's name may also be one too many, unless the name in front needs it.
  const takesLetter = second === GENESYS_DAEMON && !record.slice(range).endsWith(second.slice(1));
  const safe = repairs.length === 1 && (!takesLetter || genesysFeature(first) !== undefined);
  return { title: say('Change to “{words}”', { words: `${first} ${second}` }), edits, safe };
}
