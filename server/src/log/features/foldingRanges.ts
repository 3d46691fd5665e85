import type { FoldingRange } from '../../core/editing';
import { LineCutter } from '../model/lineCutter';
import type { LogStory } from '../model/story';
import { readActivity } from '../syntax/activity';
import { readLine, summaryOf } from './lineAt';

type Run = 'summary' | 'banner' | 'disabled' | undefined;

/** What can be folded: each start of the server and each day to the next, the summaries, and long lists. */
export function foldingRanges(text: string, { events, days }: LogStory): readonly FoldingRange[] {
  const lineCount = countLines(text);
  const starts = events
    .filter(({ kind, daemon }) => kind === 'start' && (daemon === 'lmgrd' || daemon === 'lmadmin'))
    .map(({ moment }) => moment.line - 1);
  return [
    ...groups(starts, lineCount),
    ...groups(
      days.map(({ line }) => line - 1),
      lineCount,
    ),
    ...runs(text),
  ].filter(({ startLine, endLine }) => endLine > startLine);
}

function groups(starts: readonly number[], lineCount: number): FoldingRange[] {
  return starts.map((startLine, index) => ({ startLine, endLine: (starts[index + 1] ?? lineCount) - 1, kind: 'group' }));
}

/** Lines of one kind one after the other. */
function runs(text: string): FoldingRange[] {
  const found: FoldingRange[] = [];
  let [line, first, current] = [0, 0, undefined as Run];
  const cutter = new LineCutter((content, offset) => {
    const kind = kindOf(content, offset);
    if (kind !== current) {
      if (current !== undefined) found.push({ startLine: first, endLine: line - 1, kind: 'record' });
      [first, current] = [line, kind];
    }
    line++;
  });
  cutter.push(text);
  cutter.end();
  if (current !== undefined) found.push({ startLine: first, endLine: line - 1, kind: 'record' });
  return found;
}

function kindOf(content: string, offset: number): Run {
  const line = readLine(content, offset);
  if (!line.envelope || readActivity(content, line.envelope.message)) return undefined;
  if (summaryOf(line) !== undefined) return 'summary';
  return /^Disabling \d/.test(line.message) ? 'disabled' : undefined;
}

function countLines(text: string): number {
  return text.length - text.replace(/\n/g, '').length + (text.endsWith('\n') || text === '' ? 0 : 1);
}
