import type { Definition } from '../../core/editing';
import type { TextRange } from '../../core/text';
import type { Licensed } from '../model/licensed';
import { namesOf } from '../model/names';
import { placeAt } from '../model/placeAt';
import type { PlanFile } from '../model/planFile';
import { rangeOf } from '../syntax/parsePlan';
import { partsAt } from './partsAt';

/** Where a name is defined; for what counts for a sum, the lines of the license files that grant the feature. */
export function definitionAt(file: PlanFile, offset: number, licensed: Licensed | undefined): readonly Definition[] {
  const place = placeAt(file, offset);
  const { refersTo } = place?.shape ?? {};
  if (place && refersTo && place.node.type === 'string' && !place.isName) {
    const target = namesOf(file).byKind.get(refersTo)?.get(place.node.value);
    if (!target) return [];
    return [{ origin: place.range, target: rangeOf(target.node), targetExtent: rangeOf(target.node.parent?.parent ?? target.node) }];
  }
  const found = new Set<string>();
  return partsAt(file, offset).flatMap(({ requirement: { feature, instead }, range }) =>
    [feature, ...(instead === undefined ? [] : [instead])].flatMap((name) => {
      if (found.has(name)) return [];
      found.add(name);
      return (licensed?.recordsOf(name) ?? []).flatMap(({ named, record }): Definition[] =>
        named.file ? [{ origin: range, target: record.name.range, targetExtent: record.range, file: named.file }] : [],
      );
    }),
  );
}

/** All places of the plan that count for the sums that one of them counts for; of a name, all places that have it. */
export function referencesAt(file: PlanFile, offset: number): readonly TextRange[] {
  const place = placeAt(file, offset);
  const kind = place?.shape.refersTo ?? place?.shape.defines;
  if (place && kind && place.node.type === 'string') {
    const { definitions, references } = namesOf(file);
    return [...definitions, ...references]
      .filter((one) => one.kind === kind && one.name === place.node.value)
      .map(({ node }) => rangeOf(node));
  }
  const sums = new Set(partsAt(file, offset).map(({ requirement }) => requirement));
  const ranges = [...sums].flatMap(({ parts }) => parts.map(({ at }) => file.at(...at)));
  return [...new Map(ranges.map((range) => [range.start, range])).values()].sort((a, b) => a.start - b.start);
}
