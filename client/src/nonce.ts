declare const crypto: { getRandomValues(array: Uint8Array): Uint8Array };
declare const btoa: (binary: string) => string;

/** What lets the script and style of one page in, and nobody can guess. */
export function newNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24))));
}
