// What the preview's host and its page say to each other. The page only draws: it knows neither files nor places in them.
import type { PreviewAnswer, PreviewMarks, ReportedState, ShownState, StateCoverage, StateMatch } from '../../../shared/protocol';
import type { PreviewWords } from './words';

export type MenuAnswer = Extract<PreviewAnswer, { readonly kind: 'menu' }>;
export type TabsAnswer = Extract<PreviewAnswer, { readonly kind: 'tabs' }>;

/** A state as the page draws it: without its place in the text, which changes with every line before it. */
export type PageState = Omit<MenuAnswer['states'][number], 'range' | 'place'>;
export type PageTab = Omit<TabsAnswer['tabs'][number], 'range' | 'place'>;

/** A state that shows, with its number in the menu; null for one that is built in. */
export type PageShown = Omit<ShownState, 'range'> & { readonly state: number | null };

/** The change of a list from one version to the next: so many items are replaced from a place on. */
export interface ListChange<Item> {
  readonly from: number;
  readonly removed: number;
  readonly items: readonly Item[];
}

export interface PageMenu {
  readonly kind: 'menu';
  readonly trouble: string | null;
  readonly language: string;
  readonly defaultLanguage: string;
  readonly languages: MenuAnswer['languages'];
  /** The transitions as a picture, and in words. */
  readonly drawing: string;
  readonly transitions: readonly { readonly text: string; readonly notes: readonly string[]; readonly isDefault: boolean }[];
}

export interface PageTabs {
  readonly kind: 'tabs';
  readonly trouble: string | null;
  readonly showsImages: boolean;
  readonly tabs: readonly PageTab[];
}

/** A local picture: its data as an address, or why there is none. */
export interface PageIcon {
  readonly address: string;
  readonly image: string | null;
  readonly badge: string | null;
  readonly problem: string | null;
}

/** Which state shows, with numbers of states in the place of places. */
export type PageMatch = Replaced<StateMatch>;
export type PageCoverage = Replaced<StateCoverage>;
type Replaced<T> = T extends ShownState
  ? PageShown
  : T extends readonly (infer Item)[]
    ? readonly Replaced<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Replaced<T[Key]> }
      : T;

/** From the host to the page. */
export type ToPage =
  | { readonly type: 'start'; readonly uri: string; readonly words: PreviewWords }
  | { readonly type: 'update'; readonly head: PageMenu | PageTabs; readonly states: ListChange<PageState> | null }
  | { readonly type: 'marks'; readonly marks: PreviewMarks }
  /** The cursor is in a state or tab, or in none. */
  | { readonly type: 'select'; readonly part: number | null }
  | { readonly type: 'icons'; readonly icons: readonly PageIcon[] }
  | { readonly type: 'match'; readonly match: PageMatch | null }
  | { readonly type: 'coverage'; readonly coverage: PageCoverage | null }
  /** There is nothing to be shown, and why. */
  | { readonly type: 'nothing'; readonly why: string };

/** From the page to the host. */
export type ToHost =
  | { readonly type: 'ready' }
  | { readonly type: 'language'; readonly language: string }
  /** Shows a state, tab or transition in the editor; `focus`: and goes there. */
  | { readonly type: 'show'; readonly part: number; readonly of: 'states' | 'tabs' | 'transitions'; readonly focus: boolean }
  | { readonly type: 'missing'; readonly state: number; readonly language: string; readonly text: 'menu' | 'status' }
  | { readonly type: 'openAddress'; readonly address: string }
  | { readonly type: 'icons'; readonly addresses: readonly string[] }
  | { readonly type: 'match'; readonly channels: readonly (ReportedState | 'loggedOut')[] }
  | { readonly type: 'coverage' };

/** What the page keeps, so that it is as it was after a reload. */
export interface PageMemory {
  readonly uri: string;
  readonly language?: string | undefined;
  readonly view?: string | undefined;
}
