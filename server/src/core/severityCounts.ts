import { type Finding, type Severity, severities } from './finding';
import { safeFix } from './fixes';

export type SeverityCounts = Record<Severity, number>;

export function noCounts(): SeverityCounts {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}

/** How many findings of each severity "fix all" can fix. */
export function countFixable(findings: readonly Finding[]): SeverityCounts {
  return countSeverities(findings.filter((finding) => safeFix(finding) !== undefined));
}

/** All of them together. */
export function total(counts: SeverityCounts): number {
  return severities.reduce((sum, severity) => sum + counts[severity], 0);
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Pick<Finding, 'severity'>[]): SeverityCounts {
  const counts = noCounts();
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
