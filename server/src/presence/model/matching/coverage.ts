import { memoLatest } from '../../../core/memo';
import {
  type CoverageKind,
  DEFAULT_REASON_KEY,
  type ReasonPlace,
  type ReportedState,
  reasonPlaces,
  type WorkMode,
} from '../../../language/agentStates';
import { matchedAgents } from '../agentPattern';
import type { PresenceFile, State } from '../presenceFile';
import { bases, firstByKey, type Matched, match } from './match';
import { builtInFor, type Shown } from './shown';

/** A reason that a switch may report: one of the file, or one of a list. */
export interface ReasonInUse {
  readonly code: string;
  readonly key: string;
  /** Undefined where it makes no difference. */
  readonly in: ReasonPlace | undefined;
  readonly isMapped: boolean;
}

export interface CoverageCell {
  readonly kind: CoverageKind;
  readonly documentOrder: Shown;
  readonly mostSpecific: Shown;
}

export interface CoverageRow {
  readonly ready: boolean;
  readonly mode: WorkMode;
  /** Without a reason, and then with each of `Coverage.reasons`. */
  readonly cells: readonly CoverageCell[];
}

export interface Coverage {
  readonly reasons: readonly ReasonInUse[];
  readonly rows: readonly CoverageRow[];
  /** The states whose agent states are known and that never show by a reading, in file order. */
  readonly unused: { readonly documentOrder: readonly State[]; readonly mostSpecific: readonly State[] };
}

/** Which state shows for each agent state that a switch can report; `listed`: reason codes that it is known to report. */
export const coverageOf = memoLatest((file: PresenceFile, listed: readonly string[]): Coverage => {
  const reasons = reasonsInUse(file, listed);
  const columns = columnsByReason(reasons);
  const rows = bases.map((base) => {
    // With a reason that no definition of this mode has, what shows is what shows without one.
    const plain = cellOf(match(file, base), base);
    const other = plain.kind === 'exact' ? { ...plain, kind: 'general' as const } : plain;
    return { ...base, cells: [plain, ...reasons.map((): CoverageCell => other)] };
  });
  const rowOf = new Map(rows.map((row) => [baseKey(row), row]));
  for (const { pattern } of firstByKey(file).values()) {
    for (const column of (pattern.reason && columns.get(reasonKey(pattern.reason))) ?? []) {
      const row = rowOf.get(baseKey(pattern));
      const reason = reasons[column];
      if (!row || !reason) continue;
      const reported = { ready: row.ready, mode: row.mode, reason: asReported(reason) };
      row.cells[column + 1] = cellOf(match(file, reported), reported);
    }
  }
  const cells = rows.flatMap((row) => row.cells);
  const known = [...new Set(matchedAgents(file).map(({ state }) => state))];
  const without = (shown: ReadonlySet<Shown>) => known.filter((state) => !shown.has(state));
  return {
    reasons,
    rows,
    unused: {
      documentOrder: without(new Set(cells.map(({ documentOrder }) => documentOrder))),
      mostSpecific: without(new Set(cells.map(({ mostSpecific }) => mostSpecific))),
    },
  };
});

function baseKey({ ready, mode }: Pick<ReportedState, 'ready' | 'mode'>): string {
  return `${ready} ${mode}`;
}

function reasonKey({ code, key }: Pick<ReasonInUse, 'code' | 'key'>): string {
  return `${key}\n${code}`;
}

/** The columns of a code and key, of which there are two where it counts in which place the reason is. */
function columnsByReason(reasons: readonly ReasonInUse[]): ReadonlyMap<string, readonly number[]> {
  const columns = new Map<string, number[]>();
  for (const [index, reason] of reasons.entries()) columns.set(reasonKey(reason), [...(columns.get(reasonKey(reason)) ?? []), index]);
  return columns;
}

/** A reason of the coverage as one that is reported. */
function asReported({ code, key, in: place = 'reasons' }: Pick<ReasonInUse, 'code' | 'key' | 'in'>): ReportedState['reason'] {
  return { code, key, in: place };
}

/** In the order of the file, and then those of the list that it does not have. Where a reason is counts only if a definition with its code and key says so. */
function reasonsInUse(file: PresenceFile, listed: readonly string[]): readonly ReasonInUse[] {
  const placesOf = new Map<string, { code: string; key: string; places: Set<ReasonPlace | undefined> }>();
  for (const { pattern } of matchedAgents(file)) {
    if (!pattern.reason) continue;
    const { code, key, in: place } = pattern.reason;
    const name = reasonKey({ code, key });
    const known = placesOf.get(name);
    if (known) known.places.add(place);
    else placesOf.set(name, { code, key, places: new Set([place]) });
  }
  const mapped = [...placesOf.values()].flatMap(({ code, key, places }) => {
    const isAnywhere = places.has(undefined);
    const inUse = isAnywhere && places.size === 1 ? [undefined] : reasonPlaces.filter((place) => isAnywhere || places.has(place));
    return inUse.map((place) => ({ code, key, in: place, isMapped: true }));
  });
  const codes = new Set(mapped.map(({ code }) => code));
  const others = [...new Set(listed.map((code) => code.trim()))].filter((code) => !codes.has(code));
  return [...mapped, ...others.map((code) => ({ code, key: DEFAULT_REASON_KEY, in: undefined, isMapped: false }))];
}

function cellOf({ steps, documentOrder, mostSpecific }: Matched, reported: ReportedState): CoverageCell {
  const builtIn = builtInFor(reported);
  const nearest = steps.find(({ found }) => found);
  return {
    kind: !nearest ? 'builtIn' : nearest.kind === 'exact' || nearest.kind === 'anyPlace' ? 'exact' : 'general',
    documentOrder: documentOrder?.state ?? builtIn,
    mostSpecific: mostSpecific?.state ?? builtIn,
  };
}
