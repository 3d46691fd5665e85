import type { Finding } from '../core/finding';
import { byRange } from '../core/ranges';
import { type RuleCrashHandler, type RuleSettings, runRule } from '../core/runRule';
import type { PresenceFile } from './model/presenceFile';
import { rules } from './rules/registry.generated';
import type { PresenceRuleContext } from './rules/rule';
import type { SchemaStage } from './schema/violation';

/** Those that judge the tree. */
export const documentRules = rules.flatMap(({ rule }) => ('checkViolation' in rule ? [] : [rule]));
/** Those that word violations of the schema. */
const schemaRules = rules.flatMap(({ rule }) => ('checkViolation' in rule ? [rule] : []));

export interface PresenceOptions extends PresenceRuleContext {
  readonly rules: RuleSettings;
}

/** What the rules over the tree find, sorted by place: all but the schema's findings. */
export function checkTree(file: PresenceFile, options: PresenceOptions, onCrash: RuleCrashHandler): Finding[] {
  const findings: Finding[] = [];
  for (const rule of documentRules) {
    if (rule.kinds.includes(file.kind)) runRule(rule, options.rules, findings, onCrash, (report) => rule.check(file, report, options));
  }
  return sorted(findings);
}

/** What the schema finds, in the words of the rules that speak for it, sorted by place. */
export function checkSchema(file: PresenceFile, stage: SchemaStage, options: PresenceOptions, onCrash: RuleCrashHandler): Finding[] {
  const findings: Finding[] = [];
  let violations: ReturnType<SchemaStage>;
  try {
    violations = stage(file);
  } catch (error) {
    onCrash('schema', error);
    return findings;
  }
  for (const rule of schemaRules) {
    if (!rule.kinds.includes(file.kind)) continue;
    runRule(rule, options.rules, findings, onCrash, (report) => {
      for (const violation of violations) rule.checkViolation(violation, file, report, options);
    });
  }
  return sorted(findings);
}

/** Findings in the order of their places. */
export function sorted(findings: Finding[]): Finding[] {
  return findings.sort(byRange);
}
