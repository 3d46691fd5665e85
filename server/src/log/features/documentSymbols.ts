import type { DocumentSymbol } from '../../core/editing';
import { type Message, say } from '../../core/message';
import { oneLine } from '../../core/text';
import type { Moment } from '../model/moment';
import { problemHeadline } from '../model/problemMessage';
import type { LogStory } from '../model/story';
import { dateOf, timeOf } from '../model/writtenTime';

const LONGEST_NAME = 120;

interface Entry {
  readonly name: Message | string;
  readonly detail: readonly (Message | string)[];
  readonly kind: DocumentSymbol['kind'];
  readonly moment: Moment;
}

/** The outline: starts of the server and days, and in each what daemons did and what went wrong. */
export function documentSymbols({ events, days, problems }: LogStory, length: number): readonly DocumentSymbol[] {
  const startLines = new Set(events.filter(isServerStart).map(({ moment }) => moment.line));
  const heads: Entry[] = [
    ...events.filter(isServerStart).map(({ daemon, detail, moment }) => ({
      name: detail ? say('{daemon} starts on {host}', { daemon, host: detail }) : say('{daemon} starts', { daemon }),
      detail: timeOf(moment),
      kind: 'module' as const,
      moment,
    })),
    ...days
      .filter(({ line }) => !startLines.has(line))
      .map((moment) => ({ name: dateOf(moment.day ?? 0), detail: [], kind: 'namespace' as const, moment })),
  ].sort(byPlace);
  const parts: Entry[] = [
    ...events
      .filter((event) => !isServerStart(event))
      .map(({ kind, daemon, detail, moment }) => ({
        name: eventName(kind, daemon, detail),
        detail: timeOf(moment),
        kind: 'event' as const,
        moment,
      })),
    ...problems.map((problem) => ({
      name: problemHeadline(problem),
      detail: timeOf(problem.first),
      kind: 'field' as const,
      moment: problem.first,
    })),
  ].sort(byPlace);
  const before = heads[0]?.moment.start ?? length;
  const loose = parts.filter(({ moment }) => moment.start < before).map((part) => symbolOf(part, part.moment.end, []));
  let next = loose.length;
  const groups = heads.map((head, index) => {
    const end = heads[index + 1]?.moment.start ?? length;
    const first = next;
    while (next < parts.length && (parts[next]?.moment.start ?? 0) < end) next++;
    return symbolOf(
      head,
      end,
      parts.slice(first, next).map((part) => symbolOf(part, part.moment.end, [])),
    );
  });
  return [...loose, ...groups];
}

function symbolOf({ name, detail, kind, moment }: Entry, end: number, children: readonly DocumentSymbol[]): DocumentSymbol {
  const selectionRange = { start: moment.start, end: moment.end };
  return {
    name: typeof name === 'string' ? oneLine(name, LONGEST_NAME) : name,
    detail,
    kind,
    range: { start: moment.start, end: Math.max(end, moment.end) },
    selectionRange,
    children,
  };
}

function isServerStart({ kind, daemon }: LogStory['events'][number]): boolean {
  return kind === 'start' && (daemon === 'lmgrd' || daemon === 'lmadmin');
}

/** What a daemon did, in a few words. */
export function eventName(kind: LogStory['events'][number]['kind'], daemon: string, detail: string): Message {
  switch (kind) {
    case 'start':
      return detail ? say('{daemon} starts on {host}', { daemon, host: detail }) : say('{daemon} starts', { daemon });
    case 'stop':
      return say('{daemon} stops', { daemon });
    case 'exit':
      return say('{daemon} ends by itself, status {status}', { daemon, status: detail });
    case 'reread':
      return say('{daemon} reads its files again', { daemon });
  }
}

function byPlace(a: Entry, b: Entry): number {
  return a.moment.start - b.moment.start;
}
