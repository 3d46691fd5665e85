import type { Connection } from 'vscode-languageserver';
import { allRules } from '../ruleList';
import type { Environment } from './environment';

const repository = 'https://github.com/seatkeeper/seatkeeper/blob/main/';
const folders = new Map(allRules.map(({ language, group, rule }) => [rule.id, `server/src/${language}/rules/${group}`]));

/** Where the page of each rule is, and what it says. */
export class RulePages {
  private link: string | undefined;

  constructor(private readonly environment: Environment) {}

  start(link: string | undefined): void {
    this.link = typeof link === 'string' ? link : undefined;
  }

  /** The link of a rule's page, or undefined for what is no rule. */
  linkOf(rule: string): string | undefined {
    const folder = folders.get(rule);
    if (folder === undefined) return undefined;
    return this.link?.replace('{rule}', rule) ?? `${repository}${folder}/${rule}.md`;
  }

  /** Answers `seatkeeper/rulePage` with the page's Markdown, so that a client can show it without a network. */
  listen(connection: Connection): void {
    connection.onRequest('seatkeeper/rulePage', (params: { rule?: unknown }) =>
      this.environment.rulePage(String(params?.rule)).then((page) => page ?? null),
    );
  }
}
