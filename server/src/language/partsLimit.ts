import type { Finding } from '../core/finding';
import type { Message } from '../core/message';
import { tooLarge, tooManyParts } from '../core/tooLarge';
import type { Analysis } from './language';

/** What there is to say of a document that is not read: by default because it has too many parts. */
export function unreadAnalysis(finding: Finding = tooManyParts()): Analysis {
  return { findings: () => [finding], fixAllEdit: () => undefined };
}

/** What there is to say of a document that is not read for its size, in bytes; undefined where that is not known. `instead` is what its language says of it. */
export function tooLargeAnalysis(size?: number, instead?: Message): Analysis {
  return unreadAnalysis(tooLarge(size, instead));
}

/** So many UTF-16 units a document may become longer or shorter before its parts are counted again: counting them at each keystroke would be felt. */
const COUNT_AGAIN = 50_000;

/** Says of the versions of one document whether they have too many parts to be read. */
export class PartsLimit {
  private counted: string | undefined;
  private isOver = false;

  constructor(private readonly hasTooManyParts: (text: string) => boolean) {}

  isOverIn(text: string): boolean {
    const isNear = this.counted !== undefined && Math.abs(text.length - this.counted.length) < COUNT_AGAIN;
    if (this.counted !== text && (this.isOver || !isNear)) {
      this.isOver = this.hasTooManyParts(text);
      this.counted = text;
    }
    return this.isOver;
  }
}
