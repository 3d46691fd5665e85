import { ruleSettingOf } from '../core/project/settingValues';
import type { RuleSetting, RuleSettings } from '../core/runRule';
import { readClientValues, type SetValues } from '../language/settings';
import { languages } from '../languages';

/** What an editor's settings say about one document. */
export interface UserSettings {
  readonly rules: RuleSettings;
  /** What is set of each language's settings, by its id. */
  readonly languages: Readonly<Record<string, SetValues>>;
  /** Whether only open files are checked, or all of the workspace folder. */
  readonly diagnosticMode: 'openFiles' | 'workspace';
  /** Whether it is said, after a file was saved, what its change calls for. */
  readonly changeNotices: boolean;
  /** Patterns of files that are not checked, relative to the workspace folder. */
  readonly ignore: readonly string[];
}

export const defaultUserSettings: UserSettings = { rules: {}, languages: {}, diagnosticMode: 'openFiles', changeNotices: true, ignore: [] };

/** Reads settings of unknown shape; whatever is missing or makes no sense counts as not set. */
export function readUserSettings(value: unknown): UserSettings {
  const section = isRecord(value) ? value : {};
  const rules = isRecord(section.rules) ? section.rules : {};
  return {
    rules: Object.fromEntries(
      Object.entries(rules).filter((entry): entry is [string, RuleSetting] => ruleSettingOf(entry[1]) !== undefined),
    ),
    languages: Object.fromEntries(languages.map(({ id, settings }) => [id, readClientValues(settings, section[id])])),
    diagnosticMode: section.diagnosticMode === 'workspace' ? 'workspace' : 'openFiles',
    changeNotices: section.changeNotices !== false,
    ignore: Array.isArray(section.ignore) ? section.ignore.filter((pattern): pattern is string => typeof pattern === 'string') : [],
  };
}

/** Whether a value has members that can be asked for. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
