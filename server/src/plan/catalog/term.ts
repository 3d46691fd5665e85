import type { Message } from '../../core/message';
import type { PlanFile } from '../model/planFile';
import type { Product } from '../model/products';

/** What one license of a term is for. */
export type CountedPer = 'seat' | 'port' | 'connection' | 'request' | 'instance' | 'pair' | 'environment' | 'feature';

/** A part of a sum: so many licenses, and why. */
export interface Need {
  /** A whole number; 0 needs nothing. */
  readonly count: number;
  /** Which part of the plan takes them, to follow their number and "for", such as `T-Server East`. */
  readonly because: Message;
  /** The object of the plan that says so, and its member. */
  readonly at: readonly [object: object, key?: string];
  /** The product that takes them, where it is one. */
  readonly product?: Product;
  /** What the finding about missing licenses adds because of it: a sentence, such as that the guide has two readings. */
  readonly note?: Message;
}

/** How a plan leads to licenses of a feature: a term of the feature's sum. */
export interface Term {
  /** The name of the FEATURE, and of one that may be licensed instead. */
  readonly feature: string;
  readonly instead?: string;
  readonly facts: readonly string[];
  readonly per: CountedPer;
  /** In English: who takes the licenses and how they are counted, such as `Universal Routing Server: one for each place enabled at a time`. */
  readonly rule: string;
  /** What happens without the licenses: a sentence. */
  readonly lack?: Message;
  needs(file: PlanFile): readonly Need[];
}

/** Declares a term. */
export function term(declared: Term): Term {
  return declared;
}
