import { type Message, oneOf, say } from '../../../core/message';
import type { MissingText, PreviewIcon, PreviewState } from '../../../language/preview';
import { collapseSpace } from '../../../xml/names';
import type { XmlElement } from '../../../xml/tree';
import { badgeOf, namesStandardIcon, standardIcons } from '../../model/icons';
import { collapsed, type PresenceFile, type State } from '../../model/presenceFile';
import { displayIn, isValidDisplay, textsFor } from '../../model/shownTexts';
import { isUsed, reservedIds } from '../../model/stateIds';
import { describeAgent } from '../describe/state';

/** Longer texts are cut: a menu shows a line. */
const LONGEST_TEXT = 300;

interface MenuOptions {
  readonly language: string;
  readonly defaultLanguage: string;
  /** The languages that UC Connector supports and the file has texts in. */
  readonly inUse: readonly string[];
}

/** The states of a file as a knowledge worker sees them in a language: in the menu, or why not, and in the status line. */
export function menuStates(file: PresenceFile, options: MenuOptions): PreviewState[] {
  return file.states.map((state) => previewState(file, state, options));
}

function previewState(file: PresenceFile, state: State, options: MenuOptions): PreviewState {
  const { element, id = '' } = state;
  const rejected = whyRejected(file, state);
  const { display, isFallback } = textsFor(state, options.language, options.defaultLanguage);
  const menu = rejected || !display?.menuText ? undefined : lineOf(file, display.menuText);
  return {
    id,
    range: { start: element.startTag.start, end: element.end },
    place: element.name,
    icon: iconOf(collapsed(state.icon)),
    menu,
    status: rejected || !display?.statusText ? undefined : lineOf(file, display.statusText),
    isFallback: !rejected && display !== undefined && isFallback,
    why: rejected ?? (menu === undefined ? whyNotInMenu(state, options) : undefined),
    isUsed: rejected === undefined,
    meaning: meaningOf(file, state),
    missing: rejected ? [] : missingTexts(state, options),
  };
}

/** Why UC Connector does not use a definition at all (Deployment Guide, "State ID", "Display Text"). */
function whyRejected(file: PresenceFile, state: State): Message | undefined {
  const { id } = state;
  if (id && !isUsed(file, state))
    return say('The state on line {line} has the same id, and UC Connector uses only the first.', {
      line: file.lineNumber(file.stateById.get(id)?.element.startTag.start ?? 0),
    });
  if (id && reservedIds.has(id)) return say('Its id is reserved for a state built into UC Connector.');
  if (!state.displays.some(isValidDisplay)) return say('It has no texts, and UC Connector considers a state valid only with one.');
  return undefined;
}

function whyNotInMenu(state: State, { language, defaultLanguage }: MenuOptions): Message {
  const { display } = textsFor(state, language, defaultLanguage);
  if (!display)
    return language === defaultLanguage
      ? say('It has no texts in the default language, {language}.', { language })
      : say('It has no texts in {language} and none in the default language, {defaultLanguage}.', { language, defaultLanguage });
  return state.displays.some(({ menuText }) => menuText)
    ? say('It has a menuText in another language only.')
    : say('It has no menuText: it cannot be chosen, only entered automatically or reported by T-Server.');
}

/** The texts that a state has in one of the languages in use and lacks in another. */
function missingTexts(state: State, { defaultLanguage, inUse }: MenuOptions): MissingText[] {
  const displays = inUse.map((language) => ({ language, display: displayIn(state, language, defaultLanguage) }));
  const found: MissingText[] = [];
  for (const [text, name] of [
    ['menu', 'menuText'],
    ['status', 'statusText'],
  ] as const) {
    if (!state.displays.some((display) => display[name])) continue;
    for (const { language, display } of displays) if (!display?.[name]) found.push({ language, text });
  }
  return found;
}

function meaningOf(file: PresenceFile, { agents }: State): Message | undefined {
  if (agents.length === 0) return undefined;
  return say('Shown for {agents}', { agents: oneOf(agents.slice(0, 8).map((agent) => describeAgent(file, agent, (text) => text))) });
}

/** A text in one line, as a browser shows it. */
function lineOf(file: PresenceFile, element: XmlElement): string {
  const line = collapseSpace(file.textOf(element));
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
}

/** What an icon's value names; undefined where there is none. */
export function iconOf(address: string | undefined): PreviewIcon | undefined {
  if (!address) return undefined;
  if (standardIcons.includes(address)) return { kind: 'standard', name: address.slice(address.lastIndexOf('/') + 1), address };
  if (namesStandardIcon(address)) return { kind: 'unknown', address };
  const [, scheme] = /^([A-Za-z][A-Za-z0-9+.-]+):/.exec(address) ?? [];
  if (scheme === undefined) return { kind: 'file', address, badge: badgeOf(address) };
  return /^https?$/i.test(scheme) ? { kind: 'web', address, badge: badgeOf(address) } : { kind: 'unknown', address };
}
