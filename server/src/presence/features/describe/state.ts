import { inlineCode } from '../../../core/markdown';
import { memo } from '../../../core/memo';
import { joined, type Message, oneOf, say, type Value } from '../../../core/message';
import type { XmlAttribute, XmlElement } from '../../../xml/tree';
import { type AgentPattern, agentsOf, isReady } from '../../model/agentPattern';
import { shownPatterns } from '../../model/matching/match';
import { type AgentState, collapsed, type PresenceFile, type State } from '../../model/presenceFile';
import { listed } from './list';
import { describeReported } from './reported';

/** Far more than the three that there are. */
const MOST_EVENTS = 100;

/** What a state says, where it can be chosen, which agent state it stands for, and which events lead to it. */
export function describeState(file: PresenceFile, state: State): Message[] {
  const id = state.id ?? '';
  const contents = [say('**State** {id}', { id: inlineCode(id) })];
  const statusTexts = textsOf(file, state, 'statusText');
  const menuTexts = textsOf(file, state, 'menuText');
  if (statusTexts.length > 0) contents.push(say('Status: {texts}.', { texts: listed(statusTexts) }));
  contents.push(
    menuTexts.length > 0
      ? say('In the menu: {texts}.', { texts: listed(menuTexts) })
      : say('It is not in the menu: it cannot be chosen, only entered automatically or reported by T-Server.'),
  );
  if (state.agents.length > 0)
    contents.push(
      say('Agent state: {agents}.', {
        agents: listed(
          state.agents.map((agent) => describeAgent(file, agent, inlineCode)),
          oneOf,
        ),
      }),
    );
  const shown = describeShown(file, state);
  if (shown) contents.push(shown);
  const uses = usesOf(file, state);
  if (uses.length > 0) contents.push(say('Entered by {uses}.', { uses: listed(uses) }));
  return contents;
}

/** The agent states that a state shows for, where that is known (UC Connector 8.0 Deployment Guide, "How It Works: Customized Knowledge Worker States"). */
function describeShown(file: PresenceFile, state: State): Message | undefined {
  if (agentsOf(file, state).length === 0) return undefined;
  const { documentOrder, mostSpecific } = shownPatterns(file, state);
  const listOf = (patterns: readonly AgentPattern[]) =>
    listed(
      patterns.map((pattern) => describeReported(pattern, inlineCode)),
      oneOf,
    );
  const isSame = documentOrder.length === mostSpecific.length && documentOrder.every((pattern, index) => pattern === mostSpecific[index]);
  if (isSame)
    return documentOrder.length > 0
      ? say('Shows for {agents}.', { agents: listOf(documentOrder) })
      : say('It never shows: other states stand for the same agent states.');
  const first = documentOrder.length > 0 ? say('for {agents}', { agents: listOf(documentOrder) }) : say('never');
  const specific = mostSpecific.length > 0 ? say('for {agents}', { agents: listOf(mostSpecific) }) : say('never');
  return say('Shows {specific} if the most specific match wins; {first} if the first match in the file wins.', { specific, first });
}

/** An agent state in words; `quote` marks what is taken from the file. */
export function describeAgent(file: PresenceFile, agent: AgentState, quote: (text: string) => string): Message {
  const ready = isReady(agent);
  const parts = [
    ready ? say('Ready') : ready === false ? say('Not Ready') : say('an agent state that does not specify Ready or Not Ready'),
  ];
  const modeText = collapsed(agent.mode);
  // UC Connector ignores the mode of a Ready state.
  if (!ready && modeText !== undefined && modeText !== '' && modeText !== 'none')
    parts.push(say('work mode {mode}', { mode: quote(modeText) }));
  if (agent.reason) parts.push(describeReasonBriefly(file, agent.reason, quote));
  return joined(parts);
}

function describeReasonBriefly(file: PresenceFile, reason: XmlElement, quote: (text: string) => string): Message {
  const text = file.textOf(reason).trim();
  return text === '' ? say('an empty reason') : say('reason {text}', { text: quote(text) });
}

/** The texts of a state, each with its language. */
function textsOf(file: PresenceFile, state: State, which: 'menuText' | 'statusText'): Message[] {
  return state.displays.flatMap((display) => {
    const element = display[which];
    if (!element) return [];
    const code = collapsed(display.language);
    const language = code === undefined ? say('default language') : inlineCode(code);
    return [say('{text} ({language})', { text: inlineCode(file.textOf(element).trim()), language })];
  });
}

function usesOf(file: PresenceFile, { id }: State): readonly Value[] {
  return (id !== undefined && usesById(file).get(id)) || [];
}

/** Which events lead to the state of each id: worked out once, since a completion describes many states. */
const usesById = memo((file: PresenceFile): ReadonlyMap<string, readonly Value[]> => {
  const uses = new Map<string, Value[]>();
  const add = (state: XmlAttribute | undefined, use: Value): void => {
    const id = collapsed(state);
    if (id !== undefined) uses.set(id, [...(uses.get(id) ?? []), use]);
  };
  for (const event of file.events.slice(0, MOST_EVENTS)) {
    const name = inlineCode(collapsed(event.name) ?? 'event');
    add(event.onevent, name);
    add(event.postevent, say('{event} (after the timer)', { event: name }));
  }
  return uses;
});
