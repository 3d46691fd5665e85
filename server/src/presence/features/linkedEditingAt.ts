import type { TextRange } from '../../core/text';
import { placeAt } from '../../xml/placeAt';
import type { PresenceFile } from '../model/presenceFile';
import { tagNamesAt } from './tagNames';

/** The names of start tag and end tag, which change together while one of them is typed in; none elsewhere. */
export function linkedEditingAt(file: PresenceFile, offset: number): TextRange[] {
  return tagNamesAt(placeAt(file.document, offset), offset);
}
