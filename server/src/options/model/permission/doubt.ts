import type { Message } from '../../../core/message';

/** What something depends on that is not known, or that public documents leave open. */
export interface Doubt {
  readonly doubt: Message;
}

/** Whether something is so: yes, no, or what that depends on. */
export type Answer = boolean | Doubt;

export function isDoubt(answer: Answer): answer is Doubt {
  return typeof answer === 'object';
}
