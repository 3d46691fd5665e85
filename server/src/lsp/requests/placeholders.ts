import { methods, type Placeholder } from '../../../../shared/protocol';
import { request } from '../request';

/** Answers `seatkeeper/placeholders`: the values of an open document that the person is to fill in. */
export const placeholders = request<{ readonly uri: string } | null, readonly Placeholder[]>({
  type: { method: methods.placeholders },
  what: 'the placeholders',
  empty: [],
  async answer({ store, words }, params) {
    const found = await store.get(String(params?.uri));
    if (!found) return [];
    const { text, analysis } = found;
    return (analysis.placeholders?.() ?? []).map(({ range, title, how, pattern, problem, isQuoted }) => ({
      range: { start: text.positionAt(range.start), end: text.positionAt(range.end) },
      title: words.of(title),
      how: words.of(how),
      pattern,
      problem: words.of(problem),
      isQuoted,
    }));
  },
});
