import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver';
import { toRange } from '../convert';
import { LinkedEditingRangeRequest } from '../protocol';
import { answerAt, request } from '../request';

/** Lets the names of a start tag and its end tag change together. */
export const linkedEditing = request<LinkedEditingRangeParams, LinkedEditingRanges | null>({
  type: LinkedEditingRangeRequest.type,
  what: 'linked editing',
  empty: null,
  capabilities: () => ({ linkedEditingRangeProvider: true }),
  answer: (context, params) =>
    answerAt<LinkedEditingRanges | null>(context, params, null, ({ text, analysis }, offset) => {
      const ranges = analysis.linkedRanges?.(offset).map((range) => toRange(text, range)) ?? [];
      return ranges.length > 0 ? { ranges } : undefined;
    }),
});
