import { afterByteOrderMark, afterLineEnd, isLineEnd, isSpaceOrTab, lineEndFrom, skip } from '../core/characters';
import type { Finding, Fix } from '../core/finding';
import { DIRECTIVE_PREFIX, ignoreHere, ignoreInFile, type Verb } from '../core/suppressions/directive';
import { insertion } from '../core/text';
import { CommentPlaces } from '../xml/commentPlaces';
import type { PresenceFile } from './model/presenceFile';
import { rules } from './rules/registry.generated';

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ rule }) => rule.id));
/** The rules on what no reader of XML may read: all errors of the folder on well-formedness. */
const fatalRules: ReadonlySet<string> = new Set(
  rules.filter(({ group, rule }) => group === 'wellformed' && rule.severity === 'error').map(({ rule }) => rule.id),
);

/**
 * The fixes that hide a finding by a comment: above its line, where one can be there, and for the whole file. None for findings of no rule,
 * and none for what keeps the file from being read at all (XML 1.0, 1.2, "fatal error"): hidden, it would look well.
 */
export function suppressionFixes(file: PresenceFile, finding: Finding): Fix[] {
  if (!ruleIds.has(finding.rule) || fatalRules.has(finding.rule)) return [];
  return [suppressionFix(file, finding), fileSuppressionFix(file, finding)].filter((fix) => fix !== undefined);
}

/**
 * Puts a comment that hides a finding on a line of its own above what the finding begins in, indented as that: never into a tag, a text or
 * another comment, and not before the XML declaration.
 */
function suppressionFix(file: PresenceFile, { rule, range }: Finding): Fix | undefined {
  // That there is no element at all is said at the very start, wherever comments are.
  if (range.end === 0 && !file.root) return undefined;
  const { text } = file;
  const lineStart = CommentPlaces.of(file.document).before(range.start);
  const { top, hasDeclaration } = topOf(file);
  if (hasDeclaration && lineStart < top) return undefined;
  const offset = Math.max(lineStart, top);
  const indent = text.slice(offset, skip(text, offset, isSpaceOrTab));
  const lineEnd = lineEndFrom(text, offset) ?? lineEndFrom(text, 0) ?? '\n';
  return ignoreHere(rule, insertion(offset, `${indent}${comment('disable-next-line', rule)}${lineEnd}`));
}

/** Puts a comment that hides all findings of a rule on a line of its own at the top of the file, below the XML declaration. */
function fileSuppressionFix(file: PresenceFile, { rule }: Finding): Fix {
  const { text } = file;
  const { top, hasDeclaration } = topOf(file);
  const lineEnd = lineEndFrom(text, top) ?? '\n';
  const written = `${comment('disable-file', rule)}${lineEnd}`;
  if (!hasDeclaration) return ignoreInFile(rule, insertion(top, written));
  const afterSpaces = skip(text, top, isSpaceOrTab);
  const endsLine = isLineEnd(text.charCodeAt(afterSpaces));
  return ignoreInFile(rule, endsLine ? insertion(afterLineEnd(text, afterSpaces), written) : insertion(top, lineEnd + written));
}

/** Before what no comment may be: after the XML declaration, or a byte order mark. */
function topOf({ text, document }: PresenceFile): { readonly top: number; readonly hasDeclaration: boolean } {
  for (const node of document.nodes) {
    if (node.kind === 'element') break;
    if (node.kind === 'declaration') return { top: node.range.end, hasDeclaration: true };
  }
  return { top: afterByteOrderMark(text), hasDeclaration: false };
}

function comment(verb: Verb, rule: string): string {
  return `<!-- ${DIRECTIVE_PREFIX}${verb} ${rule} -->`;
}
