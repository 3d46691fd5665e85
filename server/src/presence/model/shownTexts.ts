import { supportedLanguages } from '../settings';
import { collapsed, type Display, type State } from './presenceFile';

/** The texts of a state for a browser of one language. */
export interface ShownTexts {
  /** Undefined where the state has none that are shown. */
  readonly display: Display | undefined;
  /** Whether they are those of the default language, because the browser's language has none. */
  readonly isFallback: boolean;
}

/**
 * Which of its displays a state shows in a browser of a language: that of the language, if UC Connector supports it, else that of the default language
 * (UC Connector 8.0 Deployment Guide, "List of Supported Languages" and "Display Text"). Of two for one language the first, as with ids; the guide does
 * not say.
 */
export function textsFor(state: State, language: string, defaultLanguage: string): ShownTexts {
  const own = supportedLanguages.includes(language) ? displayIn(state, language, defaultLanguage) : undefined;
  if (own) return { display: own, isFallback: false };
  return { display: displayIn(state, defaultLanguage, defaultLanguage), isFallback: true };
}

/** The display of a state for exactly a language; one without a language attribute is for the default language. */
export function displayIn(state: State, language: string, defaultLanguage: string): Display | undefined {
  let unnamed: Display | undefined;
  for (const display of state.displays) {
    if (!isValidDisplay(display)) continue;
    const tag = displayLanguage(display);
    if (tag === language) return display;
    if (tag === '') unnamed ??= display;
  }
  return language === defaultLanguage ? unnamed : undefined;
}

/** The tag of a display as it is written, an empty string where it has none. Unlike `languageOf`, it does not guess: `FR` and `lang="fr"` are not French. */
export function displayLanguage({ language }: Display): string {
  return collapsed(language) ?? '';
}

/** UC Connector considers an entry valid only if it has one of the texts. */
export function isValidDisplay({ menuText, statusText }: Display): boolean {
  return menuText !== undefined || statusText !== undefined;
}
