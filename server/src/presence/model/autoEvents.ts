import { presenceVocabulary } from '../vocabulary';
import { type AutoEvent, collapsed } from './presenceFile';

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
  return event.postevent !== undefined && name !== undefined && !hasTimer(name);
}

/** A state that is built into UC Connector and that no file defines. */
export type BuiltInState = 'ready' | 'notready' | 'dnd';

/** What follows an event that a file leaves out, or whose state does not exist (Deployment Guide, "Auto-state definition"). */
export const eventDefaults: ReadonlyMap<string, { readonly state: BuiltInState; readonly after?: BuiltInState }> = new Map([
  [WITH_TIMER, { state: 'dnd', after: 'ready' }],
  ['preview-timeout', { state: 'notready' }],
  ['preview-redirect', { state: 'dnd' }],
]);

/** Whether a state after the timer counts for an event. */
export function hasTimer(name: string): boolean {
  return name === WITH_TIMER;
}
