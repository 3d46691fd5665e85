import type { JsonProblem } from '../../core/jsonReader';
import { isSimplePattern } from '../../core/project/projectFile';
import { patternRefused } from '../../core/project/projectSettings';
import { type ProjectHost, ProjectTree } from '../../core/project/projectTree';
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

/** The project files of a folder. */
export function projectTree(host: Omit<ProjectHost, 'names'>): ProjectTree {
  return new ProjectTree({ ...host, names: { rules, languages } });
}
