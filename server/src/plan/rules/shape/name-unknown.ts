import { say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { namesOf } from '../../model/names';
import { rangeOf } from '../../syntax/parsePlan';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

/** Among more names nobody looks for the nearest: comparing each with each takes long. */
const MOST_COMPARED = 300;

export default planRule({
  id: 'name-unknown',
  severity: 'error',
  summary: 'A name of something that the plan does not have',
  facts: [],
  source: 'Seatkeeper, schemas/seatplan.schema.json',
  check(file, report) {
    const { references, byKind } = namesOf(file);
    for (const { kind, name, node } of references) {
      const known = byKind.get(kind);
      if (name.trim() === '' || known?.has(name)) continue;
      const names = [...(known?.keys() ?? [])];
      const near =
        names.length > MOST_COMPARED
          ? undefined
          : (names.find((other) => other.toLowerCase() === name.toLowerCase()) ?? nearest(name, names));
      report({
        range: rangeOf(node),
        message:
          near === undefined
            ? say('Nothing of this plan is called “{name}”\nAdd it with this name, or write the name of something that is there.', { name })
            : say('Nothing of this plan is called “{name}”; did you mean {near}?', { name, near }),
        fixes: near === undefined ? [] : [replaceBy(rangeOf(node), JSON.stringify(near), false)],
      });
    }
  },
});
