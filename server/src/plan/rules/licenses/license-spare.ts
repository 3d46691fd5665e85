import { amountOf, say } from '../../../core/message';
import { planRule } from '../rule';

/** Of these a plan needs exactly as many as it has; of others, more may be wanted. */
const COUNTED = new Set(['instance', 'pair', 'environment']);

export default planRule({
  id: 'license-spare',
  severity: 'information',
  summary: 'More licenses than the plan needs',
  facts: [],
  source: 'Genesys Licensing Guide, Table 4: one license for each instance, pair or environment',
  check(file, report, { licensed, coverage }) {
    if (!licensed?.isComplete) return;
    for (const { feature, licensed: count, needed, spare, parts } of coverage) {
      const [first] = parts;
      if (!first || spare === 0 || !Number.isFinite(spare) || !parts.every(({ term }) => COUNTED.has(term.per))) continue;
      report({
        range: file.at(...first.at),
        message: say(
          '{licensed} {feature} are licensed, and the plan needs {needed}\nEither the plan lacks something, or fewer can be ordered next time.',
          {
            licensed: amountOf(count),
            feature,
            needed: amountOf(needed),
          },
        ),
      });
    }
  },
});
