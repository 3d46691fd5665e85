import { say } from '../../../core/message';
import { attributeNamed } from '../../model/feature';
import { looseEqualsOf } from '../../model/looseEquals';
import { nearAttribute } from '../../model/nearAttribute';
import { packageOf } from '../../model/package';
import { recordRule } from '../rule';

export default recordRule({
  id: 'package-components',
  severity: 'error',
  summary: 'A PACKAGE record without components',
  source: 'REV and EUG, "PACKAGE Lines" (at least one component); FlexNet error codes: error -82',
  leadsTo: ['-82'],
  vendors: 'all',
  records: ['package'],
  check(record, report) {
    const { name, vendor, attributes, components } = packageOf(record);
    if (!name || !vendor) return;
    const attribute = attributeNamed(attributes, 'COMPONENTS');
    const torn = looseEqualsOf(record).some((loose) => loose.name.toUpperCase() === 'COMPONENTS');
    const misspelled = attributes.some((other) => nearAttribute(other.name, 'package')?.name === 'COMPONENTS');
    if (torn || misspelled || (attribute && components.some((component) => component.name !== ''))) return;
    report({
      range: attribute?.range ?? { start: record.keyword?.start ?? 0, end: name.range.end },
      message: say(
        'The PACKAGE {name} lists no components\nCOMPONENTS= must name at least one feature, or License Manager refuses the PACKAGE (error -82). The list is signed: copy the record again from the file you were sent, or ask your vendor for it.',
        { name: name.text },
      ),
    });
  },
});
