import type { TextEdit } from '../../../core/text';
import type { XmlAttribute } from '../../../xml/tree';
import { collapsed, type PresenceFile, type State } from '../../model/presenceFile';
import { replaceValue } from '../edits';

/** Makes the edits that give a state another id, in every event that names it too. */
export function stateRenamer(file: PresenceFile): (state: State, newId: string) => TextEdit[] {
  let references: Map<string, XmlAttribute[]> | undefined;
  return (state, newId) => {
    references ??= referencesById(file);
    const attributes = [...(state.idAttribute ? [state.idAttribute] : []), ...(references.get(state.id ?? '') ?? [])];
    return attributes.map((attribute) => replaceValue(attribute, newId));
  };
}

function referencesById(file: PresenceFile): Map<string, XmlAttribute[]> {
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
}
