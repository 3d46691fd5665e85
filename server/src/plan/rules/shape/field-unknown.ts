import { oneOf, say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { removeNode, replaceBy } from '../edits';
import { planRule } from '../rule';

/** Of more names nobody reads a list. */
const MOST_LISTED = 12;

export default planRule({
  id: 'field-unknown',
  severity: 'error',
  summary: 'A field that plans do not have',
  facts: [],
  source: 'Seatkeeper, schemas/seatplan.schema.json',
  check({ tree, violations }, report) {
    for (const violation of violations) {
      if (violation.kind !== 'unknownField') continue;
      const { name, range, shape, value } = violation;
      const known = Object.keys(shape.members ?? {});
      const near = known.find((other) => other.toLowerCase() === name.toLowerCase()) ?? nearest(name, known);
      const property = value.parent ?? value;
      report({
        isOfSchema: true,
        range,
        message:
          near !== undefined
            ? say('A plan has no field {name} here; did you mean {near}?\nWhat it says is not taken into account.', { name, near })
            : known.length > MOST_LISTED || known.length === 0
              ? say('A plan has no field {name} here\nWhat it says is not taken into account. The schema of plans lists the fields.', {
                  name,
                })
              : say('A plan has no field {name} here\nWhat it says is not taken into account. The fields are {known}.', {
                  name,
                  known: oneOf(known),
                }),
        fixes:
          near !== undefined
            ? [replaceBy(range, JSON.stringify(near), false)]
            : [removeNode(tree.text, property, say('Remove this field'))],
      });
    }
  },
});
