import { memo } from '../../core/memo';
import { DEFAULT_REASON_KEY, type ReasonPlace, reasonPlaces, type WorkMode, workModes } from '../../language/agentStates';
import type { XmlElement } from '../../xml/tree';
import { type AgentState, collapsed, type PresenceFile, type State } from './presenceFile';
import { isUsed } from './stateIds';

/** Which agent states of T-Server a genesysAgent element stands for. */
export interface AgentPattern {
  readonly ready: boolean;
  /** Of a Ready state always `none`: UC Connector ignores the mode there. */
  readonly mode: WorkMode;
  readonly reason: PatternReason | undefined;
}

/** A reason that a genesysAgent element asks for. */
export interface PatternReason {
  readonly code: string;
  readonly key: string;
  /** Undefined where the element does not say it, so that the reason may be in either. */
  readonly in: ReasonPlace | undefined;
}

/** The mode of an agent state, `none` where it has none, or undefined where what is written is not a mode. */
export function modeOf(agent: AgentState): WorkMode | undefined {
  const mode = collapsed(agent.mode) ?? 'none';
  return workModes.find((one) => one === mode);
}

/** Whether an agent state is Ready, or undefined where that is not said. */
export function isReady(agent: AgentState): boolean | undefined {
  const ready = collapsed(agent.ready);
  if (ready === 'true' || ready === '1') return true;
  return ready === 'false' || ready === '0' ? false : undefined;
}

/** An agent state whose pattern is known, with the state that it belongs to. */
export interface MatchedAgent {
  readonly state: State;
  readonly agent: AgentState;
  readonly pattern: AgentPattern;
  /** A text that equal patterns share. */
  readonly key: string;
  /** Its number among these, in file order. */
  readonly order: number;
}

/** The agent states of all states that UC Connector uses, in file order; without those of which nobody can say what they match. Worked out once for a file. */
export const matchedAgents = memo(findMatched);

function findMatched(file: PresenceFile): readonly MatchedAgent[] {
  const found: MatchedAgent[] = [];
  for (const state of file.states) {
    if (!isUsed(file, state)) continue;
    for (const agent of state.agents) {
      const pattern = patternOf(file, agent);
      if (pattern) found.push({ state, agent, pattern, key: patternKey(pattern), order: found.length });
    }
  }
  return found;
}

/** The same of one state. */
export function agentsOf(file: PresenceFile, state: State): readonly MatchedAgent[] {
  return agentsByState(file).get(state) ?? [];
}

const agentsByState = memo((file: PresenceFile): ReadonlyMap<State, readonly MatchedAgent[]> => {
  const byState = new Map<State, MatchedAgent[]>();
  for (const matched of matchedAgents(file)) {
    const same = byState.get(matched.state);
    if (same) same.push(matched);
    else byState.set(matched.state, [matched]);
  }
  return byState;
});

/** What an agent state matches, or undefined where a value is wrong and nobody can say. */
export function patternOf(file: PresenceFile, agent: AgentState): AgentPattern | undefined {
  const ready = isReady(agent);
  const mode = modeOf(agent);
  const reason = agent.reason && reasonOf(file, agent.reason);
  if (ready === undefined || mode === undefined || (agent.reason && !reason)) return undefined;
  return { ready, mode: ready ? 'none' : mode, reason };
}

/** A text that equal patterns share. */
export function patternKey({ ready, mode, reason }: AgentPattern): string {
  // The line ends cannot be mistaken: an attribute's value has none.
  return reason ? `${ready} ${mode}\n${reason.in ?? ''}\n${reason.key}\n${reason.code}` : `${ready} ${mode}`;
}

/** Undefined where it is in neither of the two places. */
function reasonOf(file: PresenceFile, reason: XmlElement): PatternReason | undefined {
  const attribute = (name: string) => collapsed(reason.attributes.find((candidate) => candidate.name.text === name));
  // The guide's own example writes ext="true" for in="extensions".
  const written = attribute('in') ?? (attribute('ext') === 'true' ? 'extensions' : undefined);
  const place = reasonPlaces.find((one) => one === written);
  if (written !== undefined && !place) return undefined;
  return { code: file.textOf(reason).trim(), key: attribute('keyname') ?? DEFAULT_REASON_KEY, in: place };
}
