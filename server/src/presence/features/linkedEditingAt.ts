import type { TextRange } from '../../core/text';
import { placeAt } from '../../xml/placeAt';
import type { PresenceFile } from '../model/presenceFile';
import { tagNamesAt } from './tagNames';

/** The names of start tag and end tag, which change together while one of them is typed in; none elsewhere. */
export function linkedEditingAt(file: PresenceFile, offset: number): TextRange[] {
  const [start, end] = tagNamesAt(placeAt(file.document, offset), offset);
  const isOneName = start && end && file.text.slice(start.start, start.end) === file.text.slice(end.start, end.end);
  return isOneName ? [start, end] : [];
}
