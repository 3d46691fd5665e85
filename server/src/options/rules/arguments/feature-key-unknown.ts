import { oneOf, say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { featureOf } from '../../model/featureSpec';
import { featureKey, featureKeys } from '../../vocabulary/values';
import { replaceBy } from '../edits';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'feature-key-unknown',
  severity: 'warning',
  summary: 'A keyword after a feature that does not exist',
  source: 'License Administration Guide, "Specifying Features"',
  check(file, report) {
    for (const statement of file.statements) {
      const key = featureOf(statement)?.key;
      if (!key || featureKey(key.name)) continue;
      const names = featureKeys.filter(({ name }) => name !== 'FID').map(({ name }) => name);
      const near = nearest(key.name, names);
      report({
        range: { start: key.range.start, end: key.range.end },
        message: say('“{key}” does not tell licenses of one feature apart\nThe option matches no license. Possible are {keys}.', {
          key: key.name,
          keys: oneOf(names),
        }),
        fixes: near === undefined ? [] : [replaceBy(key.range, near, true)],
      });
    }
  },
});
