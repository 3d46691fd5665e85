import { choice, defineSettings, textList } from '../language/settings';

/** The languages that UC Connector uses (Deployment Guide, table 6), with what they are called. */
export const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'French',
  de: 'German',
  it: 'Italian',
  ru: 'Russian',
  es: 'Spanish (Latin America)',
};

export const supportedLanguages: readonly string[] = Object.keys(languageNames);

/** The settings of presence definitions. */
export const presenceSettings = defineSettings({
  defaultLanguage: {
    kind: choice(languageNames),
    default: 'en',
    description: 'The default language from UC Connector’s locale option, used for texts without a language attribute.',
    brief: "UC Connector's default language, from its `locale` option",
    inProjectFile: true,
    option: {
      name: 'default-language',
      value: 'LL',
      help: `the language that UC Connector falls back on: ${supportedLanguages.join(', ')} (default en)`,
    },
  },
  reasons: {
    kind: textList({ most: 1_000, longest: 255, example: '101' }),
    default: [],
    description:
      'The reason codes that T-Server reports. If any are listed, codes that no state of a presence file has, and codes of states that are not listed, are findings.',
    brief: 'the reason codes that T-Server reports; the others are then findings',
    inProjectFile: true,
  },
});

export type PresenceSettings = typeof presenceSettings;
