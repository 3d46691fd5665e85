import type { Connection } from 'vscode-languageserver';
import { methods, type RuleEntry } from '../../../shared/protocol';
import { sayListed } from '../core/message';
import type { Environment } from './environment';
import type { Words } from './words';

/** Answers `seatkeeper/rules` with every rule; the rules are read when first asked for. */
export function handleRules(connection: Connection, environment: Environment, words: Words): void {
  connection.onRequest(methods.rules, (): readonly RuleEntry[] =>
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
