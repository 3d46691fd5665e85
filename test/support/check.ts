import { dayOf } from '../../server/src/core/day';
import type { Finding } from '../../server/src/core/finding';
import { LineIndex } from '../../server/src/core/lineIndex';
import { candidates } from '../../server/src/language/detection';
import type { Analysis, CommonSettings, Language, LanguageDocument } from '../../server/src/language/language';
import { settingsInForce } from '../../server/src/language/settings';
import type { DataFiles, OtherFile, Surroundings } from '../../server/src/language/surroundings';
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
  const pictures = Object.entries(beside).filter(([name]) => isPicture(name));
  const others = await Promise.all(
    Object.entries(beside)
      .filter(([name]) => !isPicture(name))
      .map(async ([name, text]): Promise<OtherFile> => {
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
    ...(pictures.length > 0 && { data: dataFiles(Object.fromEntries(pictures.map(([name, text]) => [name, pictureBytes(text)]))) }),
    ...(issued !== undefined && { issued: { text: issued, from: { file: 'license.dat.issued' } } }),
  };
}

function isPicture(name: string): boolean {
  return /\.(?:png|gif|jpe?g|svg)$/i.test(name);
}

/** The files beside one, by their paths. */
export function dataFiles(files: Readonly<Record<string, Uint8Array>>): DataFiles {
  const folders = new Map<string, Set<string>>(['', 'icons/', 'images/'].map((folder) => [folder, new Set()]));
  for (const path of Object.keys(files)) {
    const at = path.lastIndexOf('/') + 1;
    folders.set(path.slice(0, at), (folders.get(path.slice(0, at)) ?? new Set()).add(path.slice(at)));
  }
  return { files: new Map(Object.entries(files).map(([path, bytes]) => [path, { size: bytes.length, bytes }])), folders };
}

/** A picture as a page describes it, such as `PNG image, 16 by 16 pixels`, as its first bytes; any other text as it is. */
export function pictureBytes(text: string): Uint8Array {
  const [, width, height] = /^PNG image, (\d+) by (\d+) pixels$/.exec(text.trim()) ?? [];
  return width === undefined ? new TextEncoder().encode(text.trim()) : pngHeader(Number(width), Number(height));
}

export function pngHeader(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}
