import { severities } from '../finding';
import type { RuleSetting } from '../runRule';

export const ruleSettingValues: readonly RuleSetting[] = ['default', ...severities, 'off'];

/** What a rule is set to, wherever it is set; undefined for what it cannot be set to. */
export function ruleSettingOf(value: unknown): RuleSetting | undefined {
  return ruleSettingValues.find((setting) => setting === value);
}
