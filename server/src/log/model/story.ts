import type { ErrorNumbers } from '../syntax/activity';
import type { Moment } from './moment';

/** What a debug log, or the output of lmstat or lmdiag, tells: plain data, the same for an editor and the command line. */
export interface LogStory {
  readonly lines: number;
  /** Lines that a daemon wrote. */
  readonly messages: number;
  readonly first: Moment | undefined;
  readonly last: Moment | undefined;
  readonly daemons: readonly DaemonStory[];
  /** Starts and stops, in the order of the log. */
  readonly events: readonly LogEvent[];
  /** How many of these are left out, because there were too many. */
  readonly eventsLeftOut: number;
  /** The first line of each day that is known. */
  readonly days: readonly Moment[];
  /** What went wrong, each once, in the order of the log. */
  readonly problems: readonly Problem[];
  readonly problemsLeftOut: number;
  /** In the order of the log. */
  readonly features: readonly FeatureUse[];
  readonly denials: readonly Denial[];
  /** Whoever was denied most, first. */
  readonly denied: readonly DeniedUser[];
  /** How many requests are not in these tables, because there were too many different names. */
  readonly requestsLeftOut: number;
  readonly unrecognized: { readonly count: number; readonly first: readonly UnrecognizedLine[] };
  /** What lmstat or lmdiag printed; missing where nothing of it is there. */
  readonly status?: StatusOutput;
}

export interface DaemonStory {
  readonly name: string;
  /** That of its last start. */
  readonly version: string | undefined;
  readonly port: string | undefined;
  readonly licenseFiles: readonly string[];
  readonly optionsFile: string | undefined;
  readonly starts: number;
  readonly stops: number;
  /** How many features it served after its last start; undefined where the log does not say it. */
  readonly served: number | undefined;
}

export interface LogEvent {
  readonly kind: 'start' | 'stop' | 'exit' | 'reread';
  readonly daemon: string;
  readonly moment: Moment;
  /** The host of a start, the status of an exit. */
  readonly detail: string;
}

export type ProblemKind =
  | 'hostId'
  | 'hostName'
  | 'licenseFile'
  | 'port'
  | 'alreadyRunning'
  | 'optionsFile'
  | 'connection'
  | 'invalidKey'
  | 'expired'
  | 'expiring'
  | 'disabled'
  | 'clock'
  | 'include'
  | 'quorum'
  | 'exit'
  | 'denied'
  | 'unsupported'
  | 'status';

/** One thing that went wrong, however often. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly daemon: string;
  /** What it is about: a feature, a path, a port; empty where it is about the daemon. */
  readonly subject: string;
  /** The license or options file that is meant, where the log says it. */
  readonly file: string | undefined;
  readonly count: number;
  readonly first: Moment;
  readonly last: Moment;
  /** Of a wrong host id: that of the SERVER line, and those of the computer. */
  readonly saidHostId?: string;
  readonly realHostIds?: readonly string[];
  /** The lines of the license file that are out of service for it. */
  readonly disabled?: DisabledLines;
  /** How the daemon ended for it. */
  readonly exit?: { readonly status: string; readonly why: string; readonly moment: Moment };
  /** Of a request that was denied. */
  readonly code?: ErrorNumbers | undefined;
  readonly reason?: string;
}

export interface DisabledLines {
  readonly lines: number;
  readonly licenses: number;
  /** The first ones, with the beginnings of their keys. */
  readonly features: readonly { readonly name: string; readonly key: string }[];
}

export interface FeatureUse {
  readonly feature: string;
  readonly daemon: string;
  readonly out: number;
  readonly in: number;
  /** The most licenses at the same time, and when that was first. */
  readonly peak: number;
  readonly peakAt: Moment | undefined;
  /** How many there are, where the log says it. */
  readonly issued: number | undefined;
  /** Whether licenses came back that the log does not show going out: it begins later, and the peak may have been higher. */
  readonly isPartial: boolean;
  readonly denied: number;
  readonly unsupported: number;
  readonly queued: number;
}

/** Requests for a feature that were denied for one cause. */
export interface Denial {
  readonly kind: 'denied' | 'unsupported';
  readonly feature: string;
  readonly daemon: string;
  readonly code: ErrorNumbers | undefined;
  readonly reason: string;
  readonly count: number;
  readonly first: Moment;
  readonly last: Moment;
}

export interface DeniedUser {
  readonly user: string;
  readonly host: string;
  readonly count: number;
}

export interface UnrecognizedLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** What lmstat or lmdiag printed. */
export interface StatusOutput {
  readonly servers: readonly { readonly name: string; readonly isUp: boolean; readonly says: string }[];
  readonly daemons: readonly { readonly name: string; readonly isUp: boolean; readonly says: string }[];
  readonly features: readonly StatusFeature[];
  readonly checks: readonly StatusCheck[];
}

export interface StatusFeature {
  readonly feature: string;
  readonly issued: number;
  readonly inUse: number;
  readonly users: number;
  readonly reserved: number;
}

/** What lmdiag said of a line of the license file. */
export interface StatusCheck {
  readonly feature: string;
  readonly isUsable: boolean;
  readonly reason: string;
  readonly code: ErrorNumbers | undefined;
}
