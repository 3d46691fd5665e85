import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { standardIcon } from '../../client/src/preview/drawing/standardIcon';
import { type DrawnTransition, drawTransitions } from '../../client/src/preview/drawing/transitions';
import { checkImage, LARGEST_IMAGE } from '../../client/src/preview/image';
import { changed, changeOf, isSame } from '../../client/src/preview/listChange';
import type { MenuAnswer } from '../../client/src/preview/messages';
import { pageMenu, pageStates, partAt, withNumbers } from '../../client/src/preview/pageData';
import { pageHtml } from '../../client/src/preview/pageHtml';
import { scrollFor, windowOf } from '../../client/src/preview/window';
import { previewWords } from '../../client/src/preview/words';

const hostile = '<img src=x onerror="alert(1)">';

/** Reads a drawing as XML; throws where it is not well-formed. The elements and what they say. */
function read(svg: string): { names: string[]; texts: string[]; attributes: string[] } {
  const found = { names: [] as string[], texts: [] as string[], attributes: [] as string[] };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.names.push(name);
    found.attributes.push(...Object.keys(attributes));
  });
  parser.on('text', (text) => found.texts.push(text));
  parser.write(svg).close();
  return found;
}

describe('the picture of the transitions', () => {
  const state = (text: string, icon?: string, isUnknown = false) => ({ text, icon, isUnknown });
  const reject: DrawnTransition = {
    event: 'preview-reject',
    title: 'The call is rejected',
    isDefault: false,
    state: state('Away'),
    after: { option: 'dnd-off-timeout', state: state('Ready', 'ready') },
  };

  test('has each event, what follows, the timer, and what comes after it', () => {
    const { texts, names } = read(drawTransitions([reject], 'In words'));
    expect(texts).toEqual(['The call is rejected', 'preview-reject', 'Away', 'dnd-off-timeout', 'Ready']);
    expect(names.filter((name) => name === 'marker')).toHaveLength(1);
  });

  test('tells what the file has from defaults, and from what does not exist', () => {
    const svg = drawTransitions(
      [
        { ...reject, isDefault: true },
        { ...reject, after: undefined, state: state('nobody', undefined, true) },
      ],
      '',
    );
    expect(svg.match(/class="transition( default)?"/g)).toEqual(['class="transition default"', 'class="transition"']);
    expect(svg.match(/class="state unknown"/g)).toHaveLength(1);
    expect(svg.match(/data-transition="\d"/g)).toEqual(['data-transition="0"', 'data-transition="1"']);
  });

  test('is this text for one event', () => {
    expect(drawTransitions([{ ...reject, after: undefined }], 'A & B')).toMatchInlineSnapshot(
      `"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 606 80" role="img" aria-label="A &#38; B" class="transitions"><defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" class="head"></path></marker></defs><g class="transition" data-transition="0"><g class="event"><rect x="4" y="9" width="184" height="62" rx="6"></rect><g><text x="14" y="36" class="title">The call is rejected</text></g><text x="14" y="63" class="id">preview-reject</text></g><path d="M192 40H218" class="arrow" marker-end="url(#arrow)"></path><g class="state"><rect x="220" y="9" width="138" height="62" rx="6"></rect><g><text x="230" y="44" class="title">Away</text></g></g></g></svg>"`,
    );
  });

  test.each([hostile, 'javascript:alert(1)', ']]>&amp;', '"\'', '𝔘'.repeat(50)])('%s is text', (text) => {
    const svg = drawTransitions(
      [{ ...reject, title: text, event: text, state: state(text), after: { option: text, state: state(text) } }],
      text,
    );
    const { names, attributes, texts } = read(svg);
    expect(names).not.toContain('img');
    expect(attributes.filter((name) => name.startsWith('on') || name === 'href' || name === 'style')).toEqual([]);
    expect(texts.every((shown) => text.includes(shown.replace(/…$/, '')))).toBe(true);
  });
});

test.each(['ready', 'partready', 'notready', 'dnd', 'logout', 'oos'])('the standard icon %s is a drawing of 16 by 16', (name) => {
  const { names } = read(standardIcon(name) ?? '');
  expect(names[0]).toBe('svg');
  expect(names.length).toBeGreaterThan(1);
});

test.each(['', 'toString', hostile])('there is no standard icon %j', (name) => {
  expect(standardIcon(name)).toBeUndefined();
});

const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((unit) => unit.charCodeAt(0)) : part)));
const png = (width: number, height: number) => {
  const number = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
  return bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', number(width), number(height), [8, 6, 0, 0, 0]);
};

describe('what is shown as an image', () => {
  test.each<[what: string, file: Uint8Array, expected: object]>([
    ['PNG', png(16, 16), { kind: 'image', mime: 'image/png' }],
    ['a huge PNG', png(60_000, 60_000), { kind: 'tooLarge' }],
    ['GIF', bytes('GIF89a', [16, 0, 10, 0]), { kind: 'image', mime: 'image/gif' }],
    [
      'JPEG',
      bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 10, 0, 16, 3, 0, 0, 0]),
      { kind: 'image', mime: 'image/jpeg' },
    ],
    ['WebP', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 9, 0, 0]), { mime: 'image/webp' }],
    ['an icon', bytes([0, 0, 1, 0, 1, 0, 16, 16], [...Array(14).fill(0)]), { mime: 'image/x-icon' }],
    ['BMP', bytes('BM', [...Array(12).fill(0)], [40, 0, 0, 0], [16, 0, 0, 0, 0xf6, 0xff, 0xff, 0xff]), { mime: 'image/bmp' }],
    ['SVG', bytes('<?xml version="1.0"?>\n<!-- a --><svg xmlns="x"/>'), { kind: 'image', mime: 'image/svg+xml' }],
    ['SVG with entities', bytes('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'), { kind: 'notAnImage' }],
    ['HTML', bytes('<html><svg/></html>'), { kind: 'notAnImage' }],
    ['a script', bytes('alert(1)'), { kind: 'notAnImage' }],
    ['nothing', bytes(), { kind: 'notAnImage' }],
    ['the beginning of a PNG', png(1, 1).subarray(0, 12), { kind: 'notAnImage' }],
    ['a large file', new Uint8Array(LARGEST_IMAGE + 1), { kind: 'tooLarge' }],
  ])('%s', (_, file, expected) => {
    expect(checkImage(file)).toMatchObject(expected);
  });

  test('nothing makes it fail, or ends it never', () => {
    const starts = [png(1, 1), bytes([0xff, 0xd8, 0xff]), bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L'), bytes('GIF89a'), bytes('BM')];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 60 }), (start, rest) => {
        expect(checkImage(Uint8Array.from([...start, ...rest])).kind).toMatch(/^(?:image|notAnImage|tooLarge)$/);
      }),
    );
  });
});

test('a change of a list makes the later of the earlier list, and says no more than it must', () => {
  const item = fc.record({ id: fc.constantFrom('a', 'b', 'c'), missing: fc.array(fc.constantFrom('fr', 'de'), { maxLength: 1 }) });
  fc.assert(
    fc.property(fc.array(item), fc.array(item), (before, after) => {
      const change = changeOf(before, after);
      expect(changed(before, change)).toEqual(after);
      if (isSame(before, after)) expect(change).toMatchObject({ removed: 0, items: [] });
    }),
  );
  const states = Array.from({ length: 1000 }, (_, index) => ({ id: `s${index}` }));
  expect(
    changeOf(
      states,
      states.map((state, index) => (index === 500 ? { id: 'other' } : state)),
    ),
  ).toEqual({ from: 500, removed: 1, items: [{ id: 'other' }] });
  expect(
    changeOf(
      states,
      states.filter((_, index) => index !== 3),
    ),
  ).toEqual({ from: 3, removed: 1, items: [] });
});

test('the rows in sight are among those that are drawn, and those are few', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.nat(1_000_000), fc.integer({ min: 1, max: 3000 }), (rows, scrollTop, height) => {
      const { first, end } = windowOf(rows, 46, scrollTop, height);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(rows);
      expect(end - first).toBeLessThan(height / 46 + 20);
      const inSight = Math.floor(scrollTop / 46);
      if (inSight < rows) expect(first <= inSight && inSight < end).toBe(true);
    }),
  );
});

test.each([
  [0, 100, 0],
  [10, 0, 296],
  [5, 200, 200],
])('row %i, scrolled to %i, is in sight at %i', (row, scrollTop, expected) => {
  expect(scrollFor(row, 46, scrollTop, 210)).toBe(expected);
});

const place = (line: number, character = 0) => ({ start: { line, character }, end: { line, character: character + 5 } });
const answer = {
  kind: 'menu',
  version: 1,
  trouble: undefined,
  language: 'en',
  defaultLanguage: 'en',
  languages: [],
  states: [
    {
      id: 'a',
      range: { start: { line: 1, character: 0 }, end: { line: 3, character: 4 } },
      place: place(1, 1),
      missing: [{ language: 'fr', text: 'menu', place: place(2) }],
      menu: hostile,
      status: 'In a',
    },
    { id: 'b', range: { start: { line: 3, character: 4 }, end: { line: 9, character: 0 } }, place: place(3, 5), missing: [] },
  ],
  transitions: [
    {
      event: 'preview-reject',
      title: 'Rejected',
      range: place(20),
      state: { kind: 'state', state: 0 },
      after: { option: 't', target: { kind: 'before' } },
      notes: ['Note.'],
    },
    { event: 'preview-timeout', title: 'Late', state: { kind: 'builtIn', name: 'Not Ready', icon: 'notready' }, notes: [] },
    { event: 'preview-redirect', title: 'Away', range: place(21), state: { kind: 'unknown', id: hostile }, notes: [] },
  ],
} as unknown as MenuAnswer;

test('the page gets no places, and the transitions as a picture and in words', () => {
  expect(JSON.stringify(pageStates(answer))).not.toContain('line');
  const { drawing, transitions } = pageMenu(answer, previewWords());
  expect(transitions.map(({ text, isDefault }) => [text, isDefault])).toEqual([
    ['Rejected → In a → t → the state before', false],
    ['Late → Not Ready (by default)', true],
    [`Away → ${hostile}`, false],
  ]);
  expect(drawing).not.toContain('<img');
  expect(read(drawing).names).toContain('svg');
});

test.each([
  [1, 0, 0],
  [3, 3, 0],
  [3, 5, 1],
  [0, 0, null],
  [9, 1, null],
])('the part at %i:%i is %j', (line, character, expected) => {
  expect(partAt(answer.states, { line, character })).toBe(expected);
});

test('states that show are known by their numbers', () => {
  const shown = (range?: object) => ({ id: 'x', isBuiltIn: range === undefined, title: 't', text: '', ...(range && { range }) });
  expect(withNumbers({ combined: { mostSpecific: shown(place(3, 5)), documentOrder: shown() }, notes: ['n'] }, answer)).toEqual({
    combined: {
      mostSpecific: { id: 'x', isBuiltIn: false, title: 't', text: '', state: 1 },
      documentOrder: { id: 'x', isBuiltIn: true, title: 't', text: '', state: null },
    },
    notes: ['n'],
  });
});

test('the page lets in its own script and style, and pictures that are data', () => {
  const html = pageHtml('https://resource/page.js', 'bm9uY2U=', 'en', hostile);
  expect(html).toContain(
    `content="default-src 'none'; script-src 'nonce-bm9uY2U='; style-src 'nonce-bm9uY2U='; img-src data:; base-uri 'none'; form-action 'none'"`,
  );
  expect(html).not.toContain('<img');
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toMatch(/<script nonce="bm9uY2U=" src="https:\/\/resource\/page.js"><\/script>/);
});
