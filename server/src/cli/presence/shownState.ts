import type { LineIndex } from '../../core/lineIndex';
import { joined, type Message, render } from '../../core/message';
import type { ShownState } from '../../language/agentStates';
import type { StoryParagraph } from '../../language/story';
import { placeOf } from '../formats/place';

/** A state for programs; where it is, for one of the file. */
export function stateData({ id, isBuiltIn, text, range }: ShownState, lines: LineIndex) {
  return { id, builtIn: isBuiltIn, ...(!isBuiltIn && { text }), ...(range && placeOf(range, lines)) };
}

/** What a state is called, and what it says. */
export function nameOf({ title, text }: ShownState): string {
  return text === '' ? render(title) : `${render(title)} “${text}”`;
}

/** The 1-based line of a state of the file. */
export function lineOf({ range }: ShownState, lines: LineIndex): number | undefined {
  return range && lines.positionAt(range.start).line + 1;
}

/** A text of the command line, which is English, for a page. */
export function plain(text: string): Message {
  return joined([text]);
}

/** What holds for a file as a whole, or for an answer. */
export function noteSections(notes: readonly Message[]): { readonly heading: Message; readonly paragraphs: readonly StoryParagraph[] }[] {
  return notes.length > 0 ? [{ heading: plain('Notes'), paragraphs: notes.map((text) => ({ text })) }] : [];
}
