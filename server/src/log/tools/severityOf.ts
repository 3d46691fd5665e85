import type { Severity } from '../../core/finding';
import type { Problem } from '../model/story';
import { rules } from '../rules/registry.generated';

const byKind = new Map(rules.flatMap(({ rule }) => (rule.problem ? [[rule.problem, rule] as const] : [])));

/** How bad a problem is: the severity of the rule that reports it, unless settings change that. */
export function severityOf({ kind }: Problem): Severity {
  return byKind.get(kind)?.severity ?? 'information';
}

/** The rule that reports a problem. */
export function ruleOf({ kind }: Problem): string {
  return byKind.get(kind)?.id ?? '';
}

/** Whether somebody must act on it. */
export function needsAction(problem: Problem): boolean {
  return ['error', 'warning'].includes(severityOf(problem));
}
