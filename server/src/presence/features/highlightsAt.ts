import type { Highlight } from '../../core/editing';
import { byRange } from '../../core/ranges';
import { placeAt } from '../../xml/placeAt';
import type { PresenceFile } from '../model/presenceFile';
import { occurrenceAt, occurrencesOf } from './occurrences';
import { tagNamesAt } from './tagNames';

/** What belongs to the place at `offset`: every occurrence of a state's id, or both names of an element. */
export function highlightsAt(file: PresenceFile, offset: number): Highlight[] {
  const origin = occurrenceAt(file, offset);
  if (origin) {
    return [...occurrencesOf(file)]
      .filter(({ id }) => id === origin.id)
      .map(({ range, declares }): Highlight => ({ range, kind: declares ? 'declaration' : 'use' }))
      .sort(byRange);
  }
  return tagNamesAt(placeAt(file.document, offset), offset).map((range) => ({ range, kind: 'tag' }));
}
