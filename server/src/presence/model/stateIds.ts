import { memo } from '../../core/memo';
import { type Message, say } from '../../core/message';
import { isNcName } from '../../xml/names';
import type { XmlAttribute } from '../../xml/tree';
import { collapsed, type PresenceFile, type State } from './presenceFile';

/** The ids that UC Connector keeps for its own states (Deployment Guide, "Customizing Knowledge Worker States"). */
export const reservedIds: ReadonlySet<string> = new Set([
  'predefLogoutMenu',
  'predefLoggedOut',
  'predefOutOfService',
  'predefReady',
  'predefPartReady',
  'predefNotReady',
  'predefDND',
]);

/** Whether the definition is one that UC Connector uses: of several states with one id, the first. */
export function isUsed(file: PresenceFile, state: State): boolean {
  return !state.id || file.stateById.get(state.id) === state;
}

/** The attributes of events that name a state, by the id they give. */
export const referencesById = memo((file: PresenceFile): ReadonlyMap<string, readonly XmlAttribute[]> => {
  const references = new Map<string, XmlAttribute[]>();
  for (const { onevent, postevent } of file.events) {
    for (const attribute of [onevent, postevent]) {
      const id = collapsed(attribute);
      if (!attribute || id === undefined) continue;
      const same = references.get(id);
      if (same) same.push(attribute);
      else references.set(id, [attribute]);
    }
  }
  return references;
});

/** Makes ids that no state of the file has yet: the one asked for, or that with a number. Never gives one twice. */
export function freeIds(file: PresenceFile): (wanted: string) => string {
  const given = new Set<string>();
  const lastNumbers = new Map<string, number>();
  const isFree = (id: string) => !file.stateById.has(id) && !given.has(id) && !reservedIds.has(id);
  return (wanted) => {
    let id = wanted;
    let number = lastNumbers.get(wanted) ?? 1;
    while (!isFree(id)) id = `${wanted}-${++number}`;
    lastNumbers.set(wanted, number);
    given.add(id);
    return id;
  };
}

/** A legal id made of what a state says: its first text with a Latin word in it, else its work mode, else `state`. */
export function idFromTexts(file: PresenceFile, state: State): string {
  const texts = state.displays.flatMap(({ menuText, statusText }) => [menuText, statusText]);
  for (const text of texts) {
    const slug = text ? slugOf(file.textOf(text)) : '';
    if (slug !== '') return slug;
  }
  const mode = slugOf(state.agents[0]?.mode?.value ?? '');
  return mode === '' ? 'state' : mode;
}

function slugOf(text: string): string {
  const words =
    text
      .slice(0, 100)
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const slug = words.slice(0, 3).join('-').slice(0, 40);
  return isNcName(slug) ? slug : '';
}

/** Why a text cannot be the id of a state, or undefined when it can. */
export function whyNoStateId(id: string): Message | undefined {
  if (id === '') return say('A state’s id must not be empty.');
  if (/\s/.test(id)) return say('A state’s id must not have spaces in it.');
  if (reservedIds.has(id)) return say('{id} is the id of a state built into UC Connector. Choose another.', { id });
  if (!isNcName(id))
    return say('{id} is not a valid id. Begin with a letter or _, then use only letters, digits, -, _ and period.', { id });
  return undefined;
}
