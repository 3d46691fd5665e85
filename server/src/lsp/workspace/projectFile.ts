import { parseProjectSettings } from '../../core/projectSettings';
import { supportedLanguages } from '../../presence/model/languages';
import { ruleFolders } from '../../ruleFolders.generated';

export { ignoreRules } from '../../core/ignoreRules';

/** What a project file's text sets, and what is wrong with it. */
export function readProjectFile(text: string) {
  return parseProjectSettings(text, { rules: Object.keys(ruleFolders), languages: supportedLanguages });
}
