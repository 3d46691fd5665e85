/** A command line that cannot be understood; the message is for the user. */
export class UsageError extends Error {
  /** Whichever bundle made it: each has a class of its own. */
  static is(error: unknown): error is UsageError {
    return error instanceof Error && error.name === 'UsageError';
  }

  override readonly name = 'UsageError';

  constructor(
    message: string,
    /** The command whose help says more; `all`: that of all together. */
    readonly topic: string,
    readonly showHelp = false,
  ) {
    super(message);
  }
}
