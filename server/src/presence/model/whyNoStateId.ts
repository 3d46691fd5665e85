import { type Message, say } from '../../core/message';
import { isNcName } from '../../xml/names';
import { reservedIds } from './stateIds';

/** Why a text cannot be the id of a state, or undefined when it can. */
export function whyNoStateId(id: string): Message | undefined {
  if (id === '') return say('A state’s id must not be empty.');
  if (/\s/.test(id)) return say('A state’s id must not have spaces in it.');
  if (reservedIds.has(id)) return say('{id} is the id of a state built into UC Connector. Choose another.', { id });
  if (!isNcName(id))
    return say('{id} is not a valid id. Begin with a letter or _, then use only letters, digits, -, _ and period.', { id });
  return undefined;
}
