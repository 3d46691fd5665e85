import type { Message } from './message';

/** What somebody who has changed and saved a file must do before the change comes into force. */
export interface ChangeNotice {
  /** What it is about: a file's notices of one subject are given once. */
  readonly subject: string;
  readonly message: Message;
}
