import { LARGEST_FILE, tooLarge } from '../../core/tooLarge';
import type { Reading } from './language';

/** A document that is not read for its size, which one finding says; undefined for one that is not too large. */
export function tooLargeReading(text: string): Reading | undefined {
  if (text.length <= LARGEST_FILE) return undefined;
  return {
    findings: () => [tooLarge(text.length)],
    hover: () => undefined,
    fixAllEdit: async () => undefined,
  };
}
