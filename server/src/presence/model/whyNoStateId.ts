import { type Message, say } from '../../core/message';
import { isNcName } from '../../xml/names';
import { reservedIds } from './stateIds';

/** Why a text cannot be the id of a state, or undefined when it can. */
export function whyNoStateId(id: string): Message | undefined {
  if (id === '') return say('A state’s id must not be empty.');
  if (/\s/.test(id)) return say('A state’s id must not have spaces in it.');
  if (reservedIds.has(id)) return say('{id} is the id of a state that UC Connector brings itself: choose another.', { id });
  if (!isNcName(id))
    return say('{id} cannot be an id: it must begin with a letter or _, and may have only letters, digits, -, _ and . after that.', { id });
  return undefined;
}
