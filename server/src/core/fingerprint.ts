/**
 * Sixteen hex digits that are equal for equal texts, and for others but by an accident of about one in 2^64 (two FNV-1a hashes of 32 bits, with
 * different starts and a final mix). The text cannot be read from them; they are not meant against somebody who looks for a text with the same ones.
 */
export function fingerprint(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code ^ (second >>> 15), 0x85ebca6b);
  }
  return hex(mixed(first ^ text.length)) + hex(mixed(second ^ first));
}

function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
