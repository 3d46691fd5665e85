import type { TextDocumentPositionParams } from 'vscode-languageserver';
import { methods } from '../../../../shared/protocol';
import { answerAt, request } from '../request';

/** Answers `seatkeeper/featureAt`: the feature that the line at a place is about, as it is written; null where it is about none. */
export const featureAt = request<TextDocumentPositionParams, string | null>({
  type: { method: methods.featureAt },
  what: 'a feature',
  empty: null,
  answer: (context, params) => answerAt<string | null>(context, params, null, ({ analysis }, offset) => analysis.featureAt?.(offset)),
});
