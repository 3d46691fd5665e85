/** Characters that look like a space, or like nothing, and that XML does not count as white space. */
const spaceLike = /^[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
const widthless = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/;

/** What to put in the place of a character that cannot be seen, or undefined where it can be seen. */
export function plainFor(character: string): string | undefined {
  if (spaceLike.test(character)) return ' ';
  return widthless.test(character) ? '' : undefined;
}
