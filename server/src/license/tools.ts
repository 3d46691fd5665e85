import type { LanguageTools } from '../language/tools';
import type { LicenseSettings } from './settings';
import { anonymizeLicense } from './tools/anonymize/anonymizeLicense';
import { publicWords } from './tools/anonymize/publicWords';
import { compareLicenses } from './tools/compare/compareLicenses';
import { concernedLines } from './tools/explain/concernedLines';
import { licenseInventory } from './tools/inventory/inventory';
import { cleanMail } from './tools/mail/cleanMail';
import { mergeLicenses } from './tools/merge/mergeLicenses';

/** What can be done with whole license files. */
export const tools: LanguageTools<LicenseSettings> = {
  inventory: (text, { today, managerVersion, expiryWarningDays }, until) => ({
    ...licenseInventory(text, today, until, managerVersion),
    warningDays: expiryWarningDays,
  }),
  compare: compareLicenses,
  clean: cleanMail,
  merge: (request, settings) => mergeLicenses(request, settings, tools.clean),
  concernedLines,
  anonymize: anonymizeLicense,
  publicWords,
};
