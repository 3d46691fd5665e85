import { amountOf, say } from '../../../core/message';
import { licensesTaken } from '../../model/options';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

export default planRule({
  id: 'interaction-option-too-high',
  severity: 'error',
  summary: 'An option of Interaction Server that is more than is licensed',
  facts: ['X6'],
  check(file, report, { licensed }) {
    const { options } = file.plan.genesys?.interactionServer ?? {};
    if (!options || !licensed?.isComplete) return;
    for (const feature of Object.keys(options) as (keyof typeof options)[]) {
      const taken = licensesTaken(options[feature]);
      const count = licensed.countOf(feature);
      if (typeof taken !== 'number' || taken <= count) continue;
      report({
        range: file.at(options, feature),
        message: say(
          'Interaction Server is to take {taken} licenses, and {count} are licensed\nThe option {feature} says how many it checks out: it must not be more than there are.',
          { taken: amountOf(taken), count: amountOf(count), feature },
        ),
        fixes: Number.isFinite(count)
          ? [replaceBy(file.at(options, feature), String(count), false, say('Set {option} to {count}', { option: feature, count }))]
          : [],
      });
    }
  },
});
