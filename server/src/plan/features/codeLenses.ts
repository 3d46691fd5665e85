import type { CodeLens } from '../../core/editing';
import { joined, say } from '../../core/message';
import { type Requirement, requirementsOf } from '../catalog/requirements';
import type { PlanFile } from '../model/planFile';
import { sayNeed } from './sayNeeds';

/** So many sums are named in a line; the others are counted. */
const MOST_NAMED = 4;

/** Above each product, and each list of them, what the sums that it counts for come to: `needs 120 router_seats: 100 + 20`. */
export function codeLenses(file: PlanFile): CodeLens[] {
  const { plan } = file;
  const ofMembers = new Map<string, { holder: object; requirements: Set<Requirement> }>();
  const objects = new Map<object, readonly [holder: object, key: string]>();
  const learn = (holder: object): void => {
    for (const [key, value] of Object.entries(holder)) if (typeof value === 'object' && value !== null) learnBelow(value, [holder, key]);
  };
  const learnBelow = (object: object, place: readonly [object, string]): void => {
    objects.set(object, place);
    for (const value of Object.values(object)) if (typeof value === 'object' && value !== null) learnBelow(value, place);
  };
  if (plan.genesys) learn(plan.genesys);
  if (plan.ucConnector) objects.set(plan.ucConnector, [plan, 'ucConnector']);
  for (const requirement of requirementsOf(file))
    for (const { at } of requirement.parts) {
      // What a part of the plan as a whole says, such as that a wizard is used, has a line of its own.
      const [holder, key] = objects.get(at[0]) ?? [at[0], at[1] ?? ''];
      const known = ofMembers.get(key) ?? { holder, requirements: new Set() };
      ofMembers.set(key, known);
      known.requirements.add(requirement);
    }
  return Array.from(ofMembers, ([key, { holder, requirements }]): CodeLens => {
    const range = file.keyAt(holder, key);
    const [first] = requirements;
    const place = first?.parts.find(({ at: [object] }) => objects.get(object)?.[1] === key || object === holder)?.at;
    const sums = [...requirements].slice(0, MOST_NAMED).map(sayNeed);
    const more = requirements.size - sums.length;
    return {
      range,
      target: place ? file.at(...place) : range,
      title: say('needs {sums}', { sums: joined(more > 0 ? [...sums, say('{count} more', { count: more })] : sums, '; ') }),
    };
  }).sort((a, b) => a.range.start - b.range.start);
}
