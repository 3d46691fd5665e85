import type { Day } from '../core/day';
import type { TextRange } from '../core/text';

/** What a file grants on a day, and what becomes of it. */
export interface Inventory {
  /** The computers that serve it, as the file names them; none where it names none. */
  readonly hosts: readonly string[];
  /** So many days before it, an expiry is near: by the settings of the file. */
  readonly warningDays: number;
  /** In the order of the file. */
  readonly entries: readonly InventoryEntry[];
}

/** What a file grants of one version of a feature. */
export interface InventoryEntry {
  readonly vendor: string;
  readonly feature: string;
  /** Empty where it cannot be read. */
  readonly version: string;
  /** What the feature is for, where its name is a known one; a name of a product. */
  readonly application?: string;
  /** How many licenses are granted on the day; uncounted ones not among them. */
  readonly licenses: number;
  /** Whether any number is granted. */
  readonly isUncounted: boolean;
  /** The first day on which some of what is granted is valid for the last time; `never`, or undefined where nothing is granted. */
  readonly expiry: Day | 'never' | undefined;
  /** In the order of the file. */
  readonly records: readonly InventoryRecord[];
  /** What is granted from the day on, each step as long as nothing changes; the first one begins on the day. */
  readonly timeline: readonly InventoryStep[];
}

/** What is granted from a day on. */
export interface InventoryStep {
  readonly from: Day;
  readonly licenses: number;
  readonly isUncounted: boolean;
}

/** Why a record grants nothing. */
export type NotGranted = 'upgrade' | 'ignored' | 'superseded' | 'expired' | 'notYetValid' | 'unsigned' | 'placeholder' | 'unreadable';

/** A record that an entry is made of. */
export interface InventoryRecord {
  readonly range: TextRange;
  /** Its keyword. */
  readonly kind: string;
  /** Undefined for an uncounted one, and where it cannot be read. */
  readonly licenses: number | undefined;
  /** Its last day; undefined where it cannot be read. */
  readonly expiry: Day | 'never' | undefined;
  /** Its first day, where it names one. */
  readonly start: Day | undefined;
  readonly notGranted: NotGranted | undefined;
}
