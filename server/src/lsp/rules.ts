import type { Connection } from 'vscode-languageserver';
import type { Severity } from '../core/finding';
import type { Environment } from './environment';

/** A rule as a client may list it. */
export interface RuleEntry {
  readonly id: string;
  readonly language: 'license' | 'presence';
  /** The name of the rules it stands among, such as `layout`. */
  readonly group: string;
  /** The default severity. */
  readonly severity: Severity;
  readonly summary: string;
}

/** Answers `seatkeeper/rules` with every rule; the rules are read when first asked for. */
export function handleRules(connection: Connection, environment: Environment): void {
  connection.onRequest('seatkeeper/rules', (): readonly RuleEntry[] =>
    (['license', 'presence'] as const).flatMap((language) =>
      environment[language]().rules.map(({ group, rule: { id, severity, summary } }) => ({ id, language, group, severity, summary })),
    ),
  );
}
