import { eastAsianWidth } from 'get-east-asian-width';

/** How many columns of a terminal a character that can be seen takes: 0 for one that is put on the one before it, 1 or 2. */
export function columnsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (/[\p{Mn}\p{Me}]/u.test(character)) return 0;
  return eastAsianWidth(code);
}
