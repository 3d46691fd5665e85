import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import type { Highlight } from '../../core/editing';
import { toRange } from '../convert';
import { DocumentHighlightKind, DocumentHighlightRequest } from '../protocol';
import { answerAt, request } from '../request';

const kinds: Readonly<Record<Highlight['kind'], DocumentHighlightKind>> = {
  declaration: DocumentHighlightKind.Write,
  use: DocumentHighlightKind.Read,
  tag: DocumentHighlightKind.Text,
};

/** Marks what belongs to the id or tag under the cursor. */
export const documentHighlight = request<DocumentHighlightParams, DocumentHighlight[] | null>({
  type: DocumentHighlightRequest.type,
  what: 'highlights',
  empty: null,
  capabilities: () => ({ documentHighlightProvider: true }),
  answer: (context, params) =>
    answerAt<DocumentHighlight[] | null>(context, params, null, ({ text, analysis }, offset) =>
      analysis.highlights?.(offset).map(({ range, kind }) => ({ range: toRange(text, range), kind: kinds[kind] })),
    ),
});
