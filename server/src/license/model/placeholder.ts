/**
 * Whether a value is the kind of stand-in that Genesys' templates and example files have in its place:
 * xxxxxx, [Host ID], /path_here, dd-mmm-yyyy, n, <...> and their like. `this_host` is a legal host name and none.
 */
export function isPlaceholder(text: string): boolean {
  return (
    /^x{2,}$/i.test(text) ||
    /^\[[^\]]*\]$/.test(text) ||
    /^<[^<>]*>$/.test(text) ||
    /^d{1,2}-m{3}-y{2,4}$/i.test(text) ||
    /^n{1,4}$/i.test(text) ||
    /(?:^|[\\/])path_here$/i.test(text) ||
    /^(?:your|my|enter|insert)_\w+$/i.test(text)
  );
}
