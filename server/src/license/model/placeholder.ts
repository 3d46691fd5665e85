/** The place of a value in its record: some words are a stand-in in one place alone, such as `hostid` in that of a host id. */
export type ValuePlace = 'host' | 'hostId' | 'port' | 'path' | 'daemon';

/**
 * Whether a value is the kind of stand-in that templates, guides and example files have in its place:
 * xxxxxx, [Host ID], <path to daemon>, {port}, /path_here, dd-mmm-yyyy, n, YOURHOSTNAME and their like; with `place`, also the words
 * that are one only there. `this_host` is a legal host name and none.
 */
export function isPlaceholder(text: string, place?: ValuePlace): boolean {
  const value = withoutQuotes(text).replace(place === 'port' ? namedPort : namedHostId, '');
  return isStandIn(value) || (place !== undefined && value.length <= LONGEST_WORD && standInsOf[place].test(value));
}

/** The types of host id whose number is written after an equals sign, as in DISK_SERIAL_NUM=xxxxxxxx. */
const namedHostId = /^(?:DISK_SERIAL_NUM|COMPOSITE|FLEXID|HOSTNAME|INTERNET|USER|DISPLAY|ID)=/i;

/** The name of a port that a SERVER line should not have. */
const namedPort = /^(?:tcp[_-]?)?port[=:]/i;

/** The words that vendors’ templates and FlexNet’s guides have in the places of what administrators fill in; longer ones are none of them. */
const LONGEST_WORD = 200;
const standInsOf: Readonly<Record<ValuePlace, RegExp>> = {
  host: /^(?:(?:host|server|computer)[ _-]?name|name[ _-]?of[ _-]?(?:host|server)|license[ _-]?server[ _-]?(?:host[ _-]?)?name)$/i,
  hostId: /^(?:(?:server|lm)?[ _-]?host[ _-]?id|(?:mac|ethernet|nic|hardware)[ _-]?(?:address|id))$/i,
  daemon: /^(?:vendor|daemon)[ _-]?(?:name|daemon)(?:[ _-]?name)?$/i,
  port: /^(?:tcp[ _-]?)?(?:port[ _-]?(?:number|num|no|nr)?|p{4,5}|#{2,5})$/i,
  path: /<[^<>]+>|[\\/]path_here[\\/]|^"?(?:(?:[A-Za-z]:)?[\\/]?path[\\/]|(?:[A-Za-z]:)?[\\/]?(?:path|your|full)[ _-](?:to|path)(?![a-z])|(?:vendor[ _-]?)?daemon[ _-]?path|(?:full[ _-]?)?path(?:[ _-]?(?:name|of))?"?$|(?:vendor[ _-]?)?options?[ _-]?(?:file[ _-]?)?path)/i,
};

const startsWithDigit = /^\d/;

/** Whether a value is a stand-in for a date, such as dd-mmm-yyyy. */
export function isDatePlaceholder(text: string): boolean {
  return /^(?:d{1,3}|m{2,3}|mon|y{2,4})(?:[-/.](?:d{1,3}|m{2,3}|mon|y{2,4})){2}$/i.test(text);
}

function isStandIn(text: string): boolean {
  // Versions, counts, dates and keys: asked of every record, and none begins like a stand-in.
  if (startsWithDigit.test(text) && !/path_here$/i.test(text)) return false;
  return (
    /^x{2,}(?:[ :.-]x{2,})*$/i.test(text) ||
    isBracketed(text) ||
    isDatePlaceholder(text) ||
    /^n{1,4}$/i.test(text) ||
    /^(?:\?{2,}|_{3,}|\.{3,}|tbd|todo|change_?me|replace_?me)$/i.test(text) ||
    /(?:^|[\\/])path_here$/i.test(text) ||
    /^(?:your|my|enter|insert)_\w+$/i.test(text) ||
    /^(?:the[ _-]?)?your[ _.-]?(?:host|server|machine|computer|licen[sc]e|mac|port|path|id|ip|name|domain|company|vendor|daemon)[\w .-]*$/i.test(
      text,
    )
  );
}

/** `<…>`, `[…]`, `{…}`, `${…}`, `%…%`, with anything between that is not an attribute. */
function isBracketed(text: string): boolean {
  return /^(?:<[^<>]*>|\[(?:[^[\]]|\[[^[\]]*\])*\]|\$?\{\{?[^{}=()]*\}?\}|%[^%\s]+%)$/.test(text);
}

function withoutQuotes(text: string): string {
  return /^(["“”]).*["“”]$/s.test(text) ? text.slice(1, -1) : text;
}
