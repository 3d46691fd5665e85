import { say } from '../../../core/message';
import { featureOf } from '../../model/featureSpec';
import { fidKeywords } from '../../vocabulary/values';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'fid-not-here',
  severity: 'warning',
  summary: 'FID= in an option that does not have it',
  source: 'License Administration Guide, "Specifying Features"',
  check(file, report) {
    for (const statement of file.statements) {
      const key = featureOf(statement)?.key;
      const keyword = statement.definition?.name ?? '';
      if (key?.name.toUpperCase() !== 'FID' || fidKeywords.has(keyword)) continue;
      report({
        range: { start: key.range.start, end: key.valueRange.end },
        message: say(
          'FID= cannot be in {keyword}\nThe option matches no license: a fulfillment id tells entitlements in trusted storage apart, not FEATURE lines.',
          { keyword },
        ),
      });
    }
  },
});
