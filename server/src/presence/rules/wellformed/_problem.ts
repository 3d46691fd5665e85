import type { Fix, Report } from '../../../core/finding';
import { type Message, say } from '../../../core/message';
import type { RuleHead } from '../../../core/runRule';
import type { TextRange } from '../../../core/text';
import type { Problem, ProblemKind } from '../../../xml/problems';
import type { PresenceFile } from '../../model/presenceFile';
import { bothKinds, type DocumentRule, documentRule } from '../rule';

export const GUIDE = 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States": an invalid definition is ignored';

/** How a rule words a problem; undefined where another finding says it already. */
export type ProblemWording = (problem: Problem, file: PresenceFile) => Report | undefined;

/** A rule that words some kinds of problem that the parser has found. */
export function problemRule(head: RuleHead, wordings: Readonly<Partial<Record<ProblemKind, ProblemWording>>>): DocumentRule {
  const byKind = new Map(Object.entries(wordings));
  return documentRule({
    ...head,
    kinds: bothKinds,
    check(file, report) {
      for (const problem of file.document.problems) {
        const worded = byKind.get(problem.kind)?.(problem, file);
        if (worded) report(worded);
      }
    },
  });
}

/** What becomes of a file that is not a well-formed XML, as a sentence. */
export function unreadable(file: PresenceFile): Message {
  return file.kind === 'presence'
    ? say('UC Connector cannot read this file and keeps using the previous valid definition.')
    : say('Office Communicator cannot read this file and shows none of its tabs.');
}

/** A fix that puts text in the place of a range. */
export function replace(range: TextRange, newText: string, title: Message, safe: boolean): Fix {
  return { title, edits: [{ range, newText }], safe };
}

/** A fix that puts text in at an offset. */
export function insert(offset: number, newText: string, safe: boolean): Fix {
  return replace({ start: offset, end: offset }, newText, say('Insert {text}', { text: newText.trim() }), safe);
}

/** A fix that takes a range out. */
export function remove(range: TextRange, safe: boolean): Fix {
  return replace(range, '', say('Remove it'), safe);
}

/** The fix by which the parser would fix a problem; none where it knows none. */
export function repairs({ repair }: Problem, title: Message): Fix[] {
  return repair ? [{ title, edits: repair.edits, safe: repair.isCertain }] : [];
}

/** The same, called by what is put in. */
export function repairsByText(problem: Problem): Fix[] {
  const newText = problem.repair?.edits[0]?.newText.trim() ?? '';
  return repairs(problem, newText === '' ? say('Remove it') : say('Change it to {text}', { text: newText }));
}
