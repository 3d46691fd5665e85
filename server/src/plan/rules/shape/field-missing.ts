import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'field-missing',
  severity: 'error',
  summary: 'A field that is missing',
  facts: [],
  source: 'Seatkeeper, schemas/seatplan.schema.json',
  check({ violations }, report) {
    for (const violation of violations) {
      if (violation.kind !== 'missingField') continue;
      const { name, range } = violation;
      report({
        isOfSchema: true,
        range,
        message: say('The field {name} is missing here\nFindings and other parts of the plan refer to it: add it.', { name }),
      });
    }
  },
});
