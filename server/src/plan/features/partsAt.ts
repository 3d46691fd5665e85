import type { TextRange } from '../../core/text';
import { type Requirement, type RequirementPart, requirementsOf } from '../catalog/requirements';
import type { PlanFile } from '../model/planFile';

/** A part of a sum, and the sum that it is of. */
export interface PartOfSum {
  readonly requirement: Requirement;
  readonly part: RequirementPart;
  /** Where the number, or what counts for one, is. */
  readonly range: TextRange;
}

/** The parts of sums that a field at an offset stands for: on its value, or on its name. */
export function partsAt(file: PlanFile, offset: number): readonly PartOfSum[] {
  const holds = ({ start, end }: TextRange): boolean => start <= offset && offset <= end;
  return requirementsOf(file).flatMap((requirement) =>
    requirement.parts.flatMap((part) => {
      const [object, key] = part.at;
      const range = file.at(object, key);
      return holds(range) || (key !== undefined && holds(file.keyAt(object, key))) ? [{ requirement, part, range }] : [];
    }),
  );
}
