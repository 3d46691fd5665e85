import type { Connection } from 'vscode-languageserver';
import { pageAddressOf } from '../pageAddress';
import type { Environment } from './environment';

/** Where the page of each rule and note is, and what it says. */
export class RulePages {
  private link: string | undefined;

  constructor(private readonly environment: Environment) {}

  start(link: string | undefined): void {
    this.link = typeof link === 'string' ? link : undefined;
  }

  /** The link of the page of a rule or note, or undefined for what is neither. */
  linkOf(rule: string): string | undefined {
    const address = pageAddressOf(rule);
    return address && (this.link?.replace('{rule}', rule) ?? address);
  }

  /** Answers `seatkeeper/rulePage` with the page's Markdown, so that a client can show it without a network. */
  listen(connection: Connection): void {
    connection.onRequest('seatkeeper/rulePage', (params: { rule?: unknown }) =>
      this.environment.rulePage(String(params?.rule)).then((page) => page ?? null),
    );
  }
}
