import { seenText } from '../../core/visible';
import { withoutCommands } from './buildCommands';

/** A text of one line, safe to print: the checked file can steer neither the terminal nor a build server. */
export function visibleText(text: string): string {
  return withoutCommands(seenText(text));
}
