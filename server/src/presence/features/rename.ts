import type { RenameResult, RenameTarget } from '../../core/editing';
import { type Message, say } from '../../core/message';
import { escapeAttribute } from '../../xml/escape';
import type { PresenceFile } from '../model/presenceFile';
import { whyNoStateId } from '../model/whyNoStateId';
import { isSameState, type Mention, mentionAt, mentionsOf } from './mentions';

/** What a rename at `offset` would rename, or why it cannot. */
export function prepareRename(file: PresenceFile, offset: number): RenameTarget {
  const mention = mentionAt(file, offset);
  const refusal = whyNot(file, mention);
  return mention && !refusal ? { range: mention.range, text: mention.id } : { refusal: refusal ?? nothingHere };
}

/** The edits that give the state at `offset` another id, everywhere; or why it cannot have that id. */
export function rename(file: PresenceFile, offset: number, newId: string): RenameResult {
  const mention = mentionAt(file, offset);
  const refusal = whyNot(file, mention) ?? whyNoStateId(newId);
  if (refusal || !mention) return { refusal: refusal ?? nothingHere };
  const taken = file.stateById.get(newId);
  if (taken && newId !== mention.id) {
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
    edits: [...mentionsOf(file)]
      .filter((other) => isSameState(file, mention, other))
      .map(({ range }) => ({ range, newText: escapeAttribute(newId) }))
      .sort((a, b) => a.range.start - b.range.start),
  };
}

const nothingHere = say(
  'Only the ids of states can be renamed. Put the cursor on an id, or on an onevent or postevent that refers to one.',
);

function whyNot(file: PresenceFile, mention: Mention | undefined): Message | undefined {
  if (!mention) return nothingHere;
  if (mention.declares || file.stateById.has(mention.id)) return undefined;
  return say('No state has the id {id}, so there is nothing to rename. Change this value to the id of a state.', { id: mention.id });
}
