import type { Fix } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import { type MatchedAgent, matchedAgents } from '../../model/agentPattern';
import { firstByKey, match, reportsOf } from '../../model/matching/match';
import type { PresenceFile, State } from '../../model/presenceFile';
import { isWhole, rangeWithLead } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'shadowed-state',
  severity: 'information',
  summary: 'A state after a more general one, which hides it if the first match wins',
  source:
    'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", Genesys Agent State definitions (the first found state that matches is used)',
  kinds: presenceOnly,
  check(file, report) {
    for (const matched of matchedAgents(file)) {
      const general = hiddenBy(file, matched);
      if (!general) continue;
      const { state, agent, pattern } = matched;
      report({
        range: agent.element.name,
        message: messageFor(general.pattern.mode === pattern.mode, file.lineNumber(general.state.element.startTag.start)),
        fixes: moveBefore(file, state, general.state),
        related: [{ range: general.agent.element.name, message: say('This more general agent state comes first') }],
      });
    }
  },
});

/**
 * The more general agent state of another state that shows instead if the first match wins. The same agent state twice is another rule's finding, and
 * nothing is said of a reason with and one without a place.
 */
function hiddenBy(file: PresenceFile, matched: MatchedAgent): MatchedAgent | undefined {
  if (firstByKey(file).get(matched.key) !== matched) return undefined;
  const shown = reportsOf(matched.pattern).map((reported) => match(file, reported).documentOrder);
  if (shown.some((one) => one?.state === matched.state)) return undefined;
  return shown.find((one) => one !== undefined && one.pattern.reason === undefined);
}

/** `sameMode`: whether the more general state lacks the reason alone; else it is the plain Not Ready, without a mode. */
function messageFor(sameMode: boolean, line: number): Message {
  return sameMode
    ? say(
        'The more general state on line {line} may hide this one\nIt has no reason, so it matches too. The guide says in one place that the first match wins, in another the most specific one. Put the more specific state first.',
        { line },
      )
    : say(
        'The plain Not Ready on line {line} may hide this state\nIt stands for a work mode that no other state matches. If the first match wins, this state is never shown. Put the state with the mode first.',
        { line },
      );
}

function moveBefore(file: PresenceFile, state: State, target: State): Fix[] {
  const { root, text } = file;
  const areTogether = root && state.element.parent === root && target.element.parent === root;
  if (!areTogether || !isWhole(file, state.element) || !isWhole(file, target.element)) return [];
  const range = rangeWithLead(file, state.element);
  const { start } = rangeWithLead(file, target.element);
  return [
    {
      title: say('Move this state before the one on line {line}', { line: file.lineNumber(target.element.startTag.start) }),
      edits: [
        { range: { start, end: start }, newText: text.slice(range.start, range.end) },
        { range, newText: '' },
      ],
      safe: false,
    },
  ];
}
