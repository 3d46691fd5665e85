import { type MergeAnswer, type MergeParams, methods } from '../../../../shared/protocol';
import { inOneLine } from '../../core/headline';
import { say, shortened } from '../../core/message';
import { LARGEST_FILE, tooManyBytesIn } from '../../core/tooLarge';
import type { Language } from '../../language/language';
import type { MergeRequest } from '../../language/merge';
import { mergePage, mergeSummary } from '../../language/mergePage';
import { request } from '../request';
import { isRecord } from '../userSettings';
import { bytesOf } from './compare';

/**
 * Answers `seatkeeper/merge`: an open file with what was received for it, or why it is not merged; `null` where the request makes no sense, or the file is
 * unsupported.
 */
export const merge = request<MergeParams | null, MergeAnswer | null>({
  type: { method: methods.merge },
  what: 'a merge',
  empty: null,
  async answer({ store, settings, words }, params) {
    if (!isMergeParams(params)) return null;
    const found = await store.get(params.uri);
    const tools = await found?.language.loadTools?.();
    if (!found || !tools?.merge) return null;
    const existing = found.text.getText();
    const { version } = found.text;
    const received = await textOf(params, found.language);
    if (received === undefined || tooManyBytesIn(received) !== undefined || tooManyBytesIn(existing) !== undefined) {
      const reason = words.of(say('What was received, or the file, is too large to be merged; is this the right file?'));
      return { outcome: 'refused', reason, isUnclear: false };
    }
    const merging: MergeRequest = {
      existing,
      received,
      old: params.old === 'remove' ? 'remove' : 'comment',
      unclear: params.unclear === 'replace' || params.unclear === 'keep' ? params.unclear : 'refuse',
      path: params.path ?? params.uri,
    };
    const { options } = await settings.of(params.uri, found.language);
    const result = tools.merge(merging, options);
    if (result.kind === 'merged')
      return {
        outcome: 'merged',
        text: result.text,
        version,
        summary: words.of(mergeSummary(result.changes)),
        page: mergePage(result, (value) => words.of(value)),
      };
    const reason = inOneLine(words.of(shortened(result.reason)));
    return result.kind === 'nothing' ? { outcome: 'nothing', reason } : { outcome: 'refused', reason, isUnclear: result.isUnclear };
  },
});

function isMergeParams(params: unknown): params is MergeParams {
  if (!isRecord(params) || typeof params.uri !== 'string' || !isRecord(params.received)) return false;
  return typeof params.received.text === 'string' || typeof params.received.base64 === 'string';
}

/** What was received, of bytes as its language reads them. */
async function textOf({ received: { text, base64 } }: MergeParams, { load }: Language): Promise<string | undefined> {
  if (typeof text === 'string') return text;
  const bytes = typeof base64 === 'string' ? bytesOf(base64) : undefined;
  return bytes && bytes.length <= LARGEST_FILE ? (await load()).decode(bytes).text : undefined;
}
