import type { Check, RuleHead } from '../../core/runRule';
import type { OtherFile } from '../../language/surroundings';
import { licenseLines } from '../model/licenseLines';
import { problemMessage } from '../model/problemMessage';
import type { LogStory, ProblemKind } from '../model/story';

/** What rules may know besides the log. */
export interface LogRuleContext {
  /** Files in the same folder. */
  readonly others: readonly OtherFile[];
}

/** A rule that judges the story of a log. Offsets count from the start of the log. */
export interface LogRule extends Check<LogStory, LogRuleContext> {
  /** The kind of problem that it reports, where it reports one. */
  readonly problem?: ProblemKind;
}

export type AnyRule = LogRule;

/** Declares a rule that reports one kind of problem, each once, at the first line that tells of it. */
export function problemRule(head: RuleHead & { readonly problem: ProblemKind }): LogRule {
  return {
    ...head,
    check(story, report, { others }) {
      for (const problem of story.problems) {
        if (problem.kind !== head.problem) continue;
        const related = licenseLines(problem, others);
        const { start, end } = problem.first;
        report({ range: { start, end }, message: problemMessage(problem), ...(related.length > 0 && { related }) });
      }
    },
  };
}
