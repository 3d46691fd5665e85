import { say } from '../../../core/message';
import { namesOf } from '../../model/names';
import { rangeOf } from '../../syntax/parsePlan';
import { planRule } from '../rule';

export default planRule({
  id: 'reference-cycle',
  severity: 'error',
  summary: 'Things that refer to each other in a circle',
  facts: [],
  source: 'Seatkeeper, schemas/seatplan.schema.json',
  check(file, report) {
    const references = namesOf(file).references.filter(({ shape, within }) => shape.isAcyclic && within !== undefined);
    const targets = new Map(references.map(({ kind, within, name }) => [`${kind} ${within}`, `${kind} ${name}`]));
    const isOfCircle = new Map<string, boolean>();
    for (const start of targets.keys()) {
      const path: string[] = [];
      let next: string | undefined = start;
      while (next !== undefined && !isOfCircle.has(next)) {
        isOfCircle.set(next, false);
        path.push(next);
        next = targets.get(next);
      }
      const from = next === undefined ? -1 : path.indexOf(next);
      if (from >= 0) for (const one of path.slice(from)) isOfCircle.set(one, true);
    }
    for (const { kind, within, name, node } of references)
      if (isOfCircle.get(`${kind} ${within}`))
        report({
          range: rangeOf(node),
          message: say('“{within}” leads back to itself by way of “{name}”\nOne of them must not refer to another.', {
            within: within ?? '',
            name,
          }),
        });
  },
});
