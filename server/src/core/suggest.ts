import { distance } from 'fastest-levenshtein';

/** No name that anyone mistypes is longer, in UTF-16 units: comparing two words takes time in proportion to both lengths. */
const LONGEST_WORD = 200;

/**
 * The candidate nearest to a word, in any case, or undefined when none is near enough: a third of the word's length, at most 3 slips.
 * Two neighboring letters in the wrong order are one slip.
 * An exact match is not a suggestion, and a word of more than 200 UTF-16 units has none.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate === word) return undefined;
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const steps = slips(lower, candidate.toLowerCase());
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

function slips(word: string, candidate: string): number {
  const steps = distance(word, candidate);
  return steps === 2 && isSwapOf(word, candidate) ? 1 : steps;
}

function isSwapOf(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  let i = 0;
  while (word[i] === candidate[i]) i++;
  return word[i] === candidate[i + 1] && word[i + 1] === candidate[i] && word.slice(i + 2) === candidate.slice(i + 2);
}
