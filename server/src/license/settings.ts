import { defineSettings, flag, release, wholeNumber } from '../language/settings';

/** The settings of license files. */
export const licenseSettings = defineSettings({
  expiryWarningDays: {
    kind: wholeNumber({ minimum: 0, maximum: 3650 }),
    default: 30,
    description: 'How many days before a license expires it is reported.',
    brief: 'how many days before a license expires it is reported',
    inProjectFile: true,
    option: { name: 'expiry-days', value: 'N', help: 'warn of licenses that expire within N days (default 30)' },
  },
  managerVersion: {
    kind: release({ examples: ['9.5', '11.7', '11.9', '11.19'], errorMessage: 'Enter a release such as 11.9 or 11.19.1.' }),
    default: '11.9',
    description:
      'The License Manager release in use (Genesys ships 9.5, 11.7 and 11.9). It decides which of two duplicate FEATURE lines is granted and which attributes are too new. The command lmutil lmver shows it.',
    brief: 'your License Manager release, such as `9.5`, `11.7` or `11.19`',
    inProjectFile: true,
    option: { name: 'manager-version', value: 'V', help: 'the License Manager release in use, such as 2024.1 (default 11.9)' },
  },
  'inlayHints.partNumber': {
    kind: flag,
    default: true,
    description: 'Shows the publisher’s comment after an ordered part number.',
    brief: "shows the publisher's comment after an ordered part number",
    inProjectFile: false,
  },
  'inlayHints.expiry': {
    kind: flag,
    default: true,
    description: 'Shows after an expiry date how many days are left, or that the license has expired.',
    brief: 'shows how many days are left after an expiry date',
    inProjectFile: false,
  },
  'inlayHints.hostId': {
    kind: flag,
    default: true,
    description: 'Shows a decimal host id in hexadecimal form too, as lmhostid does.',
    brief: 'shows a decimal host id in hexadecimal form too, as `lmhostid` does',
    inProjectFile: false,
  },
  codeLens: {
    kind: flag,
    default: true,
    description: 'Shows, above each vendor’s first line, what can be used today and what has expired.',
    brief: "shows, above each vendor's first line, what can be used today and what has expired",
    inProjectFile: false,
  },
});

export type LicenseSettings = typeof licenseSettings;
