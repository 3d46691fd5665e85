/** How long a question without an answer keeps others waiting, in milliseconds: VS Code has taken it off the screen by then. */
const PATIENCE = 15_000;

/** Asks what nobody has waited for, one question after another: of two at once the second covers the text, and the first is not read. */
export class Questions {
  private turn: Promise<unknown> = Promise.resolve();

  /**
   * Asks when those before are answered or off the screen, unless it is out of date then; gives the answer, undefined where there is none.
   */
  ask<Answer>(question: () => Thenable<Answer | undefined>, isUpToDate: () => boolean = () => true): Promise<Answer | undefined> {
    const answer = this.turn.then(() => (isUpToDate() ? question() : undefined));
    this.turn = this.turn.then(() => endOrPatience(answer));
    return answer;
  }
}

/** Resolves when a promise has come to its end, or has not for too long. */
function endOrPatience(promise: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    promise.then(end, end);
  });
}
