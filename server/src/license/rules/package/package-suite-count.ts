import { say } from '../../../core/message';
import { attributeNamed } from '../../model/feature';
import { packageOf } from '../../model/package';
import { recordRule } from '../rule';

export default recordRule({
  id: 'package-suite-count',
  severity: 'error',
  summary: 'A count after a component of a PACKAGE with OPTIONS=SUITE, where none is allowed',
  source: 'REV and EUG, "PACKAGE Lines" (COMPONENTS); FlexNet error codes: error -82',
  leadsTo: ['-82'],
  vendors: 'all',
  records: ['package'],
  check(record, report) {
    const { attributes, components } = packageOf(record);
    if (attributeNamed(attributes, 'OPTIONS')?.value?.toUpperCase() !== 'SUITE') return;
    for (const { range, name, text, count } of components) {
      if (count === undefined) continue;
      report({
        range: { start: range.start + text.lastIndexOf(':'), end: range.end },
        message: say(
          'In a suite, the component {name} must not have its own count, {count}\nWith OPTIONS=SUITE, all components share the count of the package; License Manager refuses this PACKAGE (error -82). The list is signed: ask your vendor for the right file.',
          { name, count },
        ),
      });
    }
  },
});
