import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { removal } from '../../../core/text';
import { attributesOf } from '../../model/attributes';
import type { Attribute } from '../../model/field';
import { isSignedAttribute } from '../../model/signed';
import type { LicenseRecord } from '../../syntax/record';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'repeated-attribute',
  severity: 'hint',
  summary: 'An attribute that occurs more than once in a record',
  source: 'REV, "Optional Publisher-Defined Keywords" (each attribute is described as having one value)',
  vendors: 'all',
  records: [...featureRecords, 'package', 'server', 'vendor'],
  check(record, report) {
    const attributes = attributesOf(record);
    if (attributes.length < 2) return;
    const seen = new Map<string, Attribute>();
    for (const attribute of attributes) {
      const key = (attribute.definition?.name ?? attribute.name).toLowerCase();
      const first = seen.get(key);
      if (key === '') continue;
      if (!first) {
        seen.set(key, attribute);
        continue;
      }
      report({
        range: attribute.nameRange,
        message: say(
          'The attribute {name} occurs more than once in this record\nWhich one License Manager uses is not documented. Often, two records were merged into one by mistake: compare the record with the file you were sent.',
          { name: attribute.name },
        ),
        related: [{ range: first.nameRange, message: say('The first occurrence') }],
        ...(canGo(record, attribute, first) && { fixes: [removeRepetition(attribute)] }),
      });
    }
  },
});

/** Whether nothing is lost without the second: it is not signed and says the same as the first. */
function canGo(record: LicenseRecord, attribute: Attribute, first: Attribute): boolean {
  return (
    attribute.value === first.value &&
    attribute.definition !== undefined &&
    !isSignedAttribute(attribute) &&
    /[ \t]/.test(record.text[attribute.range.start - 1] ?? '')
  );
}

function removeRepetition({ name, range }: Attribute): Fix {
  return { title: say('Remove the second {name}', { name }), edits: [removal({ start: range.start - 1, end: range.end })], safe: true };
}
