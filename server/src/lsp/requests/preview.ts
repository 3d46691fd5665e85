import { methods, type PreviewAnswer, type PreviewParams } from '../../../../shared/protocol';
import { request } from '../request';
import { spoken } from '../spoken';

/** Answers `seatkeeper/preview`: what an open document makes a program show; `null` for one that nothing is shown of. */
export const preview = request<PreviewParams | null, PreviewAnswer | null>({
  type: { method: methods.preview },
  what: 'a preview',
  empty: null,
  async answer({ store, words }, params) {
    const found = await store.get(String(params?.uri));
    const language = typeof params?.language === 'string' && params.language !== '' ? params.language : undefined;
    const made = found?.analysis.preview?.(language);
    return found && made ? { version: found.text.version, ...spoken(made, found.text, words) } : null;
  },
});
