import { parseProjectSettings } from '../../core/projectSettings';
import { supportedLanguages } from '../../presence/supportedLanguages';
import { ruleFolders } from '../../ruleFolders.generated';

export { ignoreRules } from '../../core/ignoreRules';

/** What can be set: the findings that come of no rule have pages, but no setting. */
const rules = Object.keys(ruleFolders).filter((id) => ruleFolders[id] !== 'core/notes');

/** What a project file's text sets, and what is wrong with it. */
export function readProjectFile(text: string) {
  return parseProjectSettings(text, { rules, languages: supportedLanguages });
}
