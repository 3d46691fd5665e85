/** What a host id says it is, by its shape alone. */
export type HostIdType =
  | 'ethernet'
  | 'hex32'
  | 'decimal'
  | 'diskSerialNumber'
  | 'any'
  | 'demo'
  | 'composite'
  | 'display'
  | 'hostname'
  | 'user'
  | 'id'
  | 'internet'
  | 'flexId'
  | 'tpm'
  /** NAME=value of a vendor's own: legal, and only that vendor's daemon can judge it. */
  | 'vendorDefined'
  | 'unknown';

const namedTypes: Readonly<Record<string, HostIdType>> = {
  DISK_SERIAL_NUM: 'diskSerialNumber',
  COMPOSITE: 'composite',
  DISPLAY: 'display',
  HOSTNAME: 'hostname',
  USER: 'user',
  ID: 'id',
  INTERNET: 'internet',
  FLEXID: 'flexId',
};

/** The type of one host id. A shape that no public list names is `unknown`, which is not a mistake in itself. */
export function hostIdType(text: string): HostIdType {
  if (/^[0-9A-Fa-f]{12}$/.test(text)) return 'ethernet';
  if (/^[0-9A-Fa-f]{8}$/.test(text)) return 'hex32';
  if (/^#\d+$/.test(text)) return 'decimal';
  if (/^any$/i.test(text)) return 'any';
  if (/^demo$/i.test(text)) return 'demo';
  if (/^[0-9A-Fa-f]{5}(?:-[0-9A-Fa-f]{5}){3}$/.test(text)) return 'tpm';
  const name = /^([A-Za-z_]\w*)=/.exec(text)?.[1];
  return name === undefined ? 'unknown' : (namedTypes[name.toUpperCase()] ?? 'vendorDefined');
}

/** Whether it is an Ethernet address written with separators, as in 8:0:20:0:5:ac or 00-B0-D0-AB-B1-B2. */
export function isSeparatedEthernet(text: string): boolean {
  return /^[0-9A-Fa-f]{1,2}(?:[:-][0-9A-Fa-f]{1,2}){5}$/.test(text) || /^[0-9A-Fa-f]{4}(?:\.[0-9A-Fa-f]{4}){2}$/.test(text);
}

/** The twelve hex digits of an Ethernet address written with separators. */
export function joinEthernet(text: string): string {
  return text.includes('.')
    ? text.replaceAll('.', '')
    : text
        .split(/[:-]/)
        .map((part) => part.padStart(2, '0'))
        .join('');
}

/** Whether it is an IPv4 address, or an IPv6 address with `::` or eight groups. */
export function isIpAddress(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) || (/^[0-9A-Fa-f:]+$/.test(text) && (text.includes('::') || text.split(':').length === 8));
}

/** The host ids of a HOSTID= value: spaces separate them (EUG), and commas in the IPv6 chapter. */
export function splitHostIds(value: string): string[] {
  return value.split(/[\s,]+/).filter((part) => part !== '');
}

const LARGEST_32_BIT = 0xffff_ffff;

/** The eight hex digits of a 32-bit host id written as `#` and a decimal number; undefined where it is none, or too large. */
export function hexOfDecimal(text: string): string | undefined {
  const number = /^#\d+$/.test(text) ? Number(text.slice(1)) : Number.POSITIVE_INFINITY;
  return number > LARGEST_32_BIT ? undefined : number.toString(16).toUpperCase().padStart(8, '0');
}

/**
 * A host id in the form in which equal ones are equal texts, whether they are written as decimal numbers or with separators; undefined where it
 * belongs to no single computer.
 */
export function computerOf(text: string): string | undefined {
  if (isSeparatedEthernet(text)) return joinEthernet(text).toLowerCase();
  switch (hostIdType(text)) {
    case 'decimal':
      return hexOfDecimal(text)?.toLowerCase();
    case 'ethernet':
    case 'hex32':
    case 'composite':
    case 'flexId':
    case 'tpm':
      return text.toLowerCase();
    case 'diskSerialNumber':
      return text.replace(/[\s-]/g, '').toLowerCase();
    default:
      return undefined;
  }
}
