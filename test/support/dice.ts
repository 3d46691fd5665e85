import { randomNumbers } from './randomNumbers';

/** Chance that is the same for the same seed. */
export class Dice {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = randomNumbers(seed);
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  chance(probability: number): boolean {
    return this.random() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** Where a stretch of a text of that length begins and ends, at most `longest` long. */
  stretch(length: number, longest: number): [number, number] {
    const from = this.below(length + 1);
    return [from, Math.min(length, from + this.below(longest + 1))];
  }
}
