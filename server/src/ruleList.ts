import type { RuleHead } from './core/runRule';
import { rules as licenseRules } from './license/rules/registry.generated';
import { rules as presenceRules } from './presence/rules/registry.generated';

/** A rule and where its files are. */
export interface ListedRule {
  readonly language: 'license' | 'presence';
  /** The folder below the language's rules that its files are in. */
  readonly group: string;
  readonly rule: RuleHead;
}

/** Every rule of every language. */
export const allRules: readonly ListedRule[] = [
  ...licenseRules.map((entry) => ({ language: 'license' as const, ...entry })),
  ...presenceRules.map((entry) => ({ language: 'presence' as const, ...entry })),
];
