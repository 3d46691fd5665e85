import { isPlaceholder } from '../placeholder';
import { isHalf, isNearly } from './likeness';
import type { RecordToken } from './tokens';

/** What became of signed tokens of one record. Either side may be empty; one with several tokens is a run of neighbors that was cut up, joined or lost. */
export interface TokenChange {
  readonly before: readonly RecordToken[];
  readonly after: readonly RecordToken[];
  /** Where nothing is left: the token of the later version after which it was; undefined at its start. */
  readonly previous: RecordToken | undefined;
}

/** With more words in fields, which no real record has, their places are not worked out one by one. */
const MOST_ALIGNED = 60;

/** What changed of what is signed, from one version of a record to the next: in the order of the later version. */
export function changesBetween(before: readonly RecordToken[], after: readonly RecordToken[]): TokenChange[] {
  const byKey = new Pairing(before, after);
  const cost = byKey.cost();
  // A word that was cut in two moves all fields after it: then they are compared by their order.
  if (cost > 1) {
    const aligned = alignedPairing(before, after);
    if (aligned && aligned.cost() < cost) return aligned.changes();
  }
  return byKey.changes();
}

/** Which token of the later version each of the earlier is, if any. */
class Pairing {
  /** By index, the counterpart's; -1 for none. */
  private readonly forward: number[];
  private readonly backward: number[];

  constructor(
    private readonly before: readonly RecordToken[],
    private readonly after: readonly RecordToken[],
  ) {
    this.forward = before.map(() => -1);
    this.backward = after.map(() => -1);
    this.join(({ key, text }) => `${key} ${text}`);
    this.join(({ key }) => key);
    this.joinNeighbors();
    this.joinAlike();
  }

  /** How many tokens are not as they were. */
  cost(): number {
    const changed = this.forward.filter((to, index) => to < 0 || this.after[to]?.text !== this.before[index]?.text).length;
    return changed + this.backward.filter((from) => from < 0).length;
  }

  changes(): TokenChange[] {
    const changes: TokenChange[] = [];
    for (let index = 0; index < this.before.length; index++) {
      const token = this.before[index] as RecordToken;
      const to = this.forward[index] ?? -1;
      const now = this.after[to];
      if (now && now.text === token.text) continue;
      let last = index;
      if (now) {
        while (this.forward[last + 1] === -1 && isIn(this.before[last + 1], now)) last++;
        const end = this.endOfLost(last);
        // What follows a word that was cut off is gone with it.
        if (token.signed && end === this.before.length - 1 && to === this.after.length - 1) last = end;
        changes.push({ before: this.before.slice(index, last + 1), after: this.piecesOf(token, to), previous: undefined });
        index = last;
        continue;
      }
      last = this.endOfLost(index);
      changes.push({ before: this.before.slice(index, last + 1), after: [], previous: this.previousOf(index) });
      index = last;
    }
    for (let index = 0; index < this.after.length; index++) {
      if (this.backward[index] !== -1 || changes.some(({ after }) => after.includes(this.after[index] as RecordToken))) continue;
      changes.push({ before: [], after: [this.after[index] as RecordToken], previous: undefined });
    }
    return changes.filter(({ before, after }) => [...before, ...after].some(({ signed }) => signed) && !isFilledIn(before));
  }

  /** What became of a token that is now at an index: with its neighbor, if a space has cut it in two. */
  private piecesOf(token: RecordToken, index: number): readonly RecordToken[] {
    for (const [first, second] of [
      [index, index + 1],
      [index - 1, index],
    ] as const) {
      const pieces = this.after.slice(Math.max(0, first), second + 1);
      const other = first === index ? second : first;
      if (this.backward[other] === -1 && pieces.map(squeezed).join('') === squeezed(token)) return pieces;
    }
    return this.after.slice(index, index + 1);
  }

  /** The index of the last token in a row, from the next on, that is not there any more. */
  private endOfLost(index: number): number {
    let last = index;
    while (this.forward[last + 1] === -1) last++;
    return last;
  }

  /** Pairs what has the same key, each with the first that is left. */
  private join(keyOf: (token: RecordToken) => string): void {
    const free = new Map<string, number[]>();
    for (let index = this.after.length - 1; index >= 0; index--) {
      if (this.backward[index] !== -1) continue;
      const key = keyOf(this.after[index] as RecordToken);
      const known = free.get(key);
      if (known) known.push(index);
      else free.set(key, [index]);
    }
    for (let index = 0; index < this.before.length; index++) {
      if (this.forward[index] !== -1) continue;
      const to = free.get(keyOf(this.before[index] as RecordToken))?.pop();
      if (to !== undefined) this.pair(index, to);
    }
  }

  /** Pairs a token that is gone with one that is new in its place and like it: the name of an attribute was changed. */
  private joinNeighbors(): void {
    for (let index = 0; index < this.before.length; index++) {
      if (this.forward[index] !== -1) continue;
      const previous = index === 0 ? -1 : (this.forward[index - 1] ?? -1);
      const next = index === this.before.length - 1 ? this.after.length : (this.forward[index + 1] ?? -1);
      const places = [...(index === 0 || previous >= 0 ? [previous + 1] : []), ...(next > 0 ? [next - 1] : [])];
      const to = places.find((place) => this.backward[place] === -1 && isHalf(squeezed(this.before[index]), squeezed(this.after[place])));
      if (to !== undefined) this.pair(index, to);
    }
  }

  /** Pairs what is left and nearly the same, wherever it is: the name of an attribute was changed that was moved as well. */
  private joinAlike(): void {
    const lost = indexesOf(this.forward);
    const added = indexesOf(this.backward);
    if (lost.length > MOST_ALIGNED || added.length > MOST_ALIGNED) return;
    for (const index of lost) {
      const to = added.find((place) => this.backward[place] === -1 && isNearly(squeezed(this.before[index]), squeezed(this.after[place])));
      if (to !== undefined) this.pair(index, to);
    }
  }

  private pair(from: number, to: number): void {
    this.forward[from] = to;
    this.backward[to] = from;
  }

  /** The token of the later version after which a lost one was. */
  private previousOf(index: number): RecordToken | undefined {
    for (let i = index - 1; i >= 0; i--) {
      const to = this.forward[i] ?? -1;
      if (to >= 0) return this.after[to];
    }
    return undefined;
  }
}

/** The indexes of what has no counterpart. */
function indexesOf(counterparts: readonly number[]): number[] {
  return counterparts.flatMap((counterpart, index) => (counterpart === -1 ? [index] : []));
}

/** A token without the spaces in it: in a signature they are layout, and what was one may not look so any more. */
function squeezed(token: RecordToken | undefined): string {
  return token?.text.replaceAll(' ', '') ?? '';
}

/** Whether a word swallowed a token that followed it: a quote was opened in it. */
function isIn(token: RecordToken | undefined, word: RecordToken): boolean {
  return squeezed(word).includes(squeezed(token));
}

/** A stand-in of a template, in whose place something was written. */
function isFilledIn(before: readonly RecordToken[]): boolean {
  return before.length > 0 && before.every(({ value, key }) => isPlaceholder(value, key === 'hostId' ? 'hostId' : undefined));
}

/** The words in fields by their order instead of by what they are: those that are as they were, and the runs between them. */
function alignedPairing(before: readonly RecordToken[], after: readonly RecordToken[]): AlignedPairing | undefined {
  const [wordsBefore, wordsAfter] = [before, after].map((tokens) => tokens.filter(({ attribute }) => attribute === undefined)) as [
    RecordToken[],
    RecordToken[],
  ];
  if (wordsBefore.length > MOST_ALIGNED || wordsAfter.length > MOST_ALIGNED) return undefined;
  return new AlignedPairing(
    runsBetween(wordsBefore, wordsAfter),
    new Pairing(
      before.filter(({ attribute }) => attribute !== undefined),
      after.filter(({ attribute }) => attribute !== undefined),
    ),
  );
}

class AlignedPairing {
  constructor(
    private readonly runs: readonly TokenChange[],
    private readonly attributes: Pairing,
  ) {}

  cost(): number {
    return this.runs.reduce((sum, { before, after }) => sum + Math.max(before.length, after.length), this.attributes.cost());
  }

  changes(): TokenChange[] {
    const runs = this.runs.flatMap((run) =>
      run.before.length === run.after.length
        ? run.before.map((token, index) => ({ before: [token], after: [run.after[index] as RecordToken], previous: undefined }))
        : [run],
    );
    const signed = runs.filter(({ before, after }) => (before.length > 0 ? before : after).some((token) => token.signed));
    return [...signed.filter(({ before }) => !isFilledIn(before)), ...this.attributes.changes()];
  }
}

/** The runs of tokens that differ, by a longest common subsequence. */
function runsBetween(before: readonly RecordToken[], after: readonly RecordToken[]): TokenChange[] {
  const lengths = before.map(() => after.map(() => 0));
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] = before[i]?.text === after[j]?.text ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const runs: TokenChange[] = [];
  let [i, j] = [0, 0];
  let [from, to] = [0, 0];
  const end = (): void => {
    if (i > from || j > to) runs.push({ before: before.slice(from, i), after: after.slice(to, j), previous: after[to - 1] });
  };
  while (i < before.length && j < after.length) {
    if (before[i]?.text === after[j]?.text) {
      end();
      i++;
      j++;
      [from, to] = [i, j];
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++;
    else j++;
  }
  [i, j] = [before.length, after.length];
  end();
  return runs;
}
