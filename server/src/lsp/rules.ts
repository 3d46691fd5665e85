import type { Connection } from 'vscode-languageserver';
import type { Severity } from '../core/finding';
import { sayListed } from '../core/message';
import type { Environment } from './environment';
import type { Words } from './words';

/** A rule as a client may list it. */
export interface RuleEntry {
  readonly id: string;
  readonly language: 'license' | 'presence';
  /** The name of the rules it is among, such as `layout`. */
  readonly group: string;
  /** The default severity. */
  readonly severity: Severity;
  /** One sentence, in the client's language. */
  readonly summary: string;
}

/** Answers `seatkeeper/rules` with every rule; the rules are read when first asked for. */
export function handleRules(connection: Connection, environment: Environment, words: Words): void {
  connection.onRequest('seatkeeper/rules', (): readonly RuleEntry[] =>
    (['license', 'presence'] as const).flatMap((language) =>
      environment[language]().rules.map(({ group, rule: { id, severity, summary } }) => ({
        id,
        language,
        group,
        severity,
        summary: words.of(sayListed(`${summary}.`)),
      })),
    ),
  );
}
