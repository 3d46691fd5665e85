import { expiryDaysOf, languageOf, releaseOf, ruleSettingOf } from '../core/project/settingValues';
import type { RuleSetting } from '../core/runRule';
import { supportedLanguages } from '../presence/supportedLanguages';
import type { DocumentOptions } from './languages/language';

/** What an editor's settings say about one document. */
export interface UserSettings extends Omit<DocumentOptions, 'today'> {
  /** Whether only open files are checked, or all of the workspace folder. */
  readonly diagnosticMode: 'openFiles' | 'workspace';
  /** Whether it is said, after a file was saved, what its change calls for. */
  readonly changeNotices: boolean;
  /** Patterns of files that are not checked, relative to the workspace folder. */
  readonly ignore: readonly string[];
}

export const defaultUserSettings: UserSettings = {
  rules: {},
  expiryWarningDays: 30,
  managerVersion: '11.9',
  inlayHints: { partNumber: true, expiry: true, hostId: true },
  codeLens: true,
  defaultLanguage: 'en',
  diagnosticMode: 'openFiles',
  changeNotices: true,
  ignore: [],
};

/** Reads settings of unknown shape; whatever is missing or makes no sense is the default. */
export function readUserSettings(value: unknown): UserSettings {
  const section = isRecord(value) ? value : {};
  const license = isRecord(section.license) ? section.license : {};
  const rules = isRecord(section.rules) ? section.rules : {};
  const presence = isRecord(section.presence) ? section.presence : {};
  const inlayHints = isRecord(license.inlayHints) ? license.inlayHints : {};
  return {
    rules: Object.fromEntries(
      Object.entries(rules).filter((entry): entry is [string, RuleSetting] => ruleSettingOf(entry[1]) !== undefined),
    ),
    expiryWarningDays: expiryDaysOf(license.expiryWarningDays) ?? defaultUserSettings.expiryWarningDays,
    managerVersion: releaseOf(license.managerVersion) ?? defaultUserSettings.managerVersion,
    inlayHints: {
      partNumber: inlayHints.partNumber !== false,
      expiry: inlayHints.expiry !== false,
      hostId: inlayHints.hostId !== false,
    },
    codeLens: license.codeLens !== false,
    defaultLanguage: languageOf(presence.defaultLanguage, supportedLanguages) ?? defaultUserSettings.defaultLanguage,
    diagnosticMode: section.diagnosticMode === 'workspace' ? 'workspace' : 'openFiles',
    changeNotices: section.changeNotices !== false,
    ignore: Array.isArray(section.ignore) ? section.ignore.filter((pattern): pattern is string => typeof pattern === 'string') : [],
  };
}

/** Whether a value has members that can be asked for. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
