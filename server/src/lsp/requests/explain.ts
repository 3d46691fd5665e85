import { type ExplainedText, type ExplainParams, methods } from '../../../../shared/protocol';
import { headlineOf } from '../../core/headline';
import { plainMarkdown } from '../../core/markdown';
import { explainText, type FileOfErrors } from '../../errorPages';
import { nameOf } from '../../language/detection';
import { toMarkdown } from '../convert';
import { request } from '../request';
import type { ServerContext } from '../serverContext';
import { decodedUri } from '../workspace/uris';

/** Answers `seatkeeper/explain` with the page of the errors that a text names. */
export const explain = request<Partial<ExplainParams> | null, ExplainedText | null>({
  type: { method: methods.explain },
  what: 'an explanation',
  empty: null,
  async answer(context, params) {
    const text = String(params?.text ?? '');
    const { words } = context;
    const explained = await explainText(text, await fileOf(context, params?.uri));
    const { errors } = explained;
    const { pageTitle, unknownPage } = await import('../../errors/page');
    const title = words.of(pageTitle(errors.map(({ found }) => found)));
    if (errors.length === 0) return { known: false, title, page: toMarkdown(unknownPage(text, explained), words) };
    return { known: true, title, page: errors.map(({ page }) => toMarkdown(page, words)).join('\n\n---\n\n') };
  },
});

async function fileOf({ store, words }: ServerContext, uri: unknown): Promise<FileOfErrors | undefined> {
  const document = typeof uri === 'string' ? await store.get(uri) : undefined;
  if (!document) return undefined;
  const { language, analysis, text } = document;
  return {
    name: nameOf(decodedUri(text.uri)),
    text: text.getText(),
    language,
    findings: analysis.findings(),
    headline: (message) => plainMarkdown(headlineOf(words.of(message))),
  };
}
