import type { Day } from '../core/day';
import { mergeSettings, type ProjectSettings } from '../core/project/projectSettings';
import type { Language, LanguageSettings } from '../language/language';
import { settingsInForce as inForce } from '../language/settings';

/** What a file of a language is checked with: options of the command line go before its project file, and that before the defaults. */
export function settingsInForce(
  { id, settings }: Language,
  project: ProjectSettings | undefined,
  given: ProjectSettings,
  today: Day,
): LanguageSettings {
  const { rules, languages } = mergeSettings(...(project ? [project, given] : [given]));
  return { ...inForce(settings, [languages[id]]), rules, today };
}
