import { byPlace } from '../../core/ranges';
import type { TextRange } from '../../core/text';
import type { PresenceFile } from '../model/presenceFile';
import { occurrenceAt, occurrencesOf } from './occurrences';

/** Where the id at `offset` is written: by events and, if wanted, by the states that have it, also where several do. */
export function referencesAt(file: PresenceFile, offset: number, withDeclaration: boolean): TextRange[] {
  const origin = occurrenceAt(file, offset);
  if (!origin) return [];
  return [...occurrencesOf(file)]
    .filter(({ id, declares }) => id === origin.id && (withDeclaration || !declares))
    .map(({ range }) => range)
    .sort(byPlace);
}
