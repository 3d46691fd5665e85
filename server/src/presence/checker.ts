import type { Finding } from '../core/finding';
import { byRange } from '../core/ranges';
import { activeRules, type Check, type RuleCrashHandler, RuleRun, type RuleSettings } from '../core/runRule';
import type { PresenceFile } from './model/presenceFile';
import { rules } from './rules/registry.generated';
import type { PresenceRuleContext, SchemaRule } from './rules/rule';
import type { SchemaStage } from './schema/violation';

/** Those that judge the tree. */
export const documentRules = rules.flatMap(({ rule }) => ('checkViolation' in rule ? [] : [rule]));
/** Those that word violations of the schema, each over all of a file’s. */
const schemaRules = rules.flatMap(({ rule }) => ('checkViolation' in rule ? [overAll(rule)] : []));

export interface PresenceOptions extends PresenceRuleContext {
  readonly rules: RuleSettings;
}

/** What the rules over the tree find, sorted by place: all but the schema's findings. */
export function checkTree(file: PresenceFile, options: PresenceOptions, onCrash: RuleCrashHandler): Finding[] {
  const run = new RuleRun(onCrash);
  for (const active of activeRules(documentRules, options.rules)) if (active.rule.kinds.includes(file.kind)) run.run(active, file, options);
  return sorted(run.take());
}

/** What the schema finds, in the words of the rules that speak for it, sorted by place. */
export function checkSchema(file: PresenceFile, stage: SchemaStage, options: PresenceOptions, onCrash: RuleCrashHandler): Finding[] {
  let violations: ReturnType<SchemaStage>;
  try {
    violations = stage(file);
  } catch (error) {
    onCrash('schema', error);
    return [];
  }
  const run = new RuleRun(onCrash);
  for (const active of activeRules(schemaRules, options.rules))
    if (active.rule.kinds.includes(file.kind)) run.run(active, { file, violations }, options);
  return sorted(run.take());
}

interface Violations {
  readonly file: PresenceFile;
  readonly violations: ReturnType<SchemaStage>;
}

function overAll(rule: SchemaRule): Pick<SchemaRule, 'kinds'> & Check<Violations, PresenceRuleContext> {
  return {
    ...rule,
    check: ({ file, violations }, report, context) => {
      for (const violation of violations) rule.checkViolation(violation, file, report, context);
    },
  };
}

/** Findings in the order of their places. */
export function sorted(findings: Finding[]): Finding[] {
  return findings.sort(byRange);
}
