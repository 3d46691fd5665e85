import type { Day } from '../license/model/date';

/** What the server needs of the machine it runs on; Node and a web worker each bring their own. */
export interface Environment {
  /** The current day in the user's time zone. */
  today(): Day;
  /** The page of a rule as Markdown, or undefined for an unknown rule. */
  rulePage(rule: string): Promise<string | undefined>;
}
