import { amountOf, type Message, say } from '../../core/message';
import type { TextTable } from '../../language/texts';
import { hasTooManyParts } from '../../xml/hasTooManyParts';
import { detect } from '../model/detect';
import { PresenceFile } from '../model/presenceFile';
import { columnOf, readText, stateTable, textKinds } from '../model/texts';

/** The texts of a presence definition; undefined for another file. */
export function textTable(text: string): TextTable | undefined {
  if (detect('presence.xml', text) !== 'presence' || hasTooManyParts(text)) return undefined;
  const file = new PresenceFile('presence', text);
  const { languages, rows } = stateTable(file);
  return {
    languages,
    rows: [...rows].flatMap(([{ id = '' }, texts]) =>
      textKinds.map((kind) => ({
        id,
        kind,
        cells: languages.map((language) => {
          const element = texts.get(language.toLowerCase())?.[kind];
          return element && readText(file, element);
        }),
      })),
    ),
    notes: notesOf(file, rows.size),
  };
}

function notesOf({ states }: PresenceFile, listed: number): Message[] {
  const notes: Message[] = [];
  const left = states.length - listed;
  if (left > 0)
    notes.push(
      say(
        'States that are left out because they have no id, or one that a state before has: {count}. Give them an id of their own first.',
        {
          count: amountOf(left),
        },
      ),
    );
  const unclear = states.flatMap(({ displays }) => displays).filter((display) => columnOf(display) === undefined).length;
  if (unclear > 0) notes.push(say('Displays that are left out because their language is unclear: {count}.', { count: amountOf(unclear) }));
  return notes;
}
