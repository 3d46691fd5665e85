import { tooLarge } from '../../core/tooLarge';
import type { Reading } from './language';

/** A document that is not read for its size, in bytes, which one finding says. */
export function tooLargeReading(size: number): Reading {
  return {
    findings: () => [tooLarge(size)],
    hover: () => undefined,
    fixAllEdit: async () => undefined,
  };
}
