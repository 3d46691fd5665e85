import type { XmlElement } from '../../../xml/tree';
import { type WrittenText, writtenTextOf } from '../../model/customTab';
import type { PresenceFile } from '../../model/presenceFile';
import { placeholdersIn } from '../../model/tabPlaceholder';

/** The address in an element, or undefined where there is none to judge: more than text, or a placeholder, which has a rule of its own. */
export function addressText(file: PresenceFile, element: XmlElement | undefined): WrittenText | undefined {
  const written = element && writtenTextOf(file, element);
  return written && placeholdersIn(written).length === 0 ? written : undefined;
}
