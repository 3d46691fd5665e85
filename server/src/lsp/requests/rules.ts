import type { Severity } from '../../core/finding';
import { sayListed } from '../../core/message';
import { languages } from '../../languages';
import { request } from '../request';

/** A rule as a client may list it. */
export interface RuleEntry {
  readonly id: string;
  /** The id of its language. */
  readonly language: string;
  /** The name of the rules it is among, such as `layout`. */
  readonly group: string;
  /** The default severity. */
  readonly severity: Severity;
  /** One sentence, in the client's language. */
  readonly summary: string;
}

/** Answers `seatkeeper/rules` with every rule; the rules are read when first asked for. */
export const rules = request<unknown, readonly RuleEntry[]>({
  type: { method: 'seatkeeper/rules' },
  what: 'the rules',
  empty: [],
  async answer({ words }) {
    const entries = languages.map(async ({ id: language, load }) =>
      (await load()).rules.map(({ id, group, severity, summary }) => ({
        id,
        language,
        group,
        severity,
        summary: words.of(sayListed(`${summary}.`)),
      })),
    );
    return (await Promise.all(entries)).flat();
  },
});
