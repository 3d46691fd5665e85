import { trimmed } from '../../core/characters';
import type { TextRange } from '../../core/text';
import { isXmlSpace } from '../../xml/names';
import type { XmlAttribute } from '../../xml/tree';
import { collapsed, type PresenceFile, type State } from '../model/presenceFile';

/** A place where the id of a state is written. */
export interface Occurrence {
  readonly id: string;
  /** The id, without the spaces around it. */
  readonly range: TextRange;
  /** The state whose id this is; undefined where an event refers to one. */
  readonly declares: State | undefined;
}

/** All places where ids of states are written, states before events. */
export function* occurrencesOf(file: PresenceFile): Generator<Occurrence> {
  for (const state of file.states) yield* occurrence(file, state.idAttribute, state);
  for (const { onevent, postevent } of file.events) {
    yield* occurrence(file, onevent, undefined);
    yield* occurrence(file, postevent, undefined);
  }
}

/** The id written at an offset, or touching it. */
export function occurrenceAt(file: PresenceFile, offset: number): Occurrence | undefined {
  for (const candidate of occurrencesOf(file)) {
    if (candidate.range.start <= offset && offset <= candidate.range.end) return candidate;
  }
  return undefined;
}

/** Whether two occurrences speak of one state: events refer to the first state of an id, and others of that id stand for themselves. */
export function isSameState(file: PresenceFile, a: Occurrence, b: Occurrence): boolean {
  return a.id === b.id && stateOf(file, a) === stateOf(file, b);
}

function stateOf(file: PresenceFile, { id, declares }: Occurrence): State | undefined {
  return declares ?? file.stateById.get(id);
}

function* occurrence(file: PresenceFile, attribute: XmlAttribute | undefined, declares: State | undefined): Generator<Occurrence> {
  const id = collapsed(attribute);
  if (!attribute || id === undefined || id === '') return;
  yield { id, range: trimmed(file.text, attribute.valueRange, isXmlSpace), declares };
}
