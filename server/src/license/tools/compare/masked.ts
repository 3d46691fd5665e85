/** What is shown where a signature or a key was. */
const MASK = '…';

/** A signature with its name, in quotes, in braces or bare; a quote need not be closed, because a comment ends with its line. */
const named = /\b(SIGN2?|AUTH|V7\.1_LK|SUPERSEDE_SIGN)(\s*=\s*)(?:"[^"]*"?|\{[^}]*\}?|[^\s"{]\S*)/gi;
/** The groups of one that goes on from the line before. */
const groups = /\b[0-9A-F]{4}(?:\s+[0-9A-F]{4}){2,}\b/gi;
/** What may be of one in the line after it. */
const rest = /\b[0-9A-F]{4,}(?:\s+[0-9A-F]{4,})*\b/gi;
/** A license in decimal form. */
const decimal = /\b\d{4,}(?:-\d{4,}){3,}\b/g;
/** A key, or a signature that is not in groups. */
const key = /\b[0-9A-F]{12,}\b/gi;

/** A line of a file without any signature or key that may be in it, such as that of a record that is commented out; `goesOn`: it may begin within one. */
export function withoutSignatures(text: string, goesOn = false): string {
  if (goesOn) return text.replace(named, `$1$2${MASK}`).replace(rest, MASK);
  const masked = text.replace(named, `$1$2${MASK}`).replace(groups, MASK).replace(decimal, MASK);
  // There it is the host id, which anybody may see.
  return /^\W*SERVER\s/i.test(masked) ? masked : masked.replace(key, MASK);
}
