import type { Message } from '../../../core/message';

/** Why two files are not merged, in one sentence; thrown from wherever it shows, so that nothing half done is left. */
export class Refusal extends Error {
  constructor(
    readonly reason: Message,
    /** Whether whoever asks can decide it. */
    readonly isUnclear = false,
  ) {
    super('refused');
  }
}
