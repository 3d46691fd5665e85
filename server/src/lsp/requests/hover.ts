import type { Hover, HoverParams } from 'vscode-languageserver';
import type { Message } from '../../core/message';
import type { TextRange } from '../../core/text';
import type { Language } from '../../language/language';
import { toMarkdown, toRange } from '../convert';
import type { OpenDocument } from '../documentStore';
import { HoverRequest, MarkupKind } from '../protocol';
import { request } from '../request';
import type { ServerContext } from '../serverContext';

/** Explains the token under the cursor. */
export const hover = request<HoverParams, Hover | null>({
  type: HoverRequest.type,
  what: 'hover',
  empty: null,
  capabilities: () => ({ hoverProvider: true }),
  async answer(context, { textDocument, position }) {
    const document = await context.store.get(textDocument.uri);
    if (!document) return null;
    const { text, analysis, language } = document;
    const offset = text.offsetAt(position);
    const found = analysis.hover?.(offset);
    const shown = found ?? (await errorAt(document, offset));
    if (!shown) return null;
    const contents = [...shown.contents, ...guideLinks(context, language, found?.guides)];
    return { range: toRange(text, shown.range), contents: { kind: MarkupKind.Markdown, value: toMarkdown(contents, context.words) } };
  },
});

/** A link to the page of each guide, by its title. */
function guideLinks({ pages }: ServerContext, { guides = [] }: Pick<Language, 'guides'>, wanted: readonly string[] = []): Message[] {
  return guides.flatMap(({ id, title }) => {
    const link = wanted.includes(id) ? pages.linkOfGuide(id) : undefined;
    return link === undefined ? [] : [{ template: `[{title}](${link})`, values: { title } }];
  });
}

/** So far before and after the place a comment is looked at. */
const FARTHEST = 5000;

/** The error that a comment or message names at an offset. What is known of errors is loaded for it. */
async function errorAt(
  { text, analysis }: OpenDocument,
  offset: number,
): Promise<{ readonly range: TextRange; readonly contents: readonly Message[] } | undefined> {
  const free = analysis.freeText?.(offset);
  if (!free) return undefined;
  const start = Math.max(free.start, offset - FARTHEST);
  const end = Math.min(free.end, offset + FARTHEST);
  const { errorsIn, hoverContents } = await import('../../errors/page');
  const at = offset - start;
  const found = errorsIn(text.getText().slice(start, end)).find(({ range }) => range.start <= at && at <= range.end);
  if (!found) return undefined;
  return { range: { start: found.range.start + start, end: found.range.end + start }, contents: hoverContents(found) };
}
