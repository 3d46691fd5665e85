import { allOf, say } from '../../../core/message';
import { licensesAround } from '../../model/licenses';
import { featureKey } from '../../vocabulary/values';
import { optionsRule } from '../rule';
import { featuresIn } from './_licensed';

export default optionsRule({
  id: 'pool-not-licensed',
  severity: 'warning',
  summary: 'A keyword and value of a feature that no license of it has',
  source: 'License Administration Guide, "Specifying Features" (the value is written exactly as in the license)',
  check(file, report, context) {
    const licenses = licensesAround(context.surroundings, context.fileName)?.licenses;
    if (!licenses?.isComplete) return;
    for (const { feature } of featuresIn(file)) {
      const { key, name } = feature;
      if (!key || !featureKey(key.name) || licenses.recordsOf({ name }).length === 0 || licenses.recordsOf(feature).length > 0) continue;
      const versions = key.name.toUpperCase() === 'VERSION' ? licenses.versionsOf(name).slice(0, MOST_NAMED) : [];
      report({
        range: { start: key.range.start, end: key.valueRange.end },
        message:
          versions.length > 0
            ? say(
                'No license of {feature} has this version; there is {versions}\nThe line has no effect. Write the value exactly as the license has it.',
                { feature: name, versions: allOf(versions) },
              )
            : say('No license of {feature} has this {key}\nThe line has no effect. Write the value exactly as the license has it.', {
                feature: name,
                key: key.name,
              }),
      });
    }
  },
});

const MOST_NAMED = 4;
