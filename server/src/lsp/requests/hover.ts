import type { Hover, HoverParams } from 'vscode-languageserver';
import type { Message } from '../../core/message';
import type { Language } from '../../language/language';
import { toMarkdown, toRange } from '../convert';
import { HoverRequest, MarkupKind } from '../protocol';
import { answerAt, request } from '../request';
import type { ServerContext } from '../serverContext';

/** Explains the token under the cursor. */
export const hover = request<HoverParams, Hover | null>({
  type: HoverRequest.type,
  what: 'hover',
  empty: null,
  capabilities: () => ({ hoverProvider: true }),
  answer: (context, params) =>
    answerAt<Hover | null>(context, params, null, ({ text, analysis, language }, offset) => {
      const found = analysis.hover?.(offset);
      return (
        found && {
          range: toRange(text, found.range),
          contents: {
            kind: MarkupKind.Markdown,
            value: toMarkdown([...found.contents, ...guideLinks(context, language, found.guides)], context.words),
          },
        }
      );
    }),
});

/** A link to the page of each guide, by its title. */
function guideLinks({ pages }: ServerContext, { guides = [] }: Pick<Language, 'guides'>, wanted: readonly string[] = []): Message[] {
  return guides.flatMap(({ id, title }) => {
    const link = wanted.includes(id) ? pages.linkOfGuide(id) : undefined;
    return link === undefined ? [] : [{ template: `[{title}](${link})`, values: { title } }];
  });
}
