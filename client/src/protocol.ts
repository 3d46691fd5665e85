import type { ServerSession } from './serverSession';

// The server's requests that are not the protocol's own; docs/editors.md describes them.

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What the server says of a document. */
export interface DocumentStatus {
  readonly language: 'license' | 'presence' | 'customTab';
  readonly counts: SeverityCounts;
  /** How many of the findings can be fixed without a decision. */
  readonly fixable: number;
  readonly managerVersion?: string;
  readonly defaultLanguage?: string;
  /** `day` is as the file writes it. */
  readonly soonestExpiry?: { readonly feature: string; readonly day: string; readonly daysLeft: number };
  readonly expired?: number;
}

export interface RuleEntry {
  readonly id: string;
  readonly language: 'license' | 'presence';
  readonly group: string;
  readonly severity: Severity;
  readonly summary: string;
}

/** Which files a check of all did not check. */
export interface LeftOut {
  readonly ignored: number;
  readonly tooLarge: number;
  /** The URIs of files that hold a license though their names do not say so. */
  readonly otherNames: readonly string[];
}

/** What a check of all files answers. */
export interface WorkspaceCheckResult {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly counts: SeverityCounts;
  readonly cancelled?: boolean;
  readonly leftOut?: LeftOut;
}

/** What an open document is and how it is; null for what is unsupported. */
export function statusOf(session: ServerSession, uri: string): Promise<DocumentStatus | null> {
  return session.request('seatkeeper/status', { uri });
}

export function allRules(session: ServerSession): Promise<readonly RuleEntry[]> {
  return session.request('seatkeeper/rules', {});
}

/** A rule's page in Markdown, or null for what is not a rule. */
export function rulePage(session: ServerSession, rule: string): Promise<string | null> {
  return session.request('seatkeeper/rulePage', { rule });
}
