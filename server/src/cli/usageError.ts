import type { HelpTopic } from './help';

/** A command line that cannot be understood; the message is for the user. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly topic: HelpTopic,
    readonly showHelp = false,
  ) {
    super(message);
  }
}
