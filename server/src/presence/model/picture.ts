import { mediaTypes, type PictureKind, readPicture } from '../../../../shared/picture';
import { memo } from '../../core/memo';

export type { Picture } from '../../../../shared/picture';

/** What the bytes of a file are, read once for the same bytes. */
export const pictureOf = memo(readPicture);

/** The endings of picture files. */
export const pictureEndings = ['png', 'gif', 'jpg', 'jpeg', 'bmp', 'ico', 'webp', 'avif', 'svg'] as const;

const shown: readonly PictureKind[] = ['PNG', 'GIF', 'JPEG', 'BMP', 'WebP'];

/** The type of a picture that a hover shows as it is; undefined for one that can hold a program, an address, or other pictures. */
export function hoverType(kind: PictureKind | undefined): string | undefined {
  return kind !== undefined && shown.includes(kind) ? mediaTypes[kind] : undefined;
}
