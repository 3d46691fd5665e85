import { type AutoEvent, collapsed } from '../../model/presenceFile';
import { presenceVocabulary } from '../../vocabulary';

/** The events that UC Connector knows. */
export const eventNames: readonly string[] =
  presenceVocabulary.elements
    .get('event')
    ?.attributes.find(({ name }) => name === 'name')
    ?.values.map(({ value }) => value) ?? [];

/** The event for which alone a state after the timer counts. */
const WITH_TIMER = 'preview-reject';

/** The name of an event, or undefined where it is missing or does not exist. */
export function eventName(event: AutoEvent): string | undefined {
  const name = collapsed(event.name);
  return name !== undefined && eventNames.includes(name) ? name : undefined;
}

/** Whether an event has a postevent that counts for nothing. */
export function hasIgnoredPostevent(event: AutoEvent): boolean {
  const name = eventName(event);
  return event.postevent !== undefined && name !== undefined && name !== WITH_TIMER;
}
