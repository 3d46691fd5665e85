import type { TextRange } from '../../../core/text';
import { contentRange } from '../../../xml/placeAt';
import type { XmlElement } from '../../../xml/tree';
import type { PresenceFile } from '../../model/presenceFile';

/** A reason element of a state. */
export interface WrittenReason {
  readonly element: XmlElement;
  readonly code: string;
  /** The code as it is written; of an empty element its name. */
  readonly range: TextRange;
  /** Whether the code is written as it is, without references or markup. */
  readonly isPlain: boolean;
}

/** The reasons of all states, whatever else is wrong with these, in file order. */
export function reasonsOf(file: PresenceFile): readonly WrittenReason[] {
  return file.states.flatMap(({ agents }) =>
    agents.flatMap(({ reason }): WrittenReason[] => {
      if (!reason) return [];
      const code = file.textOf(reason).trim();
      const { start, end } = contentRange(reason);
      const written = file.text.slice(start, end);
      const from = start + written.length - written.trimStart().length;
      const range = { start: from, end: from + written.trim().length };
      const isPlain = written.trim() === code;
      return [{ element: reason, code, range: range.end > range.start ? range : reason.name, isPlain }];
    }),
  );
}
