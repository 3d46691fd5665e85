import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64Of, bytesOfBase64 } from '../../server/src/core/base64';
import { render } from '../../server/src/core/message';
import { iconPath, lookUp, namedIcons, offeredIcons } from '../../server/src/presence/model/iconFiles';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { readPicture } from '../../shared/picture';
import { checkPresence, dataFiles, pngHeader } from '../support/check';
import { presence } from './documents';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

/** [what, the bytes, the kind, the sizes] */
const pictures: readonly (readonly [string, Uint8Array, string | undefined, readonly string[]])[] = [
  ['PNG', pngHeader(16, 300), 'PNG', ['16x300']],
  ['a damaged PNG', bytes('\x89PNG\r\n\x1a\n'), undefined, []],
  ['GIF', bytes('GIF89a', [16, 0, 10, 1]), 'GIF', ['16x266']],
  ['JPEG', bytes('\xff\xd8', [0xff, 0xe0, 0, 4, 1, 2], [0xff, 0xc4, 0, 2], [0xff, 0xc0, 0, 17, 8, 0, 10, 0, 16, 3]), 'JPEG', ['16x10']],
  ['JPEG without a frame', bytes('\xff\xd8\xff\xe0'), 'JPEG', []],
  ['BMP from the bottom', bytes('BM', new Array(12).fill(0), [40, 0, 0, 0], [16, 0, 0, 0], [0xf0, 0xff, 0xff, 0xff]), 'BMP', ['16x16']],
  ['ICO', bytes([0, 0, 1, 0, 2, 0], [0, 0, ...new Array(14).fill(0)], [16, 16, ...new Array(14).fill(0)]), 'ICO', ['256x256', '16x16']],
  ['WebP', bytes('RIFF\0\0\0\0WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0], [15, 0, 0], [9, 0, 0]), 'WebP', ['16x10']],
  ['SVG', bytes('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="…"/>'), 'SVG', []],
  ['a page', bytes('<html>not found</html>'), undefined, []],
  ['TIFF', bytes('II*\0'), undefined, []],
  ['PDF', bytes('%PDF-1.4'), undefined, []],
  ['nothing', bytes(), undefined, []],
];

describe('pictures', () => {
  test.each(pictures)('%s is told by its bytes', (_, file, kind, sizes) => {
    const picture = readPicture(file);
    expect([picture.kind, picture.sizes.map(({ width, height }) => `${width}x${height}`)]).toEqual([kind, sizes]);
  });

  test('any bytes are read without a crash, and are the same in Base64', () => {
    const starts = pictures.map(([, file]) => file);
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 60 }), fc.nat({ max: 40 }), (start, rest, cut) => {
        const file = Uint8Array.from([...start.subarray(0, cut), ...rest]);
        for (const { width, height } of readPicture(file).sizes) expect(width >= 0 && height >= 0).toBe(true);
        expect(base64Of(file)).toBe(Buffer.from(file).toString('base64'));
        expect(bytesOfBase64(base64Of(file).replace(/=+$/, ''))).toEqual([...file]);
      }),
    );
  });
});

/** [an icon's location, the path it names] */
const locations: readonly (readonly [string, string | undefined])[] = [
  ['ready.png', 'ready.png'],
  ['./icons/ready.png', 'icons/ready.png'],
  ['my%20icon.png?v=2#x', 'my icon.png'],
  ['/icons/ready.png', undefined],
  ['//host/ready.png', undefined],
  ['../ready.png', undefined],
  ['a/%2e%2e/%2e%2e/secret.png', undefined],
  ['icons\\ready.png', undefined],
  ['C:/icons/ready.png', undefined],
  ['https://web.contoso.example/ready.png', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['tag:ucc.genesyslab.com,2013:icons/status/ready', undefined],
  ['100%.png', undefined],
  ['icons/', undefined],
  ['', undefined],
];

const icon = (...values: readonly string[]) =>
  presence(
    values
      .map(
        (value, index) =>
          `<state id="s${index}" icon="${value}"><display><menuText>x${index}</menuText></display><genesysAgent ready="true"><reason>${index}</reason></genesysAgent></state>`,
      )
      .join('\n'),
  );
const found = (text: string, files: Readonly<Record<string, Uint8Array>> | undefined) =>
  checkPresence('presence', text, { data: files && dataFiles(files) } as object)
    .filter(({ rule }) => ['icon-not-found', 'icon-not-image', 'icon-size', 'icon-badge'].includes(rule))
    .map(({ rule, message }) => `${rule}: ${render(message).split('\n')[0]}`);

describe('icon files', () => {
  test.each(locations)('%s', (location, path) => {
    expect(iconPath(location)).toBe(path);
  });

  test('are asked for with their badges and folders', () => {
    expect(namedIcons(new PresenceFile('presence', icon('a/b.png', 'c.svg', '../d.png')))).toEqual({
      files: ['a/b.png', 'a/b-badge.png', 'c.svg', 'c-badge.svg'],
      folders: ['', 'icons/', 'images/', 'a/'],
    });
  });

  test('are not said to be missing where nothing is known', () => {
    expect(found(icon('a.png'), undefined)).toEqual([]);
    expect(lookUp(dataFiles({}), 'unknown/a.png')).toBeUndefined();
  });

  test('that are all elsewhere are one finding', () => {
    expect(found(icon('a.png', 'b.png', 'c.png'), {})).toEqual([
      'icon-not-found: None of the 3 icon files of this presence file is in its folder',
    ]);
    expect(found(icon('a.png'), {})).toEqual(['icon-not-found: There is no icon file a.png']);
  });

  test('are found under a similar name', () => {
    const files = {
      'Ready.png': pngHeader(16, 16),
      'Ready-badge.png': pngHeader(10, 10),
      'icons/dnd.png': pngHeader(16, 16),
      'icons/dnd-badge.png': pngHeader(10, 10),
    };
    expect(found(icon('ready.png', 'dnd.png', 'Raedy.png', 'other.png'), files)).toEqual([
      'icon-not-found: There is no icon file ready.png, but there is Ready.png',
      'icon-not-found: There is no icon file dnd.png; did you mean icons/dnd.png?',
      'icon-not-found: There is no icon file Raedy.png; did you mean Ready.png?',
      'icon-not-found: There is no icon file other.png',
    ]);
    expect(offeredIcons(dataFiles(files))).toEqual(['Ready.png', 'icons/dnd.png']);
  });

  test('are judged by what they are', () => {
    const files = {
      'a.png': bytes(),
      'b.png': bytes('II*\0'),
      'c.png': pngHeader(16, 16),
      'c-badge.png': pngHeader(16, 16),
      'd.png': bytes('\x89PNG\r\n\x1a\n'),
    };
    expect(found(icon('a.png', 'b.png', 'c.png', 'd.png'), files)).toEqual([
      'icon-badge: There is no badge a-badge.png for this icon',
      'icon-not-image: The icon file a.png is empty',
      'icon-badge: There is no badge b-badge.png for this icon',
      'icon-not-image: The icon file b.png is TIFF, which browsers do not show',
      'icon-size: The badge c-badge.png has 16 by 16 pixels, not 10 by 10',
      'icon-badge: There is no badge d-badge.png for this icon',
      'icon-not-image: The icon file d.png is damaged: it begins as PNG, but has no picture',
    ]);
  });
});
