import { FINDINGS_CAPPED, MOST_FINDINGS } from '../core/cap';
import { noCounts } from '../core/severityCounts';
import type { CheckedText } from './openFile';

/** What --quiet leaves of a file's findings: its errors, and the note on those not shown where errors are among them. */
export function onlyErrors<T extends CheckedText>(checked: T): T {
  const { error } = checked.counts;
  return {
    ...checked,
    findings: checked.findings.filter(({ severity, rule }) => severity === 'error' || (rule === FINDINGS_CAPPED && error > MOST_FINDINGS)),
    counts: { ...noCounts(), error },
    fixable: { ...noCounts(), error: checked.fixable.error },
  };
}
