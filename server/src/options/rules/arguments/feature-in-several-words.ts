import { say } from '../../../core/message';
import { insertion } from '../../../core/text';
import { isPlaceholder } from '../../model/placeholder';
import { argumentOf } from '../../model/statements';
import { featureKey } from '../../vocabulary/values';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'feature-in-several-words',
  severity: 'error',
  summary: 'A feature whose name is in several words',
  source: 'License Administration Guide, "Specifying Features" (a feature is one word, or in quotation marks)',
  check(file, report) {
    for (const statement of file.statements) {
      const feature = argumentOf(statement, 'feature') ?? argumentOf(statement, 'entitlement');
      if (!feature || feature.words.length < 2 || feature.words.some(({ value }) => isPlaceholder(value))) continue;
      const last = feature.words.at(-1);
      const isSpec = feature.words.length === 2 && /^\w+=/.test(last?.value ?? '');
      const isKey = isSpec && featureKey(last?.value.split('=')[0] ?? '') !== undefined;
      const range = { start: feature.range.start, end: feature.range.end };
      report({
        range,
        message: isSpec
          ? say(
              'A feature with a keyword must be in quotation marks\nWrite "feature KEYWORD=value", or feature:KEYWORD=value without a space. As it is, the vendor daemon ignores the line.',
            )
          : say(
              'A feature is one word, and this name has spaces\nThe license file has the name of the feature: it is often not that of the product. The vendor daemon ignores the line.',
            ),
        fixes: isKey
          ? [{ title: say('Put it in quotation marks'), edits: [insertion(range.start, '"'), insertion(range.end, '"')], safe: true }]
          : [],
      });
    }
  },
});
