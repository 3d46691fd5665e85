import { type Message, say, sayListed } from '../../../core/message';
import type { PreviewTarget, PreviewTransition } from '../../../language/preview';
import type { XmlAttribute } from '../../../xml/tree';
import { type BuiltInState, eventDefaults, eventName, eventNames, hasIgnoredPostevent, hasTimer } from '../../model/autoEvents';
import { type AutoEvent, collapsed, type PresenceFile, type State } from '../../model/presenceFile';

/** The option that says how long the state after a rejected preview lasts (Deployment Guide, "dnd-off-timeout"). */
const TIMER = 'dnd-off-timeout';

const builtInNames: Readonly<Record<BuiltInState, Message>> = {
  ready: say('Ready (built in)'),
  notready: say('Not Ready (built in)'),
  dnd: say('Do Not Disturb (built in)'),
};

const titles: ReadonlyMap<string, Message> = new Map([
  ['preview-reject', say('The call is rejected')],
  ['preview-timeout', say('The call is not answered in time')],
  ['preview-redirect', say('The call is taken on an external number')],
]);

/**
 * What follows each event that UC Connector knows: as the file has it, else by default; then events of the file that have no effect
 * (UC Connector 8.0 Deployment Guide, "Auto-state definition").
 */
export function transitionsOf(file: PresenceFile): PreviewTransition[] {
  const numbers = new Map<State, number>(file.states.map((state, index) => [state, index]));
  const target = (id: string): PreviewTarget => {
    const state = file.stateById.get(id);
    const number = state && numbers.get(state);
    return number === undefined ? { kind: 'unknown', id } : { kind: 'state', state: number };
  };
  return eventNames.map((name) => {
    const events = file.events.filter((event) => eventName(event) === name);
    const [event] = events;
    return event ? fromFile(name, event, events.length > 1, target) : byDefault(name);
  });
}

function byDefault(event: string): PreviewTransition {
  const { state, after } = eventDefaults.get(event) ?? { state: 'notready' as const };
  return {
    event,
    title: titles.get(event) ?? sayListed(event),
    range: undefined,
    state: builtIn(state),
    after: after && { option: TIMER, target: builtIn(after) },
    notes: [],
  };
}

function fromFile(name: string, event: AutoEvent, isRepeated: boolean, target: (id: string) => PreviewTarget): PreviewTransition {
  const state = target(collapsed(event.onevent) ?? '');
  const notes: Message[] = [];
  if (isRepeated) notes.push(say('The file has this event more than once, and the guide does not say which counts.'));
  if (state.kind === 'unknown')
    notes.push(
      state.id === ''
        ? say('It does not say which state is entered.')
        : say('No state has the id “{id}”, so UC Connector ignores it.', { id: state.id }),
    );
  if (hasIgnoredPostevent(event)) notes.push(say('Its postevent has no effect: only preview-reject has one.'));
  const after = hasTimer(name) ? afterTimer(event.postevent, target) : undefined;
  if (after?.kind === 'unknown') notes.push(say('No state has the id “{id}”, so UC Connector ignores it.', { id: after.id }));
  return {
    event: name,
    title: titles.get(name) ?? sayListed(name),
    range: { start: event.element.startTag.start, end: event.element.end },
    state,
    after: after && { option: TIMER, target: after },
    notes,
  };
}

/** Without a postevent, the state before the event comes back (Deployment Guide, appendix D, AutoState). */
function afterTimer(postevent: XmlAttribute | undefined, target: (id: string) => PreviewTarget): PreviewTarget {
  const id = collapsed(postevent);
  return id === undefined ? { kind: 'before' } : target(id);
}

function builtIn(state: BuiltInState): PreviewTarget {
  return { kind: 'builtIn', name: builtInNames[state], icon: state };
}
