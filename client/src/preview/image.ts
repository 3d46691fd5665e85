import { mediaTypes, readPicture } from '../../../shared/picture';

/** The largest image that is shown, in bytes: icons are far smaller. */
export const LARGEST_IMAGE = 256 * 1024;
/** The largest width and height that are shown, in pixels: a small file can hold a picture that takes gigabytes once it is unpacked. */
const MOST_PIXELS = 1024;

/** What the bytes of a file are: an image that a browser shows and that is harmless, or why not. */
export type ImageCheck =
  | { readonly kind: 'image'; readonly mime: string }
  | { readonly kind: 'notAnImage' }
  | { readonly kind: 'tooLarge' };

/** Looks at the bytes of a file; its name does not count. */
export function checkImage(bytes: Uint8Array): ImageCheck {
  if (bytes.length > LARGEST_IMAGE) return { kind: 'tooLarge' };
  const { kind, sizes } = readPicture(bytes);
  if (kind === undefined || (kind === 'SVG' ? !isHarmlessDrawing(bytes) : sizes.length === 0)) return { kind: 'notAnImage' };
  if (sizes.some(({ width, height }) => width > MOST_PIXELS || height > MOST_PIXELS)) return { kind: 'tooLarge' };
  return { kind: 'image', mime: mediaTypes[kind] };
}

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** Whether it is a drawing without a document type, whose entities could grow without end. As an image it runs no script and loads nothing. */
function isHarmlessDrawing(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return false;
  const start = text.replace(/^\ufeff?\s*(?:<\?xml[^>]*\?>)?/, '').replace(/^(?:\s|<!--(?:(?!-->)[\s\S])*-->)+/, '');
  return /^<svg[\s>]/.test(start);
}
