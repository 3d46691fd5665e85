/** The largest image that is shown, in bytes: icons are far smaller. */
export const LARGEST_IMAGE = 256 * 1024;
/** The largest width and height that are shown, in pixels: a small file can hold a picture that takes gigabytes once it is unpacked. */
const MOST_PIXELS = 1024;

/** What the bytes of a file are: an image that a browser shows and that is harmless, or why not. */
export type ImageCheck =
  | { readonly kind: 'image'; readonly mime: string; readonly width: number | undefined; readonly height: number | undefined }
  | { readonly kind: 'notAnImage' }
  | { readonly kind: 'tooLarge' };

/** Looks at the bytes of a file; its name does not count. */
export function checkImage(bytes: Uint8Array): ImageCheck {
  if (bytes.length > LARGEST_IMAGE) return { kind: 'tooLarge' };
  const found = readImage(bytes);
  if (!found) return { kind: 'notAnImage' };
  const { width = 0, height = 0 } = found;
  return width > MOST_PIXELS || height > MOST_PIXELS ? { kind: 'tooLarge' } : { kind: 'image', ...found };
}

interface Found {
  readonly mime: string;
  /** In pixels; undefined of drawings, which have none. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

function readImage(bytes: Uint8Array): Found | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (text: string, at = 0) =>
    bytes.length >= at + text.length && [...text].every((unit, i) => bytes[at + i] === unit.charCodeAt(0));
  if (has('\x89PNG\r\n\x1a\n') && has('IHDR', 12) && bytes.length >= 24)
    return { mime: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  if ((has('GIF87a') || has('GIF89a')) && bytes.length >= 10)
    return { mime: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (has('\xff\xd8\xff')) return jpeg(view);
  if (has('RIFF') && has('WEBP', 8)) return webp(view, has);
  if (has('BM') && bytes.length >= 26)
    return { mime: 'image/bmp', width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
  if (has('\0\0\x01\0') && bytes.length >= 22) return { mime: 'image/x-icon', width: bytes[6] || 256, height: bytes[7] || 256 };
  return svg(bytes);
}

/** The size is in the first frame header (ITU T.81, B.2.2). */
function jpeg(view: DataView): Found | undefined {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { mime: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return undefined;
}

/** RFC 9649, "WebP Container". */
function webp(view: DataView, has: (text: string, at: number) => boolean): Found | undefined {
  if (view.byteLength < 30) return undefined;
  const mime = 'image/webp';
  if (has('VP8 ', 12)) return { mime, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (has('VP8L', 12)) {
    const bits = view.getUint32(21, true);
    return { mime, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
  return has('VP8X', 12) ? { mime, width: three(24), height: three(27) } : undefined;
}

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** A drawing without a document type, whose entities could grow without end. As an image it runs no script and loads nothing. */
function svg(bytes: Uint8Array): Found | undefined {
  const text = new TextDecoder().decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return undefined;
  const start = text.replace(/^\ufeff?\s*(?:<\?xml[^>]*\?>)?/, '').replace(/^(?:\s|<!--(?:(?!-->)[\s\S])*-->)+/, '');
  return /^<svg[\s>]/.test(start) ? { mime: 'image/svg+xml', width: undefined, height: undefined } : undefined;
}
