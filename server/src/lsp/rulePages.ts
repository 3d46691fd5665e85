import type { Connection } from 'vscode-languageserver';
import { readablePage } from '../core/readablePage';
import { ruleFolders } from '../ruleFolders.generated';
import type { Environment } from './environment';

const repository = 'https://github.com/seatkeeper/seatkeeper/blob/main/';
const folders = new Map(Object.entries(ruleFolders));

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
    return this.link?.replace('{rule}', rule) ?? `${repository}server/src/${folder}/${rule}.md`;
  }

  /** Answers `seatkeeper/rulePage` with the page's Markdown, so that a client can show it without a network. */
  listen(connection: Connection): void {
    connection.onRequest('seatkeeper/rulePage', (params: { rule?: unknown }) =>
      this.environment.rulePage(String(params?.rule)).then((page) => (page === undefined ? null : readablePage(page))),
    );
  }
}
