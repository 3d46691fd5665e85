import type { Location, ReferenceParams } from 'vscode-languageserver';
import { toRange } from '../convert';
import { ReferencesRequest } from '../protocol';
import { answerAt, request } from '../request';

/** Lists where a name is written. */
export const references = request<ReferenceParams, Location[] | null>({
  type: ReferencesRequest.type,
  what: 'references',
  empty: null,
  capabilities: () => ({ referencesProvider: true }),
  answer: (context, params) =>
    answerAt<Location[] | null>(context, params, null, ({ text, analysis }, offset) =>
      analysis.references?.(offset, params.context.includeDeclaration).map((range) => ({ uri: text.uri, range: toRange(text, range) })),
    ),
});
