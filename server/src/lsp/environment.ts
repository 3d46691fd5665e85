import type { Day } from '../license/model/date';
import type { SchemaStage } from '../presence/schema/violation';

/** What the server needs of the machine it runs on; Node and a web worker each bring their own. */
export interface Environment {
  /** The current day in the user's time zone. */
  today(): Day;
  /** The page of a rule as Markdown, or undefined for an unknown rule. */
  rulePage(rule: string): Promise<string | undefined>;
  /** The language of license files, read when the first one opens. */
  license(): typeof import('./languages/license');
  /** The language of presence files, read when the first XML document opens. */
  presence(): typeof import('./languages/presence');
  /** The validation of presence files by their schema: large, so loaded when the first such file opens. */
  schemaStage(): Promise<SchemaStage>;
  /** Lets messages that have arrived meanwhile be read: a request may have been cancelled, or a document changed. */
  pause(): Promise<void>;
}
