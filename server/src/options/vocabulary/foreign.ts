/** What a first word belongs to that is not an option of FlexNet. */
export type ForeignKind = 'rlm' | 'license' | 'lmgrd' | 'invented';

/** Options of Reprise License Manager that FlexNet does not have (Reprise, "RLM License Administration", "The ISV Options File"). */
const rlm: ReadonlySet<string> = new Set(['INTERNET_GROUP', 'EXEMPT_MAX', 'ROTATE', 'TIMEZONE', 'CLIENT_CACHE', 'EXPRESS']);

/** Words that programs and articles write, and that no vendor daemon knows, with what was meant where that is known. */
const invented: Readonly<Record<string, string | undefined>> = {
  USERCASEINSENSITIVE: 'GROUPCASEINSENSITIVE',
  CASEINSENSITIVE: 'GROUPCASEINSENSITIVE',
  PRIORITY: undefined,
  PREEMPT: undefined,
};

const license: ReadonlySet<string> = new Set([
  'SERVER',
  'VENDOR',
  'DAEMON',
  'USE_SERVER',
  'FEATURE',
  'INCREMENT',
  'UPGRADE',
  'PACKAGE',
  'FEATURESET',
]);

/** Options of `lmgrd`, which are written where it is started (License Administration Guide, "lmgrd Command-Line Syntax"). */
const lmgrd: ReadonlySet<string> = new Set(['-2', '-P', '-LOCAL', '-X']);

/** The types, which are no options: a line that begins with one has lost its keyword. */
const typesAlone: ReadonlySet<string> = new Set(['USER', 'HOST', 'DISPLAY', 'INTERNET', 'PROJECT']);

export interface Foreign {
  readonly kind: ForeignKind | 'type';
  /** What was meant, where that is known. */
  readonly instead?: string | undefined;
}

/** What the first word of a line belongs to, in any case; undefined for a word that nothing is known of. */
export function foreignKeyword(word: string): Foreign | undefined {
  const upper = word.slice(0, 40).toUpperCase();
  if (rlm.has(upper) || /_ROAM$/.test(upper)) return { kind: 'rlm' };
  if (license.has(upper)) return { kind: 'license' };
  if (lmgrd.has(upper)) return { kind: 'lmgrd' };
  if (typesAlone.has(upper)) return { kind: 'type' };
  return Object.hasOwn(invented, upper) ? { kind: 'invented', instead: invented[upper] } : undefined;
}
