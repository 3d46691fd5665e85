import { nearest } from '../../core/suggest';

/** Names that the guide or other XML languages have for something that this document calls otherwise. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['stateText', 'statusText'],
  ['lang', 'language'],
  ['xml:lang', 'language'],
]);

export interface Intended {
  readonly name: string;
  /** Whether nothing else can be meant: another name for the same, or the same in another case. */
  readonly isCertain: boolean;
}

/** The name of those possible that an unknown one most likely stands for, if any is near enough. */
export function intendedName(written: string, possible: readonly string[]): Intended | undefined {
  const other = otherNames.get(written);
  if (other !== undefined && possible.includes(other)) return { name: other, isCertain: true };
  const lower = written.toLowerCase();
  const sameLetters = possible.find((name) => name.toLowerCase() === lower);
  if (sameLetters !== undefined) return { name: sameLetters, isCertain: true };
  const near = nearest(written, possible);
  return near === undefined ? undefined : { name: near, isCertain: false };
}
