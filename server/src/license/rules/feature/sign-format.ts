import { say } from '../../../core/message';
import { featureOf } from '../../model/feature';
import { tornWords } from '../../model/looseEquals';
import { packageOf } from '../../model/package';
import { isPlaceholder } from '../../model/placeholder';
import { damagedPlaces, isHexSignature, unquotedRest } from '../../model/signature';
import { issuerOf } from '../issuer';
import { featureRecords, recordRule } from '../rule';

/** A value with more damaged places is not a signature at all; the first ones say so. */
const MOST_PLACES = 8;

export default recordRule({
  id: 'sign-format',
  severity: 'error',
  summary: 'A signature that is empty, is not in quotes, or has characters that are not hexadecimal digits',
  source: 'REV, "Publisher-Defined Required Keywords" (SIGN); FlexNet error codes: error -8',
  leadsTo: ['-8'],
  vendors: 'all',
  records: [...featureRecords, 'package'],
  check(record, report) {
    const { attributes } = record.kind === 'package' ? packageOf(record) : featureOf(record);
    const torn = tornWords(record);
    for (const attribute of attributes) {
      if (!isHexSignature(attribute) || attribute.value === undefined || !attribute.closed || torn.has(attribute.range.start)) continue;
      if (isPlaceholder(attribute.value)) continue;
      const values = { name: attribute.name, issuer: issuerOf(record) };
      if (attribute.value.trim() === '') {
        report({
          range: attribute.range,
          message: say(
            'The attribute {name} is empty, so the record has no signature\nLicense Manager refuses it (error -8, invalid license key). Copy the record again from the file you were sent, or ask {issuer} for it.',
            values,
          ),
        });
        continue;
      }
      for (const range of damagedPlaces(record, attribute).slice(0, MOST_PLACES)) {
        report({
          range,
          message: say(
            '“{found}” cannot be part of a signature\n{name}= holds only the digits 0 to 9, the letters A to F, and spaces between groups. License Manager refuses the record (error -8, invalid license key). Do not guess: ask {issuer} to send the file again.',
            { ...values, found: record.slice(range) },
          ),
        });
      }
      const rest = unquotedRest(record, attribute);
      if (rest) {
        report({
          range: rest,
          message: say(
            'The signature continues after a space but is not in double quotes\nLicense Manager reads only its first group and refuses the record (error -8, invalid license key). Copy the record again from the file you were sent, or ask {issuer} for it.',
            values,
          ),
        });
      }
    }
  },
});
