import { collapsed, type Display } from './presenceFile';

/**
 * The language tag of a display in lower case, an empty string where it has none, or undefined where an attribute that does not exist,
 * such as `lang`, may be meant for it.
 */
export function languageOf({ element, language }: Display): string | undefined {
  if (language) return collapsed(language)?.toLowerCase();
  const isClear = element.attributes.every(({ name }) => name.text === 'xmlns' || ['xmlns', 'xsi'].includes(name.prefix));
  return isClear ? '' : undefined;
}

/** The language of a tag without region and script: `fr` of `fr-CA`, and of the mistaken `fr_CA`. */
export function primaryLanguage(tag: string): string {
  return /^[^-_]*/.exec(tag.toLowerCase())?.[0] ?? '';
}

/** The XML schema's `language` type: one to eight letters, then parts of one to eight letters or digits. */
export function isLanguageTag(tag: string): boolean {
  const [first = '', ...others] = tag.split('-');
  return /^[A-Za-z]{1,8}$/.test(first) && others.every((part) => /^[A-Za-z0-9]{1,8}$/.test(part));
}
