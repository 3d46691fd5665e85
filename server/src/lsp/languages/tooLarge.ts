import type { Finding } from '../../core/finding';
import { tooLarge, tooManyParts } from '../../core/tooLarge';
import type { Reading } from './language';

/** A document that is not read for its size, in bytes, which one finding says. */
export function tooLargeReading(size: number): Reading {
  return unread(tooLarge(size));
}

/** A document that is not read because it has too many parts, which one finding says. */
export function tooManyPartsReading(): Reading {
  return unread(tooManyParts());
}

function unread(finding: Finding): Reading {
  return {
    findings: () => [finding],
    hover: () => undefined,
    fixAllEdit: async () => undefined,
  };
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
