import type { Definition } from '../../core/editing';
import { rangeOf } from '../../xml/placeAt';
import type { PresenceFile } from '../model/presenceFile';
import { isSameState, occurrenceAt, occurrencesOf } from './occurrences';

/** The state that the id at `offset` stands for; undefined where no id is or no state has it. */
export function definitionAt(file: PresenceFile, offset: number): Definition | undefined {
  const origin = occurrenceAt(file, offset);
  if (!origin) return undefined;
  for (const candidate of occurrencesOf(file)) {
    if (!candidate.declares) return undefined;
    if (!isSameState(file, origin, candidate)) continue;
    return { origin: origin.range, target: candidate.range, targetExtent: rangeOf(candidate.declares.element) };
  }
  return undefined;
}
