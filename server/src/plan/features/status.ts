import { amountOf, say } from '../../core/message';
import type { StatusLine } from '../../language/language';
import { type Coverage, requirementsOf } from '../catalog/requirements';
import type { PlanFile } from '../model/planFile';

/** What the plan comes to: how many features it needs, and how many of these are short. */
export function statusOf(file: PlanFile, coverage: readonly Coverage[]): StatusLine[] {
  const needed = requirementsOf(file).length;
  if (needed === 0) return [];
  const short = coverage.filter(({ missing }) => missing > 0).length;
  if (coverage.length === 0) return [{ text: say('The plan needs licenses of {count} features', { count: amountOf(needed) }) }];
  if (short === 0) return [{ text: say('The license files cover the plan, which needs {count} features', { count: amountOf(needed) }) }];
  return [
    {
      text: say('Of {count} features that the plan needs, {short} are not licensed in full', {
        count: amountOf(needed),
        short: amountOf(short),
      }),
    },
  ];
}
