import { methods, type PreviewMark, type PreviewMarks } from '../../../../shared/protocol';
import { headlineOf } from '../../core/headline';
import { type Mark, marksOf } from '../../language/previewMarks';
import { request } from '../request';

/** Answers `seatkeeper/previewMarks`: what is found in each part of a preview; `null` for a document that has none. */
export const previewMarks = request<{ readonly uri: string } | null, PreviewMarks | null>({
  type: { method: methods.previewMarks },
  what: 'what is found in a preview',
  empty: null,
  async answer({ store, words }, params) {
    const found = await store.get(String(params?.uri));
    const preview = found?.analysis.preview?.();
    if (!found || !preview) return null;
    const { states, transitions, tabs, file } = marksOf(preview, found.analysis.findings());
    const plain = ({ part, severity, count, findings }: Mark): PreviewMark => ({
      part,
      severity,
      count,
      headlines: findings.map(({ message }) => headlineOf(words.of(message))),
    });
    return {
      version: found.text.version,
      states: states.map(plain),
      transitions: transitions.map(plain),
      tabs: tabs.map(plain),
      file: file ? plain(file) : null,
    };
  },
});
