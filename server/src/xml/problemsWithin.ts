import { partitionPoint } from '../core/ranges';
import type { TextRange } from '../core/text';
import { breaksXml } from './problems';
import type { XmlDocument } from './tree';

/** Whether a range of a document is not well-formed; what is only told of, such as a DOCTYPE, does not count. Takes the logarithm of the number of problems. */
export function hasProblemWithin({ problems }: XmlDocument, { start, end }: TextRange): boolean {
  for (let at = partitionPoint(problems, (problem) => problem.range.start < start); at < problems.length; at++) {
    const problem = problems[at];
    if (!problem || problem.range.start >= end) return false;
    if (breaksXml(problem)) return true;
  }
  return false;
}
