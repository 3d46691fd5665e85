import { distance } from 'fastest-levenshtein';
import { nearest } from '../../core/suggest';
import { isPlaceholder } from '../model/placeholder';
import {
  type GenesysFeature,
  genesysFeature,
  genesysFeatureInAnyCase,
  genesysFeatureMisspelled,
  genesysFeatureNames,
} from './genesysFeatures';

/** A feature name, and the feature of the catalog that it is or was meant to be. */
export interface GenesysName {
  readonly feature: GenesysFeature;
  readonly spelling: 'exact' | 'wrongCase' | 'misspelled';
}

/** Below this length one slip makes another word of a name. */
const SHORTEST_MISSPELLING = 5;
/** FlexNet Operations allows 30 characters; nothing twice as long is a name. */
const LONGEST_NAME = 60;

/** Whether a name is that of an ordered item, such as 3GP07021ABAA: a digit first, then digits and capitals (guide, Figures 10 to 12). */
export function isOrderedPartNumber(name: string): boolean {
  return /^\d[0-9A-Z]{6,}$/.test(name) && /[A-Z]/.test(name);
}

/** Whether a word can be a feature name at all: no stand-in, and made of not too many of the characters FlexNet allows. */
export function isPlausibleName(name: string): boolean {
  return name.length <= LONGEST_NAME && /^[\w.:+-]+$/.test(name) && !isPlaceholder(name);
}

/** The feature of the catalog that a name is, or surely was meant to be. */
export function readGenesysName(name: string): GenesysName | undefined {
  const exact = genesysFeature(name);
  if (exact) return { feature: exact, spelling: 'exact' };
  const inAnyCase = genesysFeatureInAnyCase(name);
  if (inAnyCase) return { feature: inAnyCase, spelling: 'wrongCase' };
  if (name.length < SHORTEST_MISSPELLING || !isPlausibleName(name) || isOrderedPartNumber(name)) return undefined;
  const meant = genesysFeatureMisspelled(name) ?? nearName(name);
  return meant && { feature: meant, spelling: 'misspelled' };
}

const known = genesysFeatureNames.map((name) => ({ name, ...takeApart(name) }));
const knownParts = new Set(known.flatMap(({ parts }) => parts));

/** The feature whose name a word is a slip of, or undefined. */
function nearName(word: string): GenesysFeature | undefined {
  const apart = takeApart(word);
  const candidates = known.filter((other) => Math.abs(other.name.length - word.length) <= 3 && isSlip(apart, other));
  const near = nearest(
    word,
    candidates.map(({ name }) => name),
  );
  return near === undefined ? undefined : genesysFeature(near);
}

interface ApartName {
  readonly parts: readonly string[];
  readonly joined: string;
}

function takeApart(name: string): ApartName {
  const parts = name.toLowerCase().split(/[_.:+-]/);
  return { parts, joined: parts.join('') };
}

/**
 * Whether a name differs from a known one as typing does. Names of one family share most of their letters (tserver_sdn, tserver_tdn),
 * so the parts between underscores are compared, and a part that other names have, or a number at the end, is not a slip.
 */
function isSlip(name: ApartName, other: ApartName): boolean {
  if (name.joined === other.joined) return true;
  if (name.joined.replace(/\d{1,4}$/, '') === other.joined) return false;
  if (name.parts.length !== other.parts.length) return distance(name.joined, other.joined) <= 1;
  return name.parts.every((part, index) => isSlipOfPart(part, other.parts[index] ?? ''));
}

function isSlipOfPart(part: string, right: string): boolean {
  if (part === right) return true;
  if (knownParts.has(part)) return false;
  const sameLetters = part.length === right.length && sorted(part) === sorted(right);
  return sameLetters || distance(part, right) <= Math.min(2, Math.floor(Math.max(part.length, right.length) / 3));
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
