import type { Fix } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import { genesysFeature } from '../../catalogue/genesysFeatures';
import type { BlankRepair, MisplacedBlank } from '../../model/blankFit';
import { fieldFitOf } from '../../model/fieldFit';
import { GENESYS_DAEMON } from '../../model/genesys';
import type { LicenseRecord } from '../../syntax/record';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'misplaced-blank',
  severity: 'error',
  summary: 'A blank between two fields of a record that is missing or stands one letter off',
  source: 'REV, "Publisher-Defined Required Keywords" (six fields in a fixed order); errors -2, -8 and -77',
  vendors: 'all',
  records: featureRecords,
  check(record, report) {
    const fit = fieldFitOf(record);
    if (fit.kind !== 'misplacedBlank') return;
    const { blank } = fit;
    report({ range: blank.range, message: messageFor(record, blank), fixes: blank.repairs.map((repair) => fixOf(record, repair, blank)) });
  },
});

function messageFor(record: LicenseRecord, { range, missing, repairs }: MisplacedBlank): Message {
  const found = record.slice(range);
  const [repair] = repairs;
  if (!repair || repairs.length > 1) {
    return say(
      'A blank between two fields of this record is missing or stands in the wrong place: “{found}”. License Manager takes the fields for others and refuses the record (error -2, -8 or -77). Compare it with the file you were sent.',
      { found },
    );
  }
  const values = { found, first: repair.first, second: repair.second };
  return missing
    ? say(
        'A blank is missing: “{found}” is two fields, {first} and {second}. License Manager takes them for one and refuses the record (error -2, -8 or -77). Put the blank in; it changes nothing that is signed.',
        values,
      )
    : say(
        'The blank in “{found}” stands one letter off: the fields are {first} and {second}. License Manager refuses the record as it is (error -2, -8 or -77). Move the blank; it changes nothing that is signed.',
        values,
      );
}

function fixOf(record: LicenseRecord, { first, second, edits }: BlankRepair, { range, repairs }: MisplacedBlank): Fix {
  // A letter before the vendor's name may also be one too many, unless the name in front needs it.
  const takesLetter = second === GENESYS_DAEMON && !record.slice(range).endsWith(second.slice(1));
  const safe = repairs.length === 1 && (!takesLetter || genesysFeature(first) !== undefined);
  return { title: say('Change to “{words}”', { words: `${first} ${second}` }), edits, safe };
}
