import { memo } from '../../../core/memo';
import type { XmlAttribute } from '../../../xml/tree';
import { collapsed, type PresenceFile } from '../../model/presenceFile';
import { nameValue } from './_legalValue';

/** What it takes to give states of one file other ids. */
interface IdRepair {
  /** The attributes of events that name each id. */
  readonly references: ReadonlyMap<string, readonly XmlAttribute[]>;
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
  return file.stateById.get(id)?.idAttribute === attribute ? (repairOf(file).references.get(id) ?? []) : [];
}

const repairOf = memo((file: PresenceFile): IdRepair => {
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
  return { references, newIds: new Map(), given: new Set(), lastNumbers: new Map() };
});
