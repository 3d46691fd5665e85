import { memo } from '../../../core/memo';
import { type MatchKind, type ReportedState, reasonPlaces, workModes } from '../../../language/agentStates';
import { type AgentPattern, agentsOf, type MatchedAgent, matchedAgents, patternKey } from '../agentPattern';
import type { PresenceFile, State } from '../presenceFile';

/** A kind of definition that matches what is reported. */
export interface Step {
  readonly kind: Exclude<MatchKind, 'builtIn'>;
  readonly pattern: AgentPattern;
}

/** The same with the first definition in the file that is of this kind. */
export interface FoundStep extends Step {
  readonly found: MatchedAgent | undefined;
}

/** The definitions that match what is reported, and which of them counts by each reading of the guide; undefined: what is built in. */
export interface Matched {
  readonly steps: readonly FoundStep[];
  /** The first in the file ("Genesys Agent State definitions"). */
  readonly documentOrder: MatchedAgent | undefined;
  /** The one that matches most ("How It Works: Customized Knowledge Worker States"). */
  readonly mostSpecific: MatchedAgent | undefined;
}

/**
 * The kinds of definitions that match what is reported, from the most specific one on: the mode and the reason; the mode alone; neither (UC Connector
 * 8.0 Deployment Guide, "How It Works: Customized Knowledge Worker States"). The guide names no fallback that has the reason and not the mode. Of a
 * reason, one that says where it is goes before one that does not.
 */
export function stepsFor({ ready, mode: reportedMode, reason }: ReportedState): readonly Step[] {
  const mode = ready ? 'none' : reportedMode;
  const steps: Step[] = [];
  if (reason) {
    const { key, in: place } = reason;
    const code = reason.code.trim();
    steps.push({ kind: 'exact', pattern: { ready, mode, reason: { code, key, in: place } } });
    steps.push({ kind: 'anyPlace', pattern: { ready, mode, reason: { code, key, in: undefined } } });
  }
  if (mode !== 'none') steps.push({ kind: reason ? 'withoutReason' : 'exact', pattern: { ready, mode, reason: undefined } });
  steps.push({ kind: steps.length > 0 ? 'plain' : 'exact', pattern: { ready, mode: 'none', reason: undefined } });
  return steps;
}

/** What shows for what is reported, and what was looked for. */
export function match(file: PresenceFile, reported: ReportedState): Matched {
  const first = firstByKey(file);
  const steps = stepsFor(reported).map((step) => ({ ...step, found: first.get(patternKey(step.pattern)) }));
  const found = steps.flatMap((step) => step.found ?? []);
  return { steps, documentOrder: earliest(found), mostSpecific: found[0] };
}

/** What T-Server reports of an agent in exactly this state: with the reason in either place where the pattern does not say in which. */
export function reportsOf({ ready, mode, reason }: AgentPattern): readonly ReportedState[] {
  if (!reason) return [{ ready, mode }];
  const places = reason.in ? [reason.in] : reasonPlaces;
  return places.map((place) => ({ ready, mode, reason: { ...reason, in: place } }));
}

/** The first definition of each pattern. */
export const firstByKey = memo((file: PresenceFile): ReadonlyMap<string, MatchedAgent> => {
  const first = new Map<string, MatchedAgent>();
  for (const matched of matchedAgents(file)) if (!first.has(matched.key)) first.set(matched.key, matched);
  return first;
});

function earliest(agents: readonly MatchedAgent[]): MatchedAgent | undefined {
  return agents.reduce<MatchedAgent | undefined>((best, one) => (best && best.order < one.order ? best : one), undefined);
}

/** What a switch can report besides a reason: Ready, and Not Ready in each mode. */
export const bases: readonly Pick<ReportedState, 'ready' | 'mode'>[] = [
  { ready: true, mode: 'none' },
  ...workModes.map((mode) => ({ ready: false, mode })),
];

/** The agent states that a state shows for, by each reading: those without a reason, and those with a reason that it asks for itself. */
export function shownPatterns(
  file: PresenceFile,
  state: State,
): Readonly<Record<'documentOrder' | 'mostSpecific', readonly AgentPattern[]>> {
  const own = agentsOf(file, state).filter(({ pattern }) => pattern.reason);
  const patterns: readonly AgentPattern[] = [
    ...bases.map((base) => ({ ...base, reason: undefined })),
    ...own.map(({ pattern }) => pattern),
  ];
  const shownBy = (reading: 'documentOrder' | 'mostSpecific') =>
    patterns.filter((pattern) => reportsOf(pattern).some((reported) => match(file, reported)[reading]?.state === state));
  return { documentOrder: shownBy('documentOrder'), mostSpecific: shownBy('mostSpecific') };
}
