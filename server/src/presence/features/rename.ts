import type { RenameResult, RenameTarget } from '../../core/editing';
import { type Message, say } from '../../core/message';
import { byRange } from '../../core/ranges';
import { escapeAttribute } from '../../xml/references';
import type { PresenceFile } from '../model/presenceFile';
import { whyNoStateId } from '../model/stateIds';
import { isSameState, type Occurrence, occurrenceAt, occurrencesOf } from './occurrences';

/** What a rename at `offset` would rename, or why it cannot. */
export function prepareRename(file: PresenceFile, offset: number): RenameTarget {
  const occurrence = occurrenceAt(file, offset);
  const refusal = whyNot(file, occurrence);
  return occurrence && !refusal ? { range: occurrence.range, text: occurrence.id } : { refusal: refusal ?? nothingHere };
}

/** The edits that give the state at `offset` another id, everywhere; or why it cannot have that id. */
export function rename(file: PresenceFile, offset: number, newId: string): RenameResult {
  const occurrence = occurrenceAt(file, offset);
  const refusal = whyNot(file, occurrence) ?? whyNoStateId(newId);
  if (refusal || !occurrence) return { refusal: refusal ?? nothingHere };
  const taken = file.stateById.get(newId);
  if (taken && newId !== occurrence.id) {
    return {
      refusal: say(
        'The state on line {line} already has the id {newId}. If two states have the same id, UC Connector uses only the first.',
        {
          line: file.lineNumber(taken.element.startTag.start),
          newId,
        },
      ),
    };
  }
  return {
    edits: [...occurrencesOf(file)]
      .filter((other) => isSameState(file, occurrence, other))
      .map(({ range }) => ({ range, newText: escapeAttribute(newId) }))
      .sort(byRange),
  };
}

const nothingHere = say(
  'Only the ids of states can be renamed. Put the cursor on an id, or on an onevent or postevent that refers to one.',
);

function whyNot(file: PresenceFile, occurrence: Occurrence | undefined): Message | undefined {
  if (!occurrence) return nothingHere;
  if (occurrence.declares || file.stateById.has(occurrence.id)) return undefined;
  return say('No state has the id {id}, so there is nothing to rename. Change this value to the id of a state.', { id: occurrence.id });
}
