/** White space collapsed as XML Schema does for ids, tokens and booleans: runs of it become one space, none is left at the ends. */
export function collapseSpace(text: string): string {
  if (!/[\t\n\r ]/.test(text)) return text;
  const single = text.replace(/[\t\n\r ]+/g, ' ');
  return single.slice(single.startsWith(' ') ? 1 : 0, single.length > 1 && single.endsWith(' ') ? -1 : undefined);
}
