import type { PlaceRange, ShownState } from '../../../shared/protocol';
import { type DrawnState, type DrawnTransition, drawTransitions } from './drawing/transitions';
import type { MenuAnswer, PageMenu, PageState, PageTabs, TabsAnswer } from './messages';
import type { PreviewWords } from './words';

/** The states without their places, which the page does not need. */
export function pageStates({ states }: MenuAnswer): PageState[] {
  return states.map(({ range, place, ...state }) => state);
}

/** All of a menu but its states. */
export function pageMenu(answer: MenuAnswer, words: PreviewWords): PageMenu {
  const drawn = answer.transitions.map((transition) => drawnTransition(transition, answer, words));
  return {
    kind: 'menu',
    trouble: answer.trouble ?? null,
    language: answer.language,
    defaultLanguage: answer.defaultLanguage,
    languages: answer.languages,
    drawing: drawTransitions(drawn, drawn.map(inWords).join('; ')),
    transitions: answer.transitions.map(({ notes }, index) => {
      const transition = drawn[index] as DrawnTransition;
      const text = inWords(transition);
      return { text: transition.isDefault ? `${text} (${words.default})` : text, notes, isDefault: transition.isDefault };
    }),
  };
}

export function pageTabs(answer: TabsAnswer): PageTabs {
  return {
    kind: 'tabs',
    trouble: answer.trouble ?? null,
    showsImages: answer.showsImages,
    tabs: answer.tabs.map(({ range, place, ...tab }) => tab),
  };
}

type Transition = MenuAnswer['transitions'][number];

function drawnTransition({ event, title, range, state, after }: Transition, answer: MenuAnswer, words: PreviewWords): DrawnTransition {
  return {
    event,
    title,
    isDefault: range === undefined,
    state: drawnState(state, answer, words),
    after: after && { option: after.option, state: drawnState(after.target, answer, words) },
  };
}

function drawnState(target: Transition['state'], { states }: MenuAnswer, words: PreviewWords): DrawnState {
  switch (target.kind) {
    case 'state': {
      const state = states[target.state];
      const icon = state?.icon?.kind === 'standard' ? state.icon.name : undefined;
      return { text: state?.status || state?.menu || state?.id || '', icon, isUnknown: false };
    }
    case 'builtIn':
      return { text: target.name, icon: target.icon, isUnknown: false };
    case 'unknown':
      return { text: target.id === '' ? '?' : target.id, icon: undefined, isUnknown: true };
    case 'before':
      return { text: words.before, icon: undefined, isUnknown: false };
  }
}

function inWords({ title, state, after }: DrawnTransition): string {
  return `${title} → ${state.text}${after ? ` → ${after.option} → ${after.state.text}` : ''}`;
}

/** The number of the part that a place is in; null where it is in none. The parts do not overlap, and are in the order of the text. */
export function partAt(
  parts: readonly { readonly range?: PlaceRange | undefined }[],
  place: { readonly line: number; readonly character: number },
): number | null {
  const found = parts.findIndex(({ range }) => range && isBefore(range.start, place) && isBefore(place, range.end));
  return found < 0 ? null : found;
}

/** Whether a place is before another, or there. */
function isBefore(a: PlaceRange['start'], b: PlaceRange['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

/** An answer in which each state that shows has its number in the menu, or null where it is built in, and no place. */
export function withNumbers<Answer, Result>(answer: Answer, { states }: MenuAnswer): Result {
  const numbers = new Map(states.map(({ place }, index) => [`${place.start.line} ${place.start.character}`, index]));
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== 'object' || value === null) return value;
    if (isShown(value)) {
      const { range, ...shown } = value;
      return { ...shown, state: range ? (numbers.get(`${range.start.line} ${range.start.character}`) ?? null) : null };
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replace(part)]));
  };
  return replace(answer) as Result;
}

function isShown(value: object): value is ShownState {
  return 'isBuiltIn' in value && 'title' in value;
}
