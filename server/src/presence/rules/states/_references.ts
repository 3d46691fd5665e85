import type { TextEdit } from '../../../core/text';
import type { PresenceFile, State } from '../../model/presenceFile';
import { referencesById } from '../../model/stateIds';
import { replaceValue } from '../edits';

/** Makes the edits that give a state another id, in every event that names it too. */
export function stateRenamer(file: PresenceFile): (state: State, newId: string) => TextEdit[] {
  return (state, newId) => {
    const attributes = [...(state.idAttribute ? [state.idAttribute] : []), ...(referencesById(file).get(state.id ?? '') ?? [])];
    return attributes.map((attribute) => replaceValue(attribute, newId));
  };
}
