import { joined, type Message, say } from '../../../core/message';
import type { Difference, InBoth, ValueChange } from '../../../language/comparison';
import { type Entries, type Entry, fieldText, freeText, type TextLine } from './entries';
import { withoutSignatures } from './masked';
import type { Pairs } from './pair';
import { freeChanges, signedChanges } from './valueChanges';

/** What differs between SERVER lines: host ids, which are signed, apart from the rest. */
export interface ServerDifferences {
  readonly signed: readonly Difference[];
  readonly free: readonly Difference[];
}

export function serverDifferences({ pairs, before, after }: Pairs): ServerDifferences {
  const changed = pairs.filter((pair) => pair.before.whole !== pair.after.whole);
  return {
    signed: [
      ...after.map((entry) => serverLine('serverAdded', { after: entry })),
      ...before.map((entry) => serverLine('serverRemoved', { before: entry })),
      ...changed.flatMap((pair) => hostIdChange(pair) ?? []),
    ],
    free: changed.flatMap((pair) => {
      const changes = freeChanges(pair.before, pair.after);
      return changes.length === 0 ? [] : [serverLine('server', pair, changes)];
    }),
  };
}

function hostIdChange(pair: InBoth<Entry>): Difference | undefined {
  const changes = signedChanges(pair.before, pair.after).map(({ change }) => change);
  if (changes.length === 0) return undefined;
  const remark = say('Licenses are signed for the host ids of the SERVER lines: with another host id, new licenses are needed.');
  return { ...serverLine('hostId', pair, changes), remark };
}

function serverLine(kind: string, { before, after }: Partial<InBoth<Entry>>, changes: readonly ValueChange[] = []): Difference {
  const shown = after ?? before;
  const host = (shown && freeText(shown, 'host')) ?? '';
  const hostId = (shown && fieldText(shown, 'hostId')) ?? '';
  return {
    kinds: [kind],
    subject: { keyword: 'SERVER', host, hostId },
    title: serverTitle(kind, joined([host, hostId], ' ')),
    lines: { before: before ? [before.line] : [], after: after ? [after.line] : [] },
    changes,
  };
}

function serverTitle(kind: string, line: Message): Message {
  if (kind === 'serverAdded') return say('SERVER line added: {line}', { line });
  return kind === 'serverRemoved' ? say('SERVER line removed: {line}', { line }) : joined(['SERVER', line], ' ');
}

/** What differs between DAEMON and VENDOR lines, which are not signed. */
export function daemonDifferences({ pairs, before, after }: Pairs): Difference[] {
  return [
    ...after.map((entry) => daemonLine('daemonAdded', { after: entry })),
    ...before.map((entry) => daemonLine('daemonRemoved', { before: entry })),
    ...pairs.flatMap((pair) => {
      const changes = freeChanges(pair.before, pair.after);
      return changes.length === 0 ? [] : [daemonLine('daemon', pair, changes)];
    }),
  ];
}

function daemonLine(kind: string, { before, after }: Partial<InBoth<Entry>>, changes: readonly ValueChange[] = []): Difference {
  const shown = after ?? before;
  const name = (shown && fieldText(shown, 'daemon')) ?? '';
  return {
    kinds: [kind],
    subject: { keyword: 'VENDOR', name },
    title: daemonTitle(kind, name),
    lines: { before: before ? [before.line] : [], after: after ? [after.line] : [] },
    changes,
  };
}

function daemonTitle(kind: string, name: string): Message {
  if (kind === 'daemonAdded') return say('VENDOR or DAEMON line added: {name}', { name });
  return kind === 'daemonRemoved'
    ? say('VENDOR or DAEMON line removed: {name}', { name })
    : say('VENDOR or DAEMON line of {name}', { name });
}

/** Whether there is a USE_SERVER line, if that differs; a second one means nothing. */
export function useServerDifferences(before: Entries, after: Entries): Difference[] {
  const [old, current] = [before.useServer, after.useServer];
  if (old.length > 0 === current.length > 0) return [];
  return [
    {
      kinds: [current.length > 0 ? 'useServerAdded' : 'useServerRemoved'],
      subject: { keyword: 'USE_SERVER' },
      title: current.length > 0 ? say('USE_SERVER line added') : say('USE_SERVER line removed'),
      lines: { before: old.map(({ line }) => line), after: current.map(({ line }) => line) },
      changes: [],
    },
  ];
}

/** How many lines of one kind are shown at most, of a text of thousands. */
const MOST_LINES = 20;

/** What differs between lines that are only text, such as comments; each counts as often as it is there. */
export function textDifferences(kind: 'comments' | 'ignoredLines', before: readonly TextLine[], after: readonly TextLine[]): Difference[] {
  const { removed, added } = difference(before, after);
  if (removed.length === 0 && added.length === 0) return [];
  const changes = [...added.map((line) => textChange(kind, 'after', line)), ...removed.map((line) => textChange(kind, 'before', line))];
  const left = changes.length - MOST_LINES;
  return [
    {
      kinds: [kind],
      subject: {},
      title: textTitle(kind, added.length, removed.length),
      lines: { before: removed.map(({ line }) => line), after: added.map(({ line }) => line) },
      changes: changes.slice(0, MOST_LINES),
      ...(left > 0 && { remark: left === 1 ? say('1 more is not shown.') : say('{count} more are not shown.', { count: left }) }),
    },
  ];
}

function textChange(what: string, side: keyof InBoth<unknown>, { text: written, goesOn }: TextLine): ValueChange {
  const text = withoutSignatures(written, goesOn);
  return { what, [side]: text, message: side === 'after' ? say('Added: {text}', { text }) : say('Removed: {text}', { text }) };
}

function textTitle(kind: 'comments' | 'ignoredLines', added: number, removed: number): Message {
  const counts = joined([
    ...(added > 0 ? [say('{count} added', { count: added })] : []),
    ...(removed > 0 ? [say('{count} removed', { count: removed })] : []),
  ]);
  return kind === 'comments' ? say('Comment lines: {counts}', { counts }) : say('Lines that License Manager ignores: {counts}', { counts });
}

function difference(before: readonly TextLine[], after: readonly TextLine[]): { removed: TextLine[]; added: TextLine[] } {
  const left = new Map<string, number>();
  for (const { text } of after) left.set(text, (left.get(text) ?? 0) + 1);
  const take = ({ text }: TextLine): boolean => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count > 0;
  };
  const removed = before.filter((line) => !take(line));
  // What is left over is in none of the earlier lines; of equal ones the last are.
  const added: TextLine[] = [];
  for (const line of [...after].reverse()) {
    const count = left.get(line.text) ?? 0;
    if (count <= 0) continue;
    left.set(line.text, count - 1);
    added.push(line);
  }
  const byLine = (a: TextLine, b: TextLine): number => a.line - b.line;
  return { removed: removed.sort(byLine), added: added.sort(byLine) };
}
