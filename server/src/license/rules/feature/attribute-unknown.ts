import type { Report } from '../../../core/finding';
import { say } from '../../../core/message';
import { attributesOf } from '../../model/attributes';
import type { Attribute } from '../../model/field';
import { tornWords } from '../../model/looseEquals';
import { isVendorsOwn, nearAttribute } from '../../model/nearAttribute';
import { type AttributeDefinition, isAttributeName } from '../../vocabulary/attributes';
import { featureRecords, recordRule } from '../rule';

export default recordRule({
  id: 'attribute-unknown',
  severity: 'hint',
  summary: 'An attribute that is not publicly documented, or that belongs on another kind of line',
  source: 'REV, "Optional Publisher-Defined Keywords" and "FEATURE and INCREMENT Lines"',
  vendors: 'all',
  records: [...featureRecords, 'package', 'server', 'vendor'],
  check(record, report) {
    for (const attribute of attributesOf(record)) {
      if (attribute.definition || attribute.name === '') continue;
      const near = nearAttribute(attribute.name, record.kind);
      if (near && !isVendorsOwn(attribute.name, record.kind)) continue;
      if (tornWords(record).has(attribute.range.start)) continue;
      const values = {
        name: attribute.name,
        keyword: record.intendedKeyword ?? record.slice(record.keyword ?? attribute.range).toUpperCase(),
      };
      if (near) {
        report(nearMiss(attribute, near));
        continue;
      }
      report({
        range: attribute.nameRange,
        message: isAttributeName(attribute.name)
          ? say(
              'The attribute {name} is not documented for {keyword} lines\nIt is known on other kinds of lines. Check that it is on the right line.',
              values,
            )
          : say(
              'The attribute {name} is not in the public FlexNet documentation\nThat need not be a mistake: vendors may have attributes of their own. Compare it with the file you were sent.',
              values,
            ),
      });
    }
  },
});

/** An attribute in lowercase that may have been meant to be a known one, or may be the vendor’s own. */
function nearMiss({ name, nameRange }: Attribute, { name: known, owner }: AttributeDefinition): Report {
  const values = { name, known };
  return {
    range: nameRange,
    message: say(
      'The attribute {name} is not documented; did you mean {known}?\nThat need not be a mistake: attributes in lowercase are free and not signed. If {known} was meant, correct the spelling.',
      values,
    ),
    fixes:
      owner === 'administrator'
        ? [{ title: say('Change {name} to {known}', values), edits: [{ range: nameRange, newText: known }], safe: false }]
        : [],
  };
}
