import type { Message } from '../core/message';
import type { TextEdit, TextRange } from '../core/text';
import type { WorkMode } from './agentStates';

/** What there is to choose from for a new state. */
export interface NewStateForm {
  /** The languages in use, the default one first; an empty one for texts that name no language. */
  readonly languages: readonly Choice[];
  readonly modes: readonly Choice[];
  /** Reasons in use. */
  readonly reasons: readonly string[];
  readonly icons: readonly Choice[];
}

/** A value, and what it is in words. */
export interface Choice {
  readonly value: string;
  readonly title: Message;
}

/** A state that is to be added to a file. */
export interface NewState {
  readonly id: string;
  readonly texts: readonly { readonly language: string; readonly menuText: string; readonly statusText: string }[];
  readonly ready: boolean;
  readonly mode: WorkMode;
  /** Empty: none. */
  readonly reason: string;
  /** Empty: none. */
  readonly icon: string;
}

/** `part`: what of the state is wrong, or `document` where nothing can be added. */
export type NewStateResult =
  | { readonly problem: Message; readonly part: 'id' | 'texts' | 'agent' | 'document' }
  | {
      readonly edit: TextEdit;
      /** The new element, as offsets after the edit. */
      readonly added: TextRange;
      /** Where it was put, and why. */
      readonly message: Message;
    };

/** A file to which states can be added. */
export interface StateAdder {
  readonly form: NewStateForm;
  /** The edit that adds a state where no other hides it. */
  add(state: NewState): NewStateResult;
}
