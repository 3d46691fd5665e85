import { type DocumentStatus, methods } from '../../../../shared/protocol';
import { countFixable, countSeverities, total } from '../../core/severityCounts';
import { request } from '../request';

/** Answers `seatkeeper/status`: what an open document is, and how it is; `null` for what is unsupported. */
export const status = request<{ readonly uri: string } | null, DocumentStatus | null>({
  type: { method: methods.status },
  what: 'the status',
  empty: null,
  async answer({ store, words }, params) {
    const found = await store.get(String(params?.uri));
    if (!found) return null;
    const { language, document, analysis } = found;
    const findings = analysis.findings();
    const lines = (analysis.status?.() ?? []).map(({ text, brief, setting }) => ({
      text: words.of(text),
      ...(brief && { brief: words.of(brief) }),
      ...(setting && { setting: { ...setting, title: words.of(setting.title) } }),
    }));
    return {
      language: language.id,
      title: words.of(document.title),
      counts: countSeverities(findings),
      fixable: total(countFixable(findings)),
      lines,
    };
  },
});
