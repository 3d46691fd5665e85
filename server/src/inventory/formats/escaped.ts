import { seenText } from '../../core/visible';

/** A text as text in HTML, within elements and attributes. */
export function escaped(text: string): string {
  return seenText(text).replace(/[&<>"'#]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
