import { trimmed } from '../../core/characters';
import type { TextRange } from '../../core/text';
import { isXmlSpace } from '../../xml/names';
import type { XmlAttribute } from '../../xml/tree';
import { collapsed, type PresenceFile, type State } from '../model/presenceFile';

/** A place where the id of a state is written. */
export interface Mention {
  readonly id: string;
  /** The id, without the spaces around it. */
  readonly range: TextRange;
  /** The state whose id this is; undefined where an event refers to one. */
  readonly declares: State | undefined;
}

/** All places where ids of states are written, states before events. */
export function* mentionsOf(file: PresenceFile): Generator<Mention> {
  for (const state of file.states) yield* mention(file, state.idAttribute, state);
  for (const { onevent, postevent } of file.events) {
    yield* mention(file, onevent, undefined);
    yield* mention(file, postevent, undefined);
  }
}

/** The id written at an offset, or touching it. */
export function mentionAt(file: PresenceFile, offset: number): Mention | undefined {
  for (const candidate of mentionsOf(file)) {
    if (candidate.range.start <= offset && offset <= candidate.range.end) return candidate;
  }
  return undefined;
}

/** Whether two mentions speak of one state: events refer to the first state of an id, and others of that id stand for themselves. */
export function isSameState(file: PresenceFile, a: Mention, b: Mention): boolean {
  return a.id === b.id && stateOf(file, a) === stateOf(file, b);
}

function stateOf(file: PresenceFile, { id, declares }: Mention): State | undefined {
  return declares ?? file.stateById.get(id);
}

function* mention(file: PresenceFile, attribute: XmlAttribute | undefined, declares: State | undefined): Generator<Mention> {
  const id = collapsed(attribute);
  if (!attribute || id === undefined || id === '') return;
  yield { id, range: trimmed(file.text, attribute.valueRange, isXmlSpace), declares };
}
