import type { Definition } from '../../core/editing';
import { shiftRange } from '../../core/text';
import type { LicenseTree } from '../syntax/parse';
import { type OccurrenceRole, occurrenceAt, occurrenceRange, occurrencesOfSame, type PlacedOccurrence } from './occurrences';
import { recordExtent } from './recordExtent';

/** On which lines a name of each role is declared. */
const declaredBy: Readonly<Record<OccurrenceRole, OccurrenceRole>> = {
  server: 'server',
  boundHost: 'server',
  daemon: 'daemon',
  vendor: 'daemon',
  feature: 'package',
  package: 'feature',
  upgrade: 'feature',
  component: 'feature',
};

/**
 * Where the host, vendor or feature whose name is at `offset` is declared: a vendor by its DAEMON line; a component, a PACKAGE and
 * an UPGRADE by the FEATURE or INCREMENT lines of the name; and such a line that enables a package by the PACKAGE line, which says what
 * is in it. What declares itself is its own definition, so that an editor offers its uses instead.
 */
export function definitionAt(tree: LicenseTree, offset: number): Definition[] {
  const origin = occurrenceAt(tree, offset);
  if (!origin) return [];
  const { role } = origin.occurrence;
  const targets = occurrencesOfSame(tree, origin).filter(({ occurrence }) => occurrence.role === declaredBy[role]);
  const itself = role === 'feature' && targets.length === 0 ? [origin] : targets;
  return itself.map((target) => definition(origin, target));
}

function definition(origin: PlacedOccurrence, target: PlacedOccurrence): Definition {
  return {
    origin: occurrenceRange(origin),
    target: occurrenceRange(target),
    targetExtent: shiftRange(recordExtent(target.record), target.start),
  };
}
