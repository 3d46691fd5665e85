import type { Message } from '../core/message';
import type { TextRange } from '../core/text';

/** The work modes that a switch can report of an agent who is not ready; `none`: it reports no mode. */
export const workModes = ['none', 'manual', 'acw', 'legal', 'auxwork', 'away', 'back', 'nodisconnect'] as const;
export type WorkMode = (typeof workModes)[number];

/** Where a reported reason can be. */
export const reasonPlaces = ['reasons', 'extensions'] as const;
export type ReasonPlace = (typeof reasonPlaces)[number];

/** The key of reasons for which no other is given. */
export const DEFAULT_REASON_KEY = 'ReasonCode';

export interface ReportedReason {
  readonly code: string;
  readonly in: ReasonPlace;
  /** The key that it is stored under. */
  readonly key: string;
}

/** An agent state as a switch reports it of one channel. */
export interface ReportedState {
  readonly ready: boolean;
  /** Of an agent who is ready it does not count. */
  readonly mode: WorkMode;
  readonly reason?: ReportedReason | undefined;
}

/** What is known of one of a user's channels. */
export type Channel = ReportedState | 'loggedOut';

/** A state that can be shown: one that the file defines, or one that is built into the program. */
export interface ShownState {
  /** As the file has it; empty for a state without one. Of a state that is built in, its reserved name. */
  readonly id: string;
  readonly isBuiltIn: boolean;
  /** What it is called: its id, its place where it has none, or what is built in. */
  readonly title: Message;
  /** Its first status text in the default language, or its menu text where it has no status text; empty where there is none, and of what is built in. */
  readonly text: string;
  /** The name in its start tag; missing of what is built in. */
  readonly range?: TextRange;
}

/** Which state shows, by both readings of the guide. */
export interface Answer {
  /** The first state in the file that matches. */
  readonly documentOrder: ShownState;
  /** The state that matches most. */
  readonly mostSpecific: ShownState;
  /** Whether the two differ. */
  readonly differs: boolean;
}

/** How much a definition has in common with what is reported, from all of it to nothing. */
export type MatchKind = 'exact' | 'anyPlace' | 'withoutReason' | 'plain' | 'builtIn';

/** A kind of definition that is looked for, in the order from the most specific one to what is built in. */
export interface MatchStep {
  readonly kind: MatchKind;
  /** What is looked for, such as `Not Ready, work mode acw`. */
  readonly sought: Message;
  /** The first state in the file that is so defined; of the last step, what is built in. Undefined: there is none. */
  readonly found: ShownState | undefined;
}

/** Which state shows for one channel. */
export interface ChannelMatch extends Answer {
  /** In words. */
  readonly reported: Message;
  /** The fallbacks, whether they are needed or not; none for a channel that is logged out. */
  readonly steps: readonly MatchStep[];
  /** What somebody should know besides, such as that a mode cannot be requested. */
  readonly notes: readonly Message[];
}

export interface StateMatch {
  readonly channels: readonly ChannelMatch[];
  /** The one indicator for all channels. */
  readonly combined: Answer;
  /** What holds for the file as a whole, such as that the program ignores it. */
  readonly notes: readonly Message[];
}

/** A reason that is in use, as a column of the coverage. */
export interface CoverageReason {
  readonly code: string;
  readonly key: string;
  /** Undefined where it makes no difference. */
  readonly in: ReasonPlace | undefined;
  /** Whether a state of the file has it; others are those of the settings. */
  readonly isMapped: boolean;
  /** Whether the settings list its code; undefined where they list none. */
  readonly isListed: boolean | undefined;
  readonly title: Message;
}

/** How a reported agent state is covered: by a state that is defined for it, by a more general one, or by none. */
export type CoverageKind = 'exact' | 'general' | 'builtIn';

export interface CoverageCell {
  readonly kind: CoverageKind;
  /** The states that show, as indices into `Coverage.states`. */
  readonly documentOrder: number;
  readonly mostSpecific: number;
}

export interface CoverageRow {
  readonly ready: boolean;
  readonly mode: WorkMode;
  readonly title: Message;
  /** Without a reason, and then with each of `Coverage.reasons`. */
  readonly cells: readonly CoverageCell[];
}

/** Which state shows for each agent state that a switch can report. */
export interface Coverage {
  /** Each state that a cell or `unused` names, once. */
  readonly states: readonly ShownState[];
  readonly reasons: readonly CoverageReason[];
  /** Ready, and then Not Ready in each mode. */
  readonly rows: readonly CoverageRow[];
  /** The states of the file that never show by one reading, as indices into `states`. */
  readonly unused: { readonly documentOrder: readonly number[]; readonly mostSpecific: readonly number[] };
  /** As in `StateMatch`. */
  readonly notes: readonly Message[];
}

/** What a file that maps the agent states of a switch to its own states makes of them. */
export interface AgentStates {
  /** What shows for a user with these channels, one at least. */
  match(channels: readonly Channel[]): StateMatch;
  coverage(): Coverage;
}
