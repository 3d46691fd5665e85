import { say } from '../../../core/message';
import { namesOf } from '../../model/names';
import { rangeOf } from '../../syntax/parsePlan';
import { planRule } from '../rule';

export default planRule({
  id: 'name-repeated',
  severity: 'error',
  summary: 'A name that two things have',
  facts: [],
  source: 'Seatkeeper, schemas/seatplan.schema.json',
  check(file, report) {
    const { definitions, byKind } = namesOf(file);
    for (const definition of definitions) {
      const first = byKind.get(definition.kind)?.get(definition.name);
      if (!first || first === definition) continue;
      report({
        range: rangeOf(definition.node),
        message: say('“{name}” is the name of something else already\nGive each a name of its own, so that others can refer to it.', {
          name: definition.name,
        }),
        related: [{ range: rangeOf(first.node), message: say('The first one of this name') }],
      });
    }
  },
});
