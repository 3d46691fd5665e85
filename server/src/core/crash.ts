/**
 * An error for the log: its kind and the places in the program it came from. Its message is left out, since it may quote the
 * checked file, and with it keys.
 */
export function describeCrash(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const stack = error.stack ?? '';
  const message = stack.indexOf(error.message);
  const afterMessage = message < 0 ? '' : stack.slice(message + error.message.length);
  const frames = afterMessage.split('\n').filter((line) => /^ {4}at /.test(line));
  return [error.constructor.name, ...frames].join('\n');
}
