import type { Finding } from '../../server/src/core/finding';
import { type CheckOptions, LicenseChecker } from '../../server/src/license/checker';
import { dayOf } from '../../server/src/license/model/date';
import { visibleFindings } from '../../server/src/license/suppressions';
import { parseLicense } from '../../server/src/license/syntax/parse';
import { checkSchema, checkTree, type PresenceOptions, sorted } from '../../server/src/presence/checker';
import type { PresenceKind } from '../../server/src/presence/detect';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { validate } from '../../server/src/presence/schema/validate';
import { visibleFindings as visibleInPresence } from '../../server/src/presence/suppressions';

/** The day on which all tests take place: 15 June 2026. */
export const today = dayOf(2026, 5, 15);

export const defaultOptions: CheckOptions = { today, expiryWarningDays: 30, managerVersion: '11.9', rules: {} };

/** The findings of a license file, all rules on, that no comment in it hides; a crash of a rule fails the test. */
export function checkLicense(text: string, options: Partial<CheckOptions> = {}): readonly Finding[] {
  const checker = new LicenseChecker((rule, error) => {
    throw new Error(`Rule ${rule} crashed`, { cause: error });
  });
  return visibleFindings(checker, parseLicense(text), { ...defaultOptions, ...options });
}

export const defaultPresenceOptions: PresenceOptions = { defaultLanguage: 'en', rules: {} };

/** The findings of a presence or custom tab file, the schema's too, that no comment in it hides; a crash of a rule fails the test. */
export function checkPresence(kind: PresenceKind, text: string, options: Partial<PresenceOptions> = {}): readonly Finding[] {
  const file = new PresenceFile(kind, text);
  const fail = (rule: string, error: unknown): never => {
    throw new Error(`Rule ${rule} crashed`, { cause: error });
  };
  const all = { ...defaultPresenceOptions, ...options };
  const found = sorted([...checkTree(file, all, fail), ...checkSchema(file, validate, all, fail)]);
  return visibleInPresence(file, found, 'all', all.rules);
}
