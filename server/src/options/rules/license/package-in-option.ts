import { say } from '../../../core/message';
import { licensesAround } from '../../model/licenses';
import { optionsRule } from '../rule';
import { featuresIn } from './_licensed';

export default optionsRule({
  id: 'package-in-option',
  severity: 'hint',
  summary: 'A package in an option of which that is not documented',
  source: '',
  check(file, report, context) {
    const licenses = licensesAround(context.surroundings, context.fileName)?.licenses;
    if (!licenses || licenses.packages.size === 0) return;
    for (const { feature, statement } of featuresIn(file)) {
      const found = licenses.packages.get(feature.name);
      const keyword = statement.definition?.name ?? '';
      if (!found || keyword === 'RESERVE') continue;
      report({
        range: { start: feature.nameRange.start, end: feature.nameRange.end },
        message: say(
          '“{feature}” is a package, and the guide says of RESERVE alone what it does with one\nWhether {keyword} of a package holds for its components depends on the vendor.',
          { feature: feature.name, keyword },
        ),
        related: [{ range: found.package.range, file: found.file, message: say('The package') }],
      });
    }
  },
});
