import { seenText } from '../../core/visible';
import { withoutCommands } from './buildCommands';

/** A text of one line, safe to print: the checked file can steer neither the terminal nor a build server. */
export function visibleText(text: string): string {
  return withoutCommands(seenText(text));
}

/** JSON leaves control characters above ASCII as they are; a terminal may obey them. */
export function jsonWithoutControls(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
