import { memo } from '../../core/memo';
import { presenceVocabulary } from '../vocabulary';
import { type AgentState, collapsed, type PresenceFile, type State } from './presenceFile';
import { isUsed } from './stateIds';

/** Which agent states of T-Server a genesysAgent element stands for. */
export interface AgentPattern {
  readonly ready: boolean;
  /** The work mode, or `none`. Of a Ready state always `none`: UC Connector ignores the mode there. */
  readonly mode: string;
  /** The reason with where it is kept, or undefined where there is none. */
  readonly reason: string | undefined;
}

/** A work mode that the guide lists and its schema does not. */
const UNLISTED_MODE = 'nodisconnect';
const modes = new Set([
  UNLISTED_MODE,
  ...(presenceVocabulary.elements.get('genesysAgent')?.attributes.find(({ name }) => name === 'mode')?.values ?? []).map(
    ({ value }) => value,
  ),
]);

/** The mode of an agent state, `none` where it has none, or undefined where what is written is not a mode. */
export function modeOf(agent: AgentState): string | undefined {
  const mode = collapsed(agent.mode) ?? 'none';
  return modes.has(mode) ? mode : undefined;
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
}

/** The agent states of all states that UC Connector uses, in file order; without those of which nobody can say what they match. Worked out once for a file. */
export const matchedAgents = memo(findMatched);

function findMatched(file: PresenceFile): readonly MatchedAgent[] {
  const found: MatchedAgent[] = [];
  for (const state of file.states) {
    if (!isUsed(file, state)) continue;
    for (const agent of state.agents) {
      const pattern = patternOf(file, agent);
      if (pattern) found.push({ state, agent, pattern, key: patternKey(pattern) });
    }
  }
  return found;
}

/** What an agent state matches, or undefined where a value is wrong and nobody can say. */
export function patternOf(file: PresenceFile, agent: AgentState): AgentPattern | undefined {
  const ready = isReady(agent);
  const mode = modeOf(agent);
  if (ready === undefined || mode === undefined) return undefined;
  return { ready, mode: ready ? 'none' : mode, reason: reasonOf(file, agent) };
}

function patternKey({ ready, mode, reason }: AgentPattern): string {
  return `${ready} ${mode} ${reason ?? ''}`;
}

/**
 * The keys of the patterns that match more, the nearest first: the same without the reason; and for a work mode the plain Not Ready, which the
 * guide's chapter on how it works names as what is taken where no mode fits.
 */
export function moreGeneralKeys(pattern: AgentPattern): string[] {
  const keys: string[] = [];
  if (pattern.reason !== undefined) keys.push(patternKey({ ...pattern, reason: undefined }));
  if (pattern.mode !== 'none') keys.push(patternKey({ ...pattern, mode: 'none', reason: undefined }));
  return keys;
}

function reasonOf(file: PresenceFile, { reason }: AgentState): string | undefined {
  if (!reason) return undefined;
  const attribute = (name: string) => collapsed(reason.attributes.find((candidate) => candidate.name.text === name));
  // The guide's own example writes ext="true" for in="extensions".
  const place = attribute('in') ?? (attribute('ext') === 'true' ? 'extensions' : '');
  // The line ends cannot be mistaken: an attribute's value has none.
  return `${place}\n${attribute('keyname') ?? 'ReasonCode'}\n${file.textOf(reason).trim()}`;
}
