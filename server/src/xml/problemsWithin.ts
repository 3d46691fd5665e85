import type { TextRange } from '../core/text';
import { breaksXml } from './problems';
import type { XmlDocument } from './tree';

/** Whether a range of a document is not well-formed; what is only told of, such as a DOCTYPE, does not count. Takes the logarithm of the number of problems. */
export function hasProblemWithin({ problems }: XmlDocument, { start, end }: TextRange): boolean {
  let low = 0;
  let high = problems.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((problems[middle]?.range.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < problems.length; at++) {
    const problem = problems[at];
    if (!problem || problem.range.start >= end) return false;
    if (breaksXml(problem)) return true;
  }
  return false;
}
