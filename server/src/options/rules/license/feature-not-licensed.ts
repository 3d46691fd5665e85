import { say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { licensesAround } from '../../model/licenses';
import { replaceBy } from '../edits';
import { optionsRule } from '../rule';
import { featuresIn } from './_licensed';

export default optionsRule({
  id: 'feature-not-licensed',
  severity: 'warning',
  summary: 'A feature that no license beside the file has',
  source:
    'License Administration Guide, "Specifying Features"; IBM, "Configuring the options file" (features are written as in the license)',
  check(file, report, context) {
    const licenses = licensesAround(context.surroundings, context.fileName)?.licenses;
    if (!licenses?.isComplete) return;
    const names = licenses.featureNames;
    for (const { feature } of featuresIn(file)) {
      if (licenses.knows(feature.name)) continue;
      const other = licenses.otherVendorOf(feature.name);
      if (licenses.vendor !== undefined && other !== undefined) {
        report({
          range: { start: feature.nameRange.start, end: feature.nameRange.end },
          message: say(
            'The feature {feature} is of {other}, not of {vendor}\nThe line has no effect: each vendor daemon has an options file of its own. Write it in the one for {other}.',
            { feature: feature.name, other, vendor: licenses.vendor },
          ),
        });
        continue;
      }
      const near =
        names.length > MOST_COMPARED
          ? undefined
          : (names.find((name) => name.toLowerCase() === feature.name.toLowerCase()) ?? nearest(feature.name, names));
      report({
        range: { start: feature.nameRange.start, end: feature.nameRange.end },
        message:
          near === undefined
            ? say(
                'No license beside this file has a feature {feature}\nThe line has no effect. The name of a feature is often not that of the product: the license file has it.',
                { feature: feature.name },
              )
            : say(
                'No license beside this file has a feature {feature}; did you mean {near}?\nThe line has no effect. Write the name as the license has it, in the same case.',
                { feature: feature.name, near },
              ),
        fixes: near === undefined ? [] : [replaceBy(feature.nameRange, near, false)],
      });
    }
  },
});

/** Among more names nobody looks for the nearest: comparing each with each takes long. */
const MOST_COMPARED = 300;
