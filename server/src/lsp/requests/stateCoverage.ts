import { methods, type StateCoverage } from '../../../../shared/protocol';
import { request } from '../request';
import { shown } from './matchStates';

/** Answers `seatkeeper/stateCoverage`: which states of an open document show for all that a switch can report; null for one that shows none. */
export const stateCoverage = request<{ readonly uri: string } | null, StateCoverage | null>({
  type: { method: methods.stateCoverage },
  what: 'which states show',
  empty: null,
  async answer({ store, words }, params) {
    const found = await store.get(String(params?.uri));
    const coverage = found?.analysis.agentStates?.().coverage();
    if (!found || !coverage) return null;
    return {
      states: coverage.states.map((state) => shown(state, found.text, words)),
      reasons: coverage.reasons.map(({ code, key, in: place, isMapped, isListed, title }) => ({
        code,
        key,
        in: place ?? null,
        isMapped,
        isListed: isListed ?? null,
        title: words.of(title),
      })),
      rows: coverage.rows.map((row) => ({ ...row, title: words.of(row.title) })),
      unused: coverage.unused,
      notes: coverage.notes.map((note) => words.of(note)),
    };
  },
});
