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
  summary: 'The same attribute twice in one record',
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
          'The attribute {name} is twice in this record. Which of the two License Manager goes by is not documented. Often it is a sign that two records were melted into one: compare the record with the file you were sent.',
          { name: attribute.name },
        ),
        related: [{ range: first.nameRange, message: say('Here it is first.') }],
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
