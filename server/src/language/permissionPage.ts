import type { LineIndex } from '../core/lineIndex';
import { type Message, paragraph, say } from '../core/message';
import type { FeatureAccess, Permission, PermissionReason, PermissionSeats } from './permission';
import type { StoryParagraph, StorySection } from './story';

/** An answer for people, in sections; `lines` are those of the file. */
export function permissionSections({ answer, reasons, notes, limits, seats }: Permission, lines: LineIndex): StorySection[] {
  const counts = seatsText(seats);
  const licenses: StoryParagraph[] = [
    ...(counts ? [{ text: counts }] : []),
    ...limits.map(({ count: most, subject, isShared, range }) => {
      const count = { amount: most };
      const text = isShared
        ? say('At most {count} at a time for all of {subject} together', { count, subject })
        : say('At most {count} at a time for {subject}', { count, subject });
      return paragraphOf({ text, range }, lines);
    }),
  ];
  return [
    { heading: answer, paragraphs: reasons.map((reason) => paragraphOf(reason, lines)) },
    ...(licenses.length > 0 ? [{ heading: say('Licenses'), paragraphs: licenses }] : []),
    ...(notes.length > 0 ? [{ heading: say('Notes'), paragraphs: notes.map((note) => paragraphOf(note, lines)) }] : []),
  ];
}

/** Who may use a feature, for people. */
export function accessSection({ summary, lines: found }: FeatureAccess, feature: string, lines: LineIndex): StorySection {
  return {
    heading: say('Who may use {feature}?', { feature }),
    paragraphs: [{ text: summary }, ...found.map((reason) => paragraphOf(reason, lines))],
  };
}

function paragraphOf({ text, range }: PermissionReason, lines: LineIndex): StoryParagraph {
  return range ? { text, line: lines.positionAt(range.start).line + 1 } : { text };
}

function seatsText({ count, reserved, reservedForAsker, left }: PermissionSeats): Message | undefined {
  if (count === undefined && reserved === 0) return undefined;
  return paragraph(
    count === undefined ? undefined : say('Licenses: {count}.', { count: { amount: count } }),
    reserved === 0
      ? undefined
      : say('Reserved: {reserved}, of which {own} for this user.', { reserved: { amount: reserved }, own: { amount: reservedForAsker } }),
    left === undefined ? undefined : say('Left for everybody who may use it: {left}.', { left: { amount: left } }),
  );
}
