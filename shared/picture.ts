/** What the bytes of a file are. */
export interface Picture {
  /** The kind that a browser shows; undefined for any other. */
  readonly kind: PictureKind | undefined;
  /** What else it is, where that can be told. */
  readonly other?: string;
  /** In pixels; none where it has no size of its own, or that is not read. Of a file with several pictures, all of them. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

export type PictureKind = 'PNG' | 'GIF' | 'JPEG' | 'BMP' | 'ICO' | 'WebP' | 'AVIF' | 'SVG';

export const mediaTypes: Readonly<Record<PictureKind, string>> = {
  PNG: 'image/png',
  GIF: 'image/gif',
  JPEG: 'image/jpeg',
  BMP: 'image/bmp',
  ICO: 'image/x-icon',
  WebP: 'image/webp',
  AVIF: 'image/avif',
  SVG: 'image/svg+xml',
};

/** What a file is by its first bytes, as browsers tell (WHATWG, MIME Sniffing), whatever its name says. Never throws. */
export function readPicture(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (signature: string, at = 0): boolean =>
    [...signature].every((character, index) => bytes[at + index] === character.charCodeAt(0));
  const fits = (length: number): boolean => bytes.length >= length;
  const one = (kind: PictureKind, width: number, height: number): Picture => ({ kind, sizes: [{ width, height }] });
  if (has('\x89PNG\r\n\x1a\n'))
    return fits(24) && has('IHDR', 12) ? one('PNG', view.getUint32(16), view.getUint32(20)) : { kind: undefined, other: 'PNG', sizes: [] };
  if (has('GIF87a') || has('GIF89a')) return fits(10) ? one('GIF', view.getUint16(6, true), view.getUint16(8, true)) : none;
  if (has('\xff\xd8\xff')) return { kind: 'JPEG', sizes: jpegSize(view) };
  if (has('BM') && fits(26) && view.getUint32(14, true) >= 40)
    return one('BMP', Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true)));
  if (has('\0\0\x01\0') && fits(6)) return { kind: 'ICO', sizes: iconSizes(view) };
  if (has('RIFF') && has('WEBP', 8)) return { kind: 'WebP', sizes: webpSize(view) };
  if (has('ftypavif', 4) || has('ftypavis', 4)) return { kind: 'AVIF', sizes: [] };
  if (has('II*\0') || has('MM\0*')) return { kind: undefined, other: 'TIFF', sizes: [] };
  if (has('%PDF-')) return { kind: undefined, other: 'PDF', sizes: [] };
  return isSvg(bytes) ? { kind: 'SVG', sizes: [] } : none;
}

const none: Picture = { kind: undefined, sizes: [] };

/** The size in the first frame header (ITU-T T.81, B.2.2). */
function jpegSize(view: DataView): Picture['sizes'] {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return [{ width: view.getUint16(at + 7), height: view.getUint16(at + 5) }];
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return [];
}

function iconSizes(view: DataView): Picture['sizes'] {
  const sizes: { width: number; height: number }[] = [];
  for (let number = 0; number < view.getUint16(4, true) && 6 + 16 * (number + 1) <= view.byteLength && number < 64; number++) {
    const at = 6 + 16 * number;
    // A zero stands for 256.
    sizes.push({ width: view.getUint8(at) || 256, height: view.getUint8(at + 1) || 256 });
  }
  return sizes;
}

function webpSize(view: DataView): Picture['sizes'] {
  if (view.byteLength < 30) return [];
  const kind = String.fromCharCode(view.getUint8(12), view.getUint8(13), view.getUint8(14), view.getUint8(15));
  if (kind === 'VP8 ') return [{ width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }];
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return [{ width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }];
  }
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  return kind === 'VP8X' ? [{ width: three(24) + 1, height: three(27) + 1 }] : [];
}

/** How far into a file its root element is looked for. */
const HEAD = 1024;

function isSvg(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD)).replaceAll('\0', '');
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(head) && /<(?:\w+:)?svg[\s>]/.test(head);
}
