import { type Finding, type Severity, severities } from './finding';
import { say } from './message';
import { countSeverities } from './severityCounts';

/** The name of the note on findings that are not shown. */
export const FINDINGS_CAPPED = 'findings-capped';

/** How many findings of one file are shown: more than anyone fixes in one go, and few enough for every editor. */
export const MOST_FINDINGS = 1000;

/**
 * At most `limit` findings, and after them a note that says how many more there are. Findings are dropped from the mildest severity
 * up and from the end of the file, so that no error is lost after a thousand hints. The order, by place, stays.
 */
export function capFindings(findings: readonly Finding[], limit = MOST_FINDINGS): readonly Finding[] {
  if (findings.length <= limit) return findings;
  const room = roomBySeverity(findings, limit);
  const kept = findings.filter(({ severity }) => room[severity]-- > 0);
  const end = kept.at(-1)?.range.end ?? 0;
  return [
    ...kept,
    {
      rule: FINDINGS_CAPPED,
      severity: 'information',
      range: { start: end, end },
      message: say(
        'Only the {shown} most severe findings of this file are shown; not shown: {more}\nOne mistake often causes many findings. Fix some of these and check again.',
        { more: findings.length - limit, shown: limit },
      ),
    },
  ];
}

function roomBySeverity(findings: readonly Finding[], limit: number): Record<Severity, number> {
  const room = countSeverities(findings);
  let left = limit;
  for (const severity of severities) {
    room[severity] = Math.min(room[severity], left);
    left -= room[severity];
  }
  return room;
}
