import { inlineCode } from '../../core/markdown';
import { amountOf, joined, type Message, say } from '../../core/message';
import type { LanguageHover } from '../../language/language';
import { type Requirement, type RequirementPart, requirementsOf } from '../catalog/requirements';
import type { Licensed } from '../model/licensed';
import { namesOf } from '../model/names';
import { placeAt } from '../model/placeAt';
import type { PlanFile } from '../model/planFile';
import { sourcesOf } from './sources';

/** Of more terms the sum is shown alone. */
const MOST_TERMS = 8;

/** What a field decides, and where that is written; what it is for, an editor's JSON service says by the schema. */
export function hoverAt(file: PlanFile, offset: number, licensed: Licensed | undefined): LanguageHover | undefined {
  const place = placeAt(file, offset);
  if (!place) return undefined;
  const { shape, node, range, isName } = place;
  const sums = requirementsOf(file).flatMap((requirement) => {
    const part = requirement.parts.find(({ at: [object, key] }) => {
      const own = file.nodeOf(object);
      const member = key === undefined ? own : own?.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
      return member === node;
    });
    return part ? [describeSum(requirement, part, licensed)] : [];
  });
  const facts = [...new Set(shape.facts)];
  const refersTo = shape.refersTo && node.type === 'string' && !isName && namesOf(file).byKind.get(shape.refersTo)?.has(node.value);
  const contents = [...sums, ...(facts.length > 0 ? [say('Source: {places}', { places: sourcesOf(facts) })] : [])];
  if (contents.length === 0 || (refersTo && facts.length === 0)) return undefined;
  return { range, contents };
}

function describeSum({ feature, instead, needed, parts }: Requirement, part: RequirementPart, licensed: Licensed | undefined): Message {
  const name = inlineCode(feature);
  const terms = parts
    .slice(0, MOST_TERMS)
    .map(({ count, because }) => say('{count} for {because}', { count: amountOf(count), because: plain(because) }));
  const sum = say('Counts {count} of {needed} {feature}: {terms}.', {
    count: amountOf(part.count),
    needed: amountOf(needed),
    feature: name,
    terms: joined(parts.length > MOST_TERMS ? [...terms, '…'] : terms, ' + '),
  });
  if (!licensed?.isComplete) return sum;
  const count = licensed.countOf(feature) + (instead === undefined ? 0 : licensed.countOf(instead));
  return joined(
    [sum, Number.isFinite(count) ? say('Licensed: {count}.', { count: amountOf(count) }) : say('The licenses are not counted.')],
    ' ',
  );
}

/** Names of the file as inline code. */
function plain({ template, values }: Message): Message {
  return {
    template,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? inlineCode(value) : value]),
    ),
  };
}
