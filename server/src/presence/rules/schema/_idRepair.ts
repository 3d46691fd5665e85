import { memo } from '../../../core/memo';
import type { XmlAttribute } from '../../../xml/tree';
import type { PresenceFile } from '../../model/presenceFile';
import { referencesById } from '../../model/stateIds';
import { nameValue } from './_legalValue';

/** What it takes to give states of one file other ids. */
interface IdRepair {
  readonly newIds: Map<XmlAttribute, string>;
  readonly given: Set<string>;
  readonly lastNumbers: Map<string, number>;
}

/** A legal id for a state whose id is none: near to the old one, and no other state's. The same for the same attribute, always. */
export function repairedId(file: PresenceFile, attribute: XmlAttribute, id: string): string {
  const repair = repairOf(file);
  const known = repair.newIds.get(attribute);
  if (known !== undefined) return known;
  const wanted = nameValue(id);
  let number = repair.lastNumbers.get(wanted) ?? 1;
  let newId = number === 1 ? wanted : `${wanted}-${++number}`;
  while (file.stateById.has(newId) || repair.given.has(newId)) newId = `${wanted}-${++number}`;
  repair.lastNumbers.set(wanted, number);
  repair.given.add(newId);
  repair.newIds.set(attribute, newId);
  return newId;
}

/** The attributes of events that name a state, if it is the one that is used of those with its id. */
export function referencesTo(file: PresenceFile, attribute: XmlAttribute, id: string): readonly XmlAttribute[] {
  return file.stateById.get(id)?.idAttribute === attribute ? (referencesById(file).get(id) ?? []) : [];
}

const repairOf = memo((_file: PresenceFile): IdRepair => ({ newIds: new Map(), given: new Set(), lastNumbers: new Map() }));
