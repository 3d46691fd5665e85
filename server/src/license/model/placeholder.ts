/**
 * Whether a value is the kind of stand-in that Genesys' templates and example files have in its place:
 * xxxxxx, [Host ID], /path_here, dd-mmm-yyyy, n, <...> and their like. `this_host` is a legal host name and none.
 */
export function isPlaceholder(text: string): boolean {
  return isStandIn(text.replace(namedHostId, ''));
}

/** The types of host id whose number is written behind an equals sign, as in DISK_SERIAL_NUM=xxxxxxxx. */
const namedHostId = /^(?:DISK_SERIAL_NUM|COMPOSITE|FLEXID|HOSTNAME|INTERNET|USER|DISPLAY|ID)=/i;

/** Whether a value is a stand-in for a date, such as dd-mmm-yyyy. */
export function isDatePlaceholder(text: string): boolean {
  return /^(?:d{1,3}|m{2,3}|mon|y{2,4})(?:[-/.](?:d{1,3}|m{2,3}|mon|y{2,4})){2}$/i.test(text);
}

function isStandIn(text: string): boolean {
  return (
    /^x{2,}(?:[ :.-]x{2,})*$/i.test(text) ||
    /^\[[^\]]*\]$/.test(text) ||
    /^<[^<>]*>$/.test(text) ||
    isDatePlaceholder(text) ||
    /^n{1,4}$/i.test(text) ||
    /(?:^|[\\/])path_here$/i.test(text) ||
    /^(?:your|my|enter|insert)_\w+$/i.test(text)
  );
}
