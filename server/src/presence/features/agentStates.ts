import { joined, type Message, say, type Value } from '../../core/message';
import type * as language from '../../language/agentStates';
import type { Channel, ChannelMatch, Coverage, ReportedState, ShownState } from '../../language/agentStates';
import { namespaceOf } from '../../xml/namespaces';
import { breaksXml } from '../../xml/problems';
import { patternKey, patternOf } from '../model/agentPattern';
import { languageOf } from '../model/languages';
import { type CoverageCell, coverageOf } from '../model/matching/coverage';
import { firstByKey, match } from '../model/matching/match';
import { type BuiltIn, builtInFor, combined, type Shown, type ShownByReading, shownFor } from '../model/matching/shown';
import type { Display, PresenceFile, State } from '../model/presenceFile';
import { isUsed } from '../model/stateIds';
import { PRESENCE_NAMESPACE } from '../vocabulary';
import { describeReasonCode, describeReported, describeSought } from './describe/reported';

/** So many states are named at most where some are left out. */
const MOST_NAMED = 8;

/** What UC Connector makes of the agent states of T-Server by a presence definition. */
export function agentStates(
  file: PresenceFile,
  settings: { readonly defaultLanguage: string; readonly reasons: readonly string[] },
): language.AgentStates {
  const show = (shown: Shown) => shownState(file, shown, settings.defaultLanguage);
  const answer = ({ documentOrder, mostSpecific }: ShownByReading): language.Answer => ({
    documentOrder: show(documentOrder),
    mostSpecific: show(mostSpecific),
    differs: documentOrder !== mostSpecific,
  });
  return {
    match: (channels) => {
      const shown = channels.map((channel) => shownFor(file, channel));
      return {
        channels: channels.map((channel, index) => ({
          ...answer(shown[index] ?? shownFor(file, channel)),
          ...channelMatch(file, channel, show),
        })),
        combined: answer({
          documentOrder: combined(
            channels,
            shown.map(({ documentOrder }) => documentOrder),
          ),
          mostSpecific: combined(
            channels,
            shown.map(({ mostSpecific }) => mostSpecific),
          ),
        }),
        notes: notesOf(file),
      };
    },
    coverage: () => coverage(file, settings.reasons, show),
  };
}

function channelMatch(
  file: PresenceFile,
  channel: Channel,
  show: (shown: Shown) => ShownState,
): Pick<ChannelMatch, 'reported' | 'steps' | 'notes'> {
  if (channel === 'loggedOut') return { reported: say('Logged out'), steps: [], notes: [] };
  const steps = match(file, channel).steps.map(({ kind, pattern, found }) => ({
    kind,
    sought: describeSought(pattern),
    found: found && show(found.state),
  }));
  return {
    reported: describeReported(channel),
    steps: [...steps, { kind: 'builtIn', sought: say('a built-in state of UC Connector'), found: show(builtInFor(channel)) }],
    notes: channelNotes(file, channel),
  };
}

function channelNotes(file: PresenceFile, { ready, mode, reason }: ReportedState): Message[] {
  if (ready) return mode === 'none' ? [] : [say('The work mode does not count\nUC Connector ignores the work mode of a Ready state.')];
  if (mode === 'none') return [];
  const notes = [
    mode === 'legal'
      ? say('Legal guard cannot be chosen from the menu\nOnly T-Server or the switch can set it. A state for it is shown when it occurs.')
      : say(
          'Not every T-Server and switch supports the work mode {mode}\nUC Connector does not check it. A state for it in the menu may fail when it is chosen.',
          { mode },
        ),
  ];
  const places = reason ? [reason.in, undefined] : [];
  const alike = places
    .map((place) =>
      firstByKey(file).get(patternKey({ ready, mode: 'none', reason: reason && { ...reason, code: reason.code.trim(), in: place } })),
    )
    .find((found) => found !== undefined);
  if (alike)
    notes.push(
      say('A state with this reason has no work mode: {state}\nThe guide does not name it as a fallback, so it is not taken here.', {
        state: titleOf(file, alike.state),
      }),
    );
  return notes;
}

function coverage(file: PresenceFile, listed: readonly string[], show: (shown: Shown) => ShownState): Coverage {
  const { reasons, rows, unused } = coverageOf(file, listed);
  const numbers = new Map<Shown, number>();
  const numberOf = (shown: Shown) => {
    const number = numbers.get(shown) ?? numbers.size;
    numbers.set(shown, number);
    return number;
  };
  // Most cells of a row are one and the same.
  const known = new Map<CoverageCell, language.CoverageCell>();
  const numbered = (cell: CoverageCell) => {
    const { kind, documentOrder, mostSpecific } = cell;
    const one = known.get(cell) ?? { kind, documentOrder: numberOf(documentOrder), mostSpecific: numberOf(mostSpecific) };
    known.set(cell, one);
    return one;
  };
  const codes = new Set(listed.map((code) => code.trim()));
  const result = {
    reasons: reasons.map((reason) => ({
      ...reason,
      isListed: codes.size > 0 ? codes.has(reason.code) : undefined,
      title: describeReasonCode(reason),
    })),
    rows: rows.map(({ ready, mode, cells }) => ({
      ready,
      mode,
      title: describeReported({ ready, mode }),
      cells: cells.map(numbered),
    })),
    unused: { documentOrder: unused.documentOrder.map(numberOf), mostSpecific: unused.mostSpecific.map(numberOf) },
    notes: notesOf(file),
  };
  return { ...result, states: [...numbers.keys()].map(show) };
}

function shownState(file: PresenceFile, shown: Shown, defaultLanguage: string): ShownState {
  if (typeof shown === 'string') return { id: shown, isBuiltIn: true, title: builtInTitle(shown), text: '' };
  return {
    id: shown.id ?? '',
    isBuiltIn: false,
    title: titleOf(file, shown),
    text: textOf(file, shown, defaultLanguage),
    range: { start: shown.element.name.start, end: shown.element.name.end },
  };
}

function builtInTitle(builtIn: BuiltIn): Message {
  switch (builtIn) {
    case 'predefReady':
      return say('built-in Ready');
    case 'predefPartReady':
      return say('built-in Partially Ready');
    case 'predefNotReady':
      return say('built-in Not Ready');
    case 'predefLoggedOut':
      return say('built-in Logged Out');
  }
}

function titleOf(file: PresenceFile, { id, element }: State): Message {
  return id ? joined([id]) : say('state without an id on line {line}', { line: file.lineNumber(element.startTag.start) });
}

/** What the status indicator says; else what the menu does. */
function textOf(file: PresenceFile, { displays }: State, defaultLanguage: string): string {
  const inDefault = (display: Display) => ['', defaultLanguage].includes(languageOf(display) ?? '');
  const ordered = [...displays.filter(inDefault), ...displays.filter((display) => !inDefault(display))];
  const element = ordered.find(({ statusText }) => statusText)?.statusText ?? ordered.find(({ menuText }) => menuText)?.menuText;
  return element ? file.textOf(element).trim() : '';
}

function notesOf(file: PresenceFile): Message[] {
  const notes: Message[] = [];
  const { root, document } = file;
  if (document.problems.some(breaksXml))
    notes.push(
      say('UC Connector cannot read this file: the XML is broken\nThe answer is what the file probably means. Fix the errors first.'),
    );
  else if (root && namespaceOf(root) !== PRESENCE_NAMESPACE)
    notes.push(
      say('UC Connector ignores this file: its namespace is wrong\nThe answer is what the file would mean with the right namespace.'),
    );
  const unclear = file.states.filter((state) => isUsed(file, state) && state.agents.some((agent) => !patternOf(file, agent)));
  if (unclear.length > 0) {
    const names: Value[] = unclear.slice(0, MOST_NAMED).map((state) => titleOf(file, state));
    if (unclear.length > MOST_NAMED) names.push(say('{count} more', { count: unclear.length - MOST_NAMED }));
    notes.push(
      say('Not taken into account: {states}\nTheir agent states have a missing or wrong value, so it is not known what they match.', {
        states: { list: names, type: 'conjunction' },
      }),
    );
  }
  return notes;
}
