import type { Hover, HoverParams } from 'vscode-languageserver';
import { toMarkdown, toRange } from '../convert';
import { HoverRequest, MarkupKind } from '../protocol';
import { answerAt, request } from '../request';

/** Explains the token under the cursor. */
export const hover = request<HoverParams, Hover | null>({
  type: HoverRequest.type,
  what: 'hover',
  empty: null,
  capabilities: () => ({ hoverProvider: true }),
  answer: (context, params) =>
    answerAt<Hover | null>(context, params, null, ({ text, analysis }, offset) => {
      const found = analysis.hover?.(offset);
      return (
        found && {
          range: toRange(text, found.range),
          contents: { kind: MarkupKind.Markdown, value: toMarkdown(found.contents, context.words) },
        }
      );
    }),
});
