import fc from 'fast-check';
import { PRESENCE_NAMESPACE } from '../../server/src/presence/vocabulary';

// The guide's passages on matching, read once more and as plainly as they are written: nothing here is the project's code but the namespace.

export interface PlainReason {
  readonly code: string;
  readonly in?: 'reasons' | 'extensions' | undefined;
  readonly key?: string | undefined;
}

/** A genesysAgent element. */
export interface PlainAgent {
  readonly ready: boolean;
  readonly mode?: string | undefined;
  readonly reason?: PlainReason | undefined;
}

export interface PlainState {
  readonly id: string;
  readonly agents: readonly PlainAgent[];
}

/** What T-Server reports. */
export interface PlainReport {
  readonly ready: boolean;
  readonly mode: string;
  readonly reason?: { readonly code: string; readonly in: 'reasons' | 'extensions'; readonly key: string } | undefined;
}

export type PlainChannel = PlainReport | 'loggedOut';
export type Reading = 'documentOrder' | 'mostSpecific';

export const modes = ['none', 'manual', 'acw', 'legal', 'auxwork', 'away', 'back', 'nodisconnect'];

/** "UC Connector ignores a work mode definition for an element “ready” with a value of “true”." */
function modeIn({ ready, mode }: { readonly ready: boolean; readonly mode?: string | undefined }): string {
  return ready ? 'none' : (mode ?? 'none');
}

/** Whether a definition can represent what is reported: as it is, "with an After Call mode and no reason defined", or as "a plain Not Ready state without a mode". */
function canRepresent(agent: PlainAgent, report: PlainReport): boolean {
  if (agent.ready !== report.ready) return false;
  if (!agent.reason) return modeIn(agent) === 'none' || modeIn(agent) === modeIn(report);
  if (!report.reason || modeIn(agent) !== modeIn(report)) return false;
  const { code, key = 'ReasonCode', in: place } = agent.reason;
  return code === report.reason.code && key === report.reason.key && (place === undefined || place === report.reason.in);
}

/** How much a definition says: a reason counts for more than a mode, and one with its place for more than one without. */
function specificity(agent: PlainAgent): number {
  const { reason } = agent;
  return (modeIn(agent) === 'none' ? 0 : 1) + (reason ? (reason.in ? 4 : 2) : 0);
}

/** The id of the state that shows. "If there are multiple states with the same ID, only the first definition is used." */
export function naiveMatch(states: readonly PlainState[], channel: PlainChannel, reading: Reading): string {
  if (channel === 'loggedOut') return 'predefLoggedOut';
  let best: { id: string; score: number } | undefined;
  const seen = new Set<string>();
  for (const { id, agents } of states) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const agent of agents) {
      if (!canRepresent(agent, channel)) continue;
      if (reading === 'documentOrder') return id;
      if (!best || specificity(agent) > best.score) best = { id, score: specificity(agent) };
    }
  }
  return best?.id ?? (channel.ready ? 'predefReady' : 'predefNotReady');
}

/** The id of what the one indicator for several channels shows ("Multiple Channels"). */
export function naiveCombined(states: readonly PlainState[], channels: readonly PlainChannel[], reading: Reading): string {
  const ids = new Set(channels.map((channel) => naiveMatch(states, channel, reading)));
  const [only] = ids;
  if (only !== undefined && ids.size === 1) return only;
  let isLoggedIn = false;
  for (const channel of channels) {
    if (channel === 'loggedOut') continue;
    if (channel.ready) return 'predefPartReady';
    isLoggedIn = true;
  }
  return isLoggedIn ? 'predefNotReady' : 'predefLoggedOut';
}

/** A presence definition of these states. */
export function writeStates(states: readonly PlainState[]): string {
  return `<presence xmlns="${PRESENCE_NAMESPACE}">${states.map(writeState).join('\n')}</presence>`;
}

function writeState({ id, agents }: PlainState): string {
  return `<state id="${id}"><display><statusText>${id}</statusText></display>${agents.map(writeAgent).join('')}</state>`;
}

function writeAgent({ ready, mode, reason }: PlainAgent): string {
  const place = reason?.in ? ` in="${reason.in}"` : '';
  const key = reason?.key === undefined ? '' : ` keyname="${reason.key}"`;
  return `<genesysAgent ready="${ready}"${mode === undefined ? '' : ` mode="${mode}"`}>${reason ? `<reason${place}${key}>${reason.code}</reason>` : ''}</genesysAgent>`;
}

/** Every agent of these modes and reasons. */
export function allAgents(ofModes: readonly (string | undefined)[], reasons: readonly (PlainReason | undefined)[]): PlainAgent[] {
  return [true, false].flatMap((ready) => ofModes.flatMap((mode) => reasons.map((reason) => ({ ready, mode, reason }))));
}

export const writtenReasons: readonly (PlainReason | undefined)[] = [
  undefined,
  { code: '101' },
  { code: '101', in: 'reasons' },
  { code: '101', in: 'extensions' },
  { code: '102' },
  { code: '101', key: 'Why' },
];

/** Every report of these modes, without a reason, and with those that are written above, and another. */
export function allReports(ofModes: readonly string[]): PlainReport[] {
  const reasons: PlainReport['reason'][] = [undefined];
  for (const code of ['101', '102', '103'])
    for (const place of ['reasons', 'extensions'] as const) for (const key of ['ReasonCode', 'Why']) reasons.push({ code, in: place, key });
  return [true, false].flatMap((ready) => ofModes.flatMap((mode) => reasons.map((reason) => ({ ready, mode, reason }))));
}

const anyAgent: fc.Arbitrary<PlainAgent> = fc.record({
  ready: fc.boolean(),
  mode: fc.constantFrom(undefined, ...modes),
  reason: fc.constantFrom(...writtenReasons),
});

/** Some states, of which two may have one id. */
export const someStates: fc.Arbitrary<PlainState[]> = fc.array(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), agents: fc.array(anyAgent, { minLength: 1, maxLength: 3 }) }),
  { maxLength: 8 },
);

export const someChannels: fc.Arbitrary<PlainChannel[]> = fc.array(fc.constantFrom<PlainChannel>('loggedOut', ...allReports(modes)), {
  minLength: 1,
  maxLength: 4,
});
