import { methods, type RuleEntry } from '../../../../shared/protocol';
import { sayListed } from '../../core/message';
import { languages } from '../../languages';
import { request } from '../request';

/** Answers `seatkeeper/rules` with every rule; the rules are read when first asked for. */
export const rules = request<unknown, readonly RuleEntry[]>({
  type: { method: methods.rules },
  what: 'the rules',
  empty: [],
  async answer({ words }) {
    const entries = languages.map(async ({ id: language, heading, load }) =>
      (await load()).rules.map(({ id, group, severity, summary }) => ({
        id,
        language,
        heading: words.of(sayListed(heading)),
        group,
        severity,
        summary: words.of(sayListed(`${summary}.`)),
      })),
    );
    return (await Promise.all(entries)).flat();
  },
});
