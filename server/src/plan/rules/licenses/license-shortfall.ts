import { amountOf, joined, type Message, say } from '../../../core/message';
import type { Coverage } from '../../catalog/requirements';
import { planRule } from '../rule';

/** Of more parts the sum is shown alone. */
const MOST_PARTS = 6;

export default planRule({
  id: 'license-shortfall',
  severity: 'error',
  summary: 'Fewer licenses than the plan needs',
  facts: ['L32'],
  check(file, report, { licensed, coverage }) {
    if (!licensed?.isComplete) return;
    for (const row of coverage) {
      if (row.missing === 0) continue;
      // Where most of them are taken.
      const largest = row.parts.reduce((most, part) => (part.count > most.count ? part : most));
      report({
        range: file.at(...largest.at),
        message: say(
          'The plan needs {needed} {feature}, and {licensed} are licensed\n{sum} {missing} are missing: order them, or plan fewer.',
          {
            needed: amountOf(row.needed),
            feature: row.feature,
            licensed: amountOf(row.licensed),
            missing: amountOf(row.missing),
            sum: sumOf(row),
          },
        ),
        related: row.records
          .slice(0, MOST_PARTS)
          .flatMap(({ named, record }) => (named.file ? [{ range: record.range, file: named.file, message: say('Licensed here') }] : [])),
      });
    }
  },
});

/** The terms of a sum, such as `100 for places of agents + 20 for IVR ports.` */
function sumOf({ parts }: Coverage): Message {
  const words = parts.slice(0, MOST_PARTS).map(({ count, because }) => say('{count} for {because}', { count: amountOf(count), because }));
  const all = parts.length > MOST_PARTS ? [...words, '…'] : words;
  return say('They are {terms}.', { terms: joined(all, ' + ') });
}
