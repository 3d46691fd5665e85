/** What a name looks like to whoever reads it as an IP address. */
export type AddressForm = 'address' | 'pattern' | 'partial' | 'subnet' | 'outOfRange' | 'none';

/** How a name is written as an IPv4 or IPv6 address; `*` can be any one part (License Administration Guide, "Options File Syntax"). */
export function addressFormOf(text: string): AddressForm {
  if (text.length > 60) return 'none';
  if (/^[\d.]+\/\d{1,3}$/.test(text) || /^[\da-f:]+\/\d{1,3}$/i.test(text)) return 'subnet';
  return /^[\d.*?]+$/.test(text) && text.includes('.') ? ipv4Form(text) : ipv6Form(text);
}

function ipv4Form(text: string): AddressForm {
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some((part) => part !== '*' && !/^\d{1,3}$/.test(part))) return 'partial';
  if (parts.some((part) => part !== '*' && Number(part) > 255)) return 'outOfRange';
  return parts.includes('*') ? 'pattern' : 'address';
}

function ipv6Form(text: string): AddressForm {
  const parts = text.split(':');
  if (parts.length < 3 || parts.length > 8 || parts.some((part) => part !== '*' && !/^[\da-f]{0,4}$/i.test(part))) return 'none';
  if (text.split('::').length > 2 || (parts.length < 8 && !text.includes('::'))) return 'none';
  return parts.includes('*') ? 'pattern' : 'address';
}

/** Whether an address is one that a name means, in which `*` is any one part; both have the form of an address. */
export function matchesAddress(name: string, address: string): boolean {
  const [wanted, own] = [partsOf(name), partsOf(address)];
  return wanted.length === own.length && wanted.every((part, index) => part === '*' || part === own[index]);
}

/** The four or eight parts of an address in one spelling. */
function partsOf(address: string): readonly string[] {
  if (!address.includes(':')) return address.split('.').map((part) => (part === '*' ? part : String(Number(part))));
  const [before = '', after] = address.split('::');
  const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [head, tail] = [groupsOf(before), groupsOf(after ?? '')];
  const filled = after === undefined ? head : [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail];
  return filled.map((part) => (part === '*' ? part : part.toLowerCase().replace(/^0+(?=.)/, '')));
}
