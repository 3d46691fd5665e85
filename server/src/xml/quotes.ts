import { DOUBLE_QUOTE, SINGLE_QUOTE } from '../core/characters';

/** Whether a character is a straight quote. */
export function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

/** Whether a character is a typographic quotation mark, which word processors put in the place of the straight ones. */
export function isSmartQuote(code: number): boolean {
  return (
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0x60 ||
    code === 0xab ||
    code === 0xbb ||
    code === 0xb4 ||
    code === 0x2032 ||
    code === 0x2033
  );
}
