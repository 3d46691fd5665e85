/** What a record is, whatever the spelling of its keyword: DAEMON and VENDOR are both `vendor`. */
export type RecordKind =
  | 'server'
  | 'vendor'
  | 'useServer'
  | 'feature'
  | 'increment'
  | 'upgrade'
  | 'package'
  | 'featureSet'
  | 'decimal'
  | 'comment'
  | 'space'
  | 'unknown';

export interface KeywordDefinition {
  readonly keyword: string;
  readonly kind: RecordKind;
  /** How many words must follow on the same line before a stray word is taken for the start of such a record. */
  readonly minimumArguments: number;
}

/** The reserved first words of a license file (REV, "License File Syntax"). */
export const keywordDefinitions: readonly KeywordDefinition[] = [
  { keyword: 'SERVER', kind: 'server', minimumArguments: 2 },
  { keyword: 'DAEMON', kind: 'vendor', minimumArguments: 1 },
  { keyword: 'VENDOR', kind: 'vendor', minimumArguments: 1 },
  { keyword: 'USE_SERVER', kind: 'useServer', minimumArguments: 0 },
  { keyword: 'FEATURE', kind: 'feature', minimumArguments: 3 },
  { keyword: 'INCREMENT', kind: 'increment', minimumArguments: 3 },
  { keyword: 'UPGRADE', kind: 'upgrade', minimumArguments: 4 },
  { keyword: 'PACKAGE', kind: 'package', minimumArguments: 2 },
  { keyword: 'FEATURESET', kind: 'featureSet', minimumArguments: 2 },
];

const byKeyword = new Map(keywordDefinitions.map((definition) => [definition.keyword, definition]));

/** The definition of a keyword in any case, or undefined. */
export function keywordDefinition(word: string): KeywordDefinition | undefined {
  return byKeyword.get(word) ?? (word.length <= 10 ? byKeyword.get(word.toUpperCase()) : undefined);
}

/** FEATURE, INCREMENT and UPGRADE: the records that license something by name, version, expiry and count. */
export function isFeatureLike(kind: RecordKind): boolean {
  return kind === 'feature' || kind === 'increment' || kind === 'upgrade';
}
