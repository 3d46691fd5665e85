import type { JsonProblem } from '../../core/jsonReader';
import { isSimplePattern } from '../../core/project/projectFile';
import { parseProjectSettings, patternRefused } from '../../core/project/projectSettings';
import { languages } from '../../languages';
import { ruleFolders } from '../../ruleFolders.generated';

export { ignoreRules } from '../../core/project/ignore';

/** What can be set: the findings that come of no rule have pages, but no setting. */
const rules = Object.keys(ruleFolders).filter((id) => ruleFolders[id] !== 'core/notes');

/** What is wrong with the text of an ignore file: patterns that are passed over. */
export function ignoreFileProblems(text: string): JsonProblem[] {
  const problems: JsonProblem[] = [];
  let start = 0;
  for (const line of text.split(/(?<=\n|\r(?!\n))/)) {
    const pattern = line.replace(/[\r\n]+$/, '');
    if (!isSimplePattern(pattern)) problems.push({ range: { start, end: start + pattern.length }, message: patternRefused(pattern) });
    start += line.length;
  }
  return problems;
}

/** What a project file's text sets, and what is wrong with it. */
export function readProjectFile(text: string) {
  return parseProjectSettings(text, { rules, languages });
}
