import type { TextRange } from '../../../core/text';
import { breaksXml } from '../../../xml/problems';
import type { PresenceFile } from '../../model/presenceFile';

/** Whether something in a range is not well-formed: what it says is then not certain. */
export function isDamaged({ document }: PresenceFile, { start, end }: TextRange): boolean {
  return document.problems.some((problem) => problem.range.start >= start && problem.range.start < end && breaksXml(problem));
}
