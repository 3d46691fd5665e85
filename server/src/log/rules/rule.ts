import type { Check, RuleHead } from '../../core/runRule';
import { problemMessage } from '../model/problemMessage';
import type { LogStory, ProblemKind } from '../model/story';

/** A rule that judges the story of a log. Offsets count from the start of the log. */
export interface LogRule extends Check<LogStory, undefined> {
  /** The kind of problem that it reports, where it reports one. */
  readonly problem?: ProblemKind;
}

export type AnyRule = LogRule;

/** Declares a rule that reports one kind of problem, each once, at the first line that tells of it. */
export function problemRule(head: RuleHead & { readonly problem: ProblemKind }): LogRule {
  return {
    ...head,
    check(story, report) {
      for (const problem of story.problems)
        if (problem.kind === head.problem)
          report({ range: { start: problem.first.start, end: problem.first.end }, message: problemMessage(problem) });
    },
  };
}
