import { nearest } from '../../../core/suggest';
import { isNamePart, isNcName } from '../../../xml/names';
import { languageTag } from '../../schema/formats';
import type { AttributeVocabulary } from '../../vocabulary';

/** A legal value for one that is not, and whether nothing else can be meant. */
export interface LegalValue {
  readonly value: string;
  readonly isCertain: boolean;
}

/** Plain words, letters and digits only, for values of a list. The names of work modes are those of the guide. */
const otherWords: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'mode',
    new Map([
      ['aftercallwork', 'acw'],
      ['legalguard', 'legal'],
      ['auxiliarywork', 'auxwork'],
      ['walkaway', 'away'],
    ]),
  ],
  [
    'in',
    new Map([
      ['attributereasons', 'reasons'],
      ['attributeextensions', 'extensions'],
    ]),
  ],
  [
    'name',
    new Map([
      ['reject', 'preview-reject'],
      ['timeout', 'preview-timeout'],
      ['redirect', 'preview-redirect'],
    ]),
  ],
]);
const truthWords: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['on', 'true'],
  ['no', 'false'],
  ['off', 'false'],
]);
const languageNames: ReadonlyMap<string, string> = new Map([
  ['english', 'en'],
  ['french', 'fr'],
  ['german', 'de'],
  ['italian', 'it'],
  ['russian', 'ru'],
  ['spanish', 'es'],
]);

/** The value of a list that a written one most likely stands for. */
export function fromList(
  written: string,
  values: readonly string[],
  others: ReadonlyMap<string, string> = new Map(),
): LegalValue | undefined {
  const plain = plainWord(written);
  const same = values.find((value) => plainWord(value) === plain) ?? others.get(plain);
  if (same !== undefined) return { value: same, isCertain: true };
  const near = nearest(written, values);
  return near === undefined ? undefined : { value: near, isCertain: false };
}

/** The truth value that a written one stands for. */
export function truthValue(written: string): LegalValue | undefined {
  return fromList(written, ['true', 'false'], truthWords);
}

/** The value of an attribute's list that a written one stands for. */
export function listValue(written: string, { name, values }: AttributeVocabulary): LegalValue | undefined {
  const legal = values.map(({ value }) => value);
  return fromList(written, name === 'mode' ? [...legal, 'nodisconnect'] : legal, otherWords.get(name));
}

/** The language tag that a written one stands for: a supported language without its region, else what hyphens make legal. */
export function languageValue(written: string, supported: readonly string[]): LegalValue | undefined {
  const [primary = '', ...others] = written.toLowerCase().split(/[-_]/);
  const named = languageNames.get(written.toLowerCase());
  if (named !== undefined) return { value: named, isCertain: true };
  if (supported.includes(primary)) return { value: primary, isCertain: others.length === 1 && /^[a-z]{2}$/.test(others[0] ?? '') };
  const hyphened = written.replaceAll('_', '-');
  return languageTag(hyphened) ? { value: hyphened, isCertain: false } : undefined;
}

/** A legal name that is as near to a written one as can be. */
export function nameValue(written: string): string {
  const parts: string[] = [];
  for (const character of written) {
    const fits = character !== ':' && isNamePart(character.codePointAt(0) ?? 0);
    if (fits || parts.at(-1) !== '-') parts.push(fits ? character : '-');
  }
  let name = parts.join('');
  if (name.length > 1 && name.endsWith('-')) name = name.slice(0, -1);
  return isNcName(name) ? name : `state-${name.startsWith('-') ? name.slice(1) : name}`;
}

function plainWord(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
