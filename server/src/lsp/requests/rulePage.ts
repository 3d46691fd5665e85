import { methods } from '../../../../shared/protocol';
import { readableRulePage } from '../../rulePages';
import { request } from '../request';

/** Answers `seatkeeper/rulePage` with the page's Markdown, so that a client can show it without a network; null for what is not a rule or a note. */
export const rulePage = request<{ readonly rule?: unknown } | null, string | null>({
  type: { method: methods.rulePage },
  what: 'a page',
  empty: null,
  answer: async (_, params) => (await readableRulePage(String(params?.rule))) ?? null,
});
