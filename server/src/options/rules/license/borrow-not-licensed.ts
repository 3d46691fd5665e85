import { say } from '../../../core/message';
import { licensesAround } from '../../model/licenses';
import { optionsRule } from '../rule';
import { featuresIn, relatedTo } from './_licensed';

export default optionsRule({
  id: 'borrow-not-licensed',
  severity: 'warning',
  summary: 'An option about borrowing a feature that cannot be borrowed',
  source: 'License Administration Guide, "INCLUDE_BORROW", "MAX_BORROW_HOURS", "BORROW_LOWWATER" (for licenses with BORROW)',
  check(file, report, context) {
    const licenses = licensesAround(context.surroundings, context.fileName)?.licenses;
    if (!licenses) return;
    for (const { feature, statement } of featuresIn(file)) {
      if (!isAboutBorrowing(statement.definition?.name ?? '')) continue;
      const records = licenses.recordsOf({ name: feature.name });
      const first = records[0];
      if (!first || records.some(({ record }) => record.attributes.borrowHours !== undefined)) continue;
      report({
        range: { start: feature.nameRange.start, end: feature.nameRange.end },
        message: say('Licenses of {feature} cannot be borrowed\nNo license of it has BORROW, so the line has no effect.', {
          feature: feature.name,
        }),
        related: [relatedTo(first, say('A license of the feature'))],
      });
    }
  },
});

function isAboutBorrowing(keyword: string): boolean {
  return keyword.endsWith('_BORROW') || keyword === 'MAX_BORROW_HOURS' || keyword === 'BORROW_LOWWATER';
}
