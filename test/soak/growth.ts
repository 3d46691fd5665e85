/** How long the shorter of two compared texts is, in UTF-16 units; the longer has four times as many. */
const LENGTH = 20_000;
/** Linear work takes 4 times as long on the longer text, quadratic work 16 times. */
const TOO_FAST = 10;
/** Less than this, in milliseconds of computing, is noise of the machine or of its warming up. */
const NOTICEABLE = 150;

/** Whether the time of `run` grows faster than its text, when a stretch of the text is repeated. What seems to is measured again before it counts. */
export function growsTooFast(text: string, [from, to]: readonly [number, number], run: (text: string) => void): boolean {
  if (to - from < 2) return false;
  const grown = (length: number) => text.slice(0, from) + text.slice(from, to).repeat(Math.ceil(length / (to - from))) + text.slice(to);
  return timeGrowsTooFast(grown, run);
}

/** The same of texts that `grown` makes, of `length` UTF-16 units or parts and of four times as many. */
export function timeGrowsTooFast(grown: (length: number) => string, run: (text: string) => void, length = LENGTH): boolean {
  const short = grown(length);
  const long = grown(4 * length);
  const isTooFast = () => {
    // The longer first: mostly it says enough.
    const ofLong = time(() => run(long));
    return ofLong > NOTICEABLE && ofLong > TOO_FAST * time(() => run(short));
  };
  return isTooFast() && isTooFast() && isTooFast();
}

/** The time of the processor in milliseconds: that of the clock says more of what else the machine does. */
function time(action: () => void): number {
  const start = process.cpuUsage();
  action();
  return process.cpuUsage(start).user / 1000;
}
