import { dayOf } from '../../server/src/core/day';
import type { Finding } from '../../server/src/core/finding';
import { LineIndex } from '../../server/src/core/lineIndex';
import { candidates } from '../../server/src/language/detection';
import type { Analysis, CommonSettings, Language, LanguageDocument } from '../../server/src/language/language';
import { settingsInForce } from '../../server/src/language/settings';
import type { OtherFile, Surroundings } from '../../server/src/language/surroundings';
import { languages } from '../../server/src/languages';
import { service as license } from '../../server/src/license/service';
import { licenseSettings } from '../../server/src/license/settings';
import { service as optionsService } from '../../server/src/options/service';
import type { PresenceKind } from '../../server/src/presence/model/detect';
import { PresenceDocument } from '../../server/src/presence/presenceDocument';
import { presenceSettings } from '../../server/src/presence/settings';
import type { Around } from './rulePage';

/** The day on which all tests take place: 15 June 2026. */
export const today = dayOf(2026, 5, 15);

const common: CommonSettings = { today, rules: {} };

export const defaultOptions = { ...settingsInForce(licenseSettings, []), ...common };
export const defaultPresenceOptions = { ...settingsInForce(presenceSettings, []), ...common };

/** A crash of a rule fails the test. */
export const host = {
  onRuleCrash: (rule: string, error: unknown): never => {
    throw new Error(`Rule ${rule} crashed`, { cause: error });
  },
};

/** A document that must be of the language that opens it. */
export function opened<S extends Language['settings']>(document: LanguageDocument<S> | undefined): LanguageDocument<S> {
  if (!document) throw new Error('This text is of another language.');
  return document;
}

/** The findings of a license file, all rules on, that no comment in it hides. */
export function checkLicense(text: string, options: Partial<typeof defaultOptions> = {}): readonly Finding[] {
  const document = opened(license.open({ name: 'license.dat', text }, host));
  return document.analyze(text, { ...defaultOptions, ...options }).findings();
}

/** The findings of a text as an options file, whatever it is, that no comment in it hides. */
export function checkOptions(text: string, fileName = 'examplevd.opt'): readonly Finding[] {
  // A document goes on with texts that would not be opened as one.
  const document = opened(optionsService.open({ name: fileName, text: '' }, host));
  return document.analyze(text, common).findings();
}

/** The findings of a text as a presence or custom tab file, whatever it is, the schema's too, that no comment in it hides. */
export function checkPresence(kind: PresenceKind, text: string, options: Partial<typeof defaultPresenceOptions> = {}): readonly Finding[] {
  return new PresenceDocument(kind, host.onRuleCrash).checkAll(text, { ...defaultPresenceOptions, ...options });
}

/** A text of any language, with some of its settings set and what is around it. */
export async function analyze(language: Language, name: string, text: string, settings: object = {}, around?: Around): Promise<Analysis> {
  const document = opened((await language.load()).open({ name, text }, host));
  const inForce = { ...settingsInForce(language.settings, []), ...common, ...settings };
  return document.analyze(text, inForce, undefined, around && (await surroundingsOf(around)));
}

/** What the check of a file knows of others. */
export async function surroundingsOf({ issued, beside, isSite }: Around): Promise<Surroundings> {
  const others = await Promise.all(
    Object.entries(beside).map(async ([name, text]): Promise<OtherFile> => {
      const language = candidates(languages, { name, head: text })[0];
      if (!language) throw new Error(`${name} is of no language.`);
      const summary = (await analyze(language, name, text)).summary?.();
      return { uri: `file:///${name}`, name, language: language.id, summary, lines: new LineIndex(text), isOfSite: isSite };
    }),
  );
  return {
    uri: 'file:///checked',
    folder: { names: new Set(['checked', ...Object.keys(beside)]), files: isSite ? [] : others },
    ...(isSite && { site: others }),
    ...(issued !== undefined && { issued: { text: issued, from: { file: 'license.dat.issued' } } }),
  };
}
