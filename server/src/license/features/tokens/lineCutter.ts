import { trimmed } from '../../../core/characters';
import type { TextRange } from '../../../core/text';
import { isSpace } from '../../syntax/characters';
import type { LicenseRecord } from '../../syntax/record';

/** Cuts ranges of a record into the parts that are on one line each: without line joins, comments between lines, and the spaces beside them. */
export class LineCutter {
  private next = 0;

  constructor(private readonly record: LicenseRecord) {}

  /** The parts of a range. Ranges must be asked in the order of their starts: all together then take linear time. */
  partsOf({ start, end }: TextRange): TextRange[] {
    const { text, trivia } = this.record;
    const parts: TextRange[] = [];
    let position = start;
    while ((trivia[this.next]?.end ?? Number.POSITIVE_INFINITY) <= start) this.next++;
    for (let index = this.next; (trivia[index]?.start ?? Number.POSITIVE_INFINITY) < end; index++) {
      const join = trivia[index] as TextRange;
      addTrimmed(text, position, join.start, parts);
      position = Math.max(position, join.end);
    }
    addTrimmed(text, position, end, parts);
    return parts;
  }
}

function addTrimmed(text: string, from: number, to: number, parts: TextRange[]): void {
  const part = trimmed(text, { start: from, end: to }, isSpace);
  if (part.end > part.start) parts.push(part);
}
