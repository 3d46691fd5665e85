/** A command line that cannot be understood; the message is for the user. */
export class UsageError extends Error {
  constructor(
    message: string,
    /** The command whose help says more; `all`: that of all together. */
    readonly topic: string,
    readonly showHelp = false,
  ) {
    super(message);
  }
}
