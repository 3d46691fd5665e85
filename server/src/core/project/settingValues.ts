import { severities } from '../finding';
import type { RuleSetting } from '../runRule';

// What a setting may be, wherever it is set: in an editor, in a project file or on the command line. Each function gives the value itself, or undefined
// for one that may not be.

/** The most days before its expiry that a license can be reported: ten years. */
export const MOST_EXPIRY_DAYS = 3650;

/** A License Manager release such as 11.9, of up to five numbers of up to four digits; the manifest and the project file's schema have the same pattern. */
export const RELEASE_PATTERN = '^\\d{1,4}(?:\\.\\d{1,4}){0,4}$';

export const ruleSettingValues: readonly RuleSetting[] = ['default', ...severities, 'off'];

const release = new RegExp(RELEASE_PATTERN);

/** A License Manager release in use. */
export function releaseOf(value: unknown): string | undefined {
  return typeof value === 'string' && release.test(value) ? value : undefined;
}

/** How many days before its expiry a license is reported. */
export function expiryDaysOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_EXPIRY_DAYS ? value : undefined;
}

/** What a rule is set to. */
export function ruleSettingOf(value: unknown): RuleSetting | undefined {
  return ruleSettingValues.find((setting) => setting === value);
}

/** One of the languages that are known. */
export function languageOf<Language extends string>(value: unknown, known: readonly Language[]): Language | undefined {
  return known.find((language) => language === value);
}
