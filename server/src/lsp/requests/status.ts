import { countFixable, countSeverities, type SeverityCounts, total } from '../../core/severityCounts';
import { request } from '../request';

export interface StatusParams {
  readonly uri: string;
}

/** One line about a document, in the client's language. */
export interface StatusLine {
  readonly text: string;
  /** The same in a few words, where it is worth a place in the status bar. */
  readonly brief?: string;
  /** The setting that decides it, by its name after `seatkeeper.`, what that is called in a menu, and its value. */
  readonly setting?: { readonly name: string; readonly title: string; readonly value: string };
}

/** What a client may show of a document in a line. */
export interface StatusResult {
  /** The id of its language. */
  readonly language: string;
  /** What kind of file it is, for people. */
  readonly title: string;
  /** How many findings of each severity the document has, those included that are not shown for their number. */
  readonly counts: SeverityCounts;
  /** How many of them "fix all" can fix. */
  readonly fixable: number;
  readonly lines: readonly StatusLine[];
}

/** Answers `seatkeeper/status`: what an open document is, and how it is; `null` for what is unsupported. */
export const status = request<StatusParams | null, StatusResult | null>({
  type: { method: 'seatkeeper/status' },
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
