import { methods } from '../../../../shared/protocol';
import { errorsOfRule } from '../../errorPages';
import { ruleOf } from '../../ruleList';
import { readableRulePage } from '../../rulePages';
import { request } from '../request';

/**
 * Answers `seatkeeper/rulePage` with the page's Markdown, so that a client can show it without a network, and with the errors that the rule's findings lead to;
 * null for what is not a rule, a note or a guide.
 */
export const rulePage = request<{ readonly rule?: unknown } | null, string | null>({
  type: { method: methods.rulePage },
  what: 'a page',
  empty: null,
  async answer(_, params) {
    const id = String(params?.rule);
    const page = await readableRulePage(id);
    if (page === undefined) return null;
    const { leadsTo = [] } = (await ruleOf(id)) ?? {};
    const errors = leadsTo.length > 0 ? await errorsOfRule(leadsTo) : undefined;
    return errors === undefined ? page : page.replace('\n## Example', () => `\n**Leads to:** ${errors}\n\n## Example`);
  },
});
