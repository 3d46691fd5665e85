import { StoryReader } from '../../server/src/log/model/storyReader';

const CHUNK = 65_536;

/** The costs of one log, in milliseconds. */
export interface LogRow {
  readonly megabytes: number;
  readonly lines: number;
  /** Finding the ends of all lines, and no more. */
  readonly lineEnds: number;
  readonly story: number;
  /** What is kept of it, in MB. */
  readonly heap: number;
}

/** What the story of logs of so many megabytes costs, beside finding the ends of their lines. */
export function measureLog(sizes: readonly number[]): LogRow[] {
  const block = Buffer.from(blockOf(20_000));
  tell(block, 2_000_000);
  return sizes.map((size) => {
    // As many whole blocks as it takes.
    const length = Math.ceil((size * 1_000_000) / block.length) * block.length;
    const megabytes = length / 1_000_000;
    const lineEnds = timeOf(() => countLines(block, length));
    const before = process.memoryUsage().heapUsed;
    const story = timeOf(() => tell(block, length));
    return {
      megabytes,
      lines: story.result.lines,
      lineEnds: lineEnds.time,
      story: story.time,
      heap: Math.max(0, process.memoryUsage().heapUsed - before) / 1e6,
    };
  });
}

/** Lines as busy vendor daemons write them: mostly checkouts and checkins, some denials, and the date now and then. */
function blockOf(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const seconds = index * 3;
    const time = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
    return `${time} (contosod) ${messageOf(index)}\n`;
  });
  return lines.join('');
}

function messageOf(index: number): string {
  const [feature, who] = [`"feature_${index % 37}"`, `user${index % 211}@workstation${index % 97}`];
  if (index % 5000 === 0) return 'TIMESTAMP 6/15/2026';
  if (index % 10 < 5) return `OUT: ${feature} ${who}  `;
  if (index % 10 < 9) return `IN: ${feature} ${who}  `;
  return `DENIED: ${feature} ${who}  (Licensed number of users already reached. (-4,342:10054 ""))`;
}

function* chunksOf(block: Buffer, length: number): Iterable<string> {
  for (let done = 0; done < length; done += block.length)
    for (let start = 0; start < block.length; start += CHUNK) yield block.toString('latin1', start, Math.min(start + CHUNK, block.length));
}

function tell(block: Buffer, length: number) {
  const reader = new StoryReader();
  for (const chunk of chunksOf(block, length)) reader.push(chunk);
  return reader.end();
}

function countLines(block: Buffer, length: number): number {
  let lines = 0;
  for (const chunk of chunksOf(block, length)) for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', at + 1)) lines++;
  return lines;
}

function timeOf<T>(work: () => T): { readonly result: T; readonly time: number } {
  const start = performance.now();
  const result = work();
  return { result, time: performance.now() - start };
}
