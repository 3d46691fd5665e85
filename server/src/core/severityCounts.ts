import type { Finding, Severity } from './finding';

export type SeverityCounts = Record<Severity, number>;

export function noCounts(): SeverityCounts {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = noCounts();
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
