import { afterByteOrderMark } from '../core/characters';
import type { Finding, Fix } from '../core/finding';
import { lastStartAt } from '../core/ranges';
import { DIRECTIVE_PREFIX, ignoreHere, ignoreInFile, type Verb } from '../core/suppressions/directive';
import { insertion } from '../core/text';
import { exclusiveRules } from './checker';
import { lineEndOf } from './rules/edits';
import { rules } from './rules/registry.generated';
import type { LicenseTree } from './syntax/parse';
import { firstOfLines } from './syntax/physicalLines';

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ rule }) => rule.id));
const exclusiveIds: ReadonlySet<string> = new Set(exclusiveRules.map((rule) => rule.id));

/** The fixes that hide a finding by a comment: above its record, where one can be there, and for the whole file. None for findings of no rule. */
export function suppressionFixes(tree: LicenseTree, finding: Finding): Fix[] {
  return [suppressionFix(tree, finding), fileSuppressionFix(tree, finding)].filter((fix) => fix !== undefined);
}

/**
 * Puts a comment that hides a finding on a line of its own above the record that the finding begins in: never into a record, not between two
 * that are glued together, and not after a backslash that would join it.
 */
export function suppressionFix(tree: LicenseTree, finding: Finding): Fix | undefined {
  const { rule, range } = finding;
  // What such a rule says holds for the file, not for a record of it.
  if (!isSuppressible(tree, finding) || exclusiveIds.has(rule)) return undefined;
  const index = firstOfLines(tree, lastStartAt(tree.starts, range.start));
  if (index < 0 || tree.records[index - 1]?.trivia.at(-1)?.kind === 'danglingBackslash') return undefined;
  return ignoreHere(rule, commentAt(tree, tree.starts[index] ?? 0, 'disable-next-line', rule));
}

/** Puts a comment that hides all findings of a rule on a line of its own at the top of the file. */
export function fileSuppressionFix(tree: LicenseTree, finding: Finding): Fix | undefined {
  const { rule } = finding;
  if (!isSuppressible(tree, finding)) return undefined;
  return ignoreInFile(rule, commentAt(tree, 0, 'disable-file', rule));
}

/**
 * Whether a comment can hide a finding. Into a file with zero bytes, which is not text, none should be written; and after a byte order mark
 * it would take the place of the record that is said to begin with one.
 */
function isSuppressible(tree: LicenseTree, { rule, range }: Finding): boolean {
  const isByteOrderMark = range.start === 0 && range.end === 1 && afterByteOrderMark(tree.text) === 1;
  return ruleIds.has(rule) && !isByteOrderMark && !tree.text.includes('\0');
}

function commentAt(tree: LicenseTree, lineStart: number, verb: Verb, rule: string) {
  const offset = Math.max(lineStart, afterByteOrderMark(tree.text));
  return insertion(offset, `# ${DIRECTIVE_PREFIX}${verb} ${rule}${lineEndOf(tree.text)}`);
}
