import type { Message } from '../core/message';
import type { TextRange } from '../core/text';
import type { Surroundings } from './surroundings';

/** Who asks, and for what. What is not known is missing: where it decides, the answer is uncertain. */
export interface PermissionQuestion {
  /** The login name. */
  readonly user: string;
  /** The name or the IP address of the computer that the program runs on. */
  readonly host?: string | undefined;
  /** The IP address of that computer. */
  readonly address?: string | undefined;
  readonly display?: string | undefined;
  readonly project?: string | undefined;
  /** As the file names it. */
  readonly feature: string;
}

/** The file that decides. */
export interface PermissionFile {
  /** Without folders. */
  readonly name: string;
  readonly text: string;
  readonly surroundings?: Surroundings | undefined;
}

export type Verdict = 'allowed' | 'denied' | 'uncertain';

/** Something that an answer rests on. */
export interface PermissionReason {
  /** A headline in its first line, and after a line end the rest. */
  readonly text: Message;
  /** The line of the file, where it is about one. */
  readonly range?: TextRange;
}

/** How many licenses somebody may use at a time. */
export interface PermissionLimit {
  readonly count: number;
  /** Whom the line is about, as it is written. */
  readonly subject: string;
  /** Whether several users or hosts share it. */
  readonly isShared: boolean;
  readonly range: TextRange;
}

/** How the licenses of a feature are shared out. */
export interface PermissionSeats {
  /** How many there are; undefined where that is not known, or where they are not counted. */
  readonly count: number | undefined;
  /** How many are reserved for anybody, as far as there are so many. */
  readonly reserved: number;
  /** How many of those are reserved for who asks. */
  readonly reservedForAsker: number;
  /** How many are left for everybody who may use the feature; undefined where that is not known. */
  readonly left: number | undefined;
}

export interface Permission {
  readonly verdict: Verdict;
  /** The verdict in a sentence without a period. */
  readonly answer: Message;
  /** Why, the deciding lines first. */
  readonly reasons: readonly PermissionReason[];
  /** What somebody should know besides. */
  readonly notes: readonly PermissionReason[];
  /** The limits that hold for who asks. */
  readonly limits: readonly PermissionLimit[];
  readonly seats: PermissionSeats;
}

/** Who may use a feature. */
export interface FeatureAccess {
  /** In a sentence. */
  readonly summary: Message;
  /** The lines that say so, in the order in which they are taken into account. */
  readonly lines: readonly PermissionReason[];
}

/** What `USER` or `USER@HOST` says: the host is after the last `@`, since a user may have one too. */
export function askerOf(text: string): Pick<PermissionQuestion, 'user' | 'host'> {
  const at = text.lastIndexOf('@');
  return at > 0 && at < text.length - 1 ? { user: text.slice(0, at), host: text.slice(at + 1) } : { user: text };
}
