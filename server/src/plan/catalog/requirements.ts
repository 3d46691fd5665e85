import { memo } from '../../core/memo';
import type { Licensed, LicensedRecord } from '../model/licensed';
import type { PlanFile } from '../model/planFile';
import { isFrom } from '../model/release';
import type { Need, Term } from './term';
import { terms } from './terms';

/** A part of a sum, with the term that it comes of. */
export interface RequirementPart extends Need {
  readonly term: Term;
}

/** What a plan needs of one feature. */
export interface Requirement {
  readonly feature: string;
  /** The feature that may be licensed instead, where all of its parts may take it. */
  readonly instead: string | undefined;
  /** The sum of its parts. */
  readonly needed: number;
  /** Those that need any, in the order of the terms. */
  readonly parts: readonly RequirementPart[];
}

/** A requirement compared with what is licensed. */
export interface Coverage extends Requirement {
  /** `Infinity` where the licenses are not counted. */
  readonly licensed: number;
  readonly missing: number;
  readonly spare: number;
  /** The records that grant them. */
  readonly records: readonly LicensedRecord[];
}

/** Products of these releases take licenses of version 8.0 and later alone; see the facts G1 and G2. */
const FIRST_OF_8 = '8.0';
const FIRST_OF_7 = '7.0';

/** What a plan needs of each feature, in the order of the terms; worked out once for a plan. */
export const requirementsOf = memo((file: PlanFile): readonly Requirement[] => {
  const byFeature = new Map<string, RequirementPart[]>();
  for (const term of terms) {
    for (const need of term.needs(file)) {
      if (!(need.count > 0)) continue;
      const parts = byFeature.get(term.feature);
      if (parts) parts.push({ ...need, term });
      else byFeature.set(term.feature, [{ ...need, term }]);
    }
  }
  return Array.from(byFeature, ([feature, parts]) => ({
    feature,
    instead: parts.every(({ term }) => term.instead === parts[0]?.term.instead) ? parts[0]?.term.instead : undefined,
    needed: parts.reduce((sum, { count }) => sum + count, 0),
    parts,
  }));
});

/** What a plan needs, compared with what its license files grant. */
export function coverageOf(file: PlanFile, licensed: Licensed): readonly Coverage[] {
  return requirementsOf(file).map((requirement) => coverageOfOne(requirement, licensed));
}

function coverageOfOne(requirement: Requirement, licensed: Licensed): Coverage {
  const { feature, instead, needed, parts } = requirement;
  const names = instead === undefined ? [feature] : [feature, instead];
  const countOf = (atLeast: string) => names.reduce((sum, name) => sum + licensed.countOf(name, atLeast), 0);
  const ofEight = parts.filter(({ product }) => isFrom(product?.release, FIRST_OF_8)).reduce((sum, { count }) => sum + count, 0);
  const [counted, countedOfEight] = [countOf(FIRST_OF_7), countOf(FIRST_OF_8)];
  // What products of release 8 lack, licenses of earlier versions do not give them.
  const missing = Math.max(0, ofEight - countedOfEight, needed - counted);
  return {
    ...requirement,
    licensed: counted,
    missing,
    spare: missing > 0 ? 0 : counted - needed,
    records: names.flatMap((name) => licensed.grantedOf(name)),
  };
}

/** The products, as objects of the plan, that take licenses. */
export const takersOf = memo(
  (file: PlanFile): ReadonlySet<object> =>
    new Set(requirementsOf(file).flatMap(({ parts }) => parts.flatMap(({ product }) => (product ? [product.product] : [])))),
);
