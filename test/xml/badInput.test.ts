import { afterEach, describe, expect, test } from 'vitest';
import { decode } from '../../server/src/core/decode';
import { fixAll } from '../../server/src/core/fixes';
import { render } from '../../server/src/core/message';
import { detect } from '../../server/src/presence/model/detect';
import { PresenceFile } from '../../server/src/presence/model/presenceFile';
import { checkPresence } from '../support/check';

const NAMESPACE = 'http://genesyslab.com/schemas/ucc/presence';

function presence(content: string, head = ''): string {
  return `${head}<presence xmlns="${NAMESPACE}">${content}</presence>`;
}

function state(id: string, text = 'Busy'): string {
  return `<state id="${id}"><display><menuText>${text}</menuText><statusText>${text}</statusText></display><genesysAgent ready="false"/></state>`;
}

function rulesOn(text: string): string[] {
  return [...new Set(checkPresence('presence', text).map(({ rule }) => rule))];
}

describe('entities', () => {
  const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

  test('a billion laughs are not expanded', () => {
    const text = presence(state('busy', '&l12;'), `<!DOCTYPE presence [<!ENTITY l0 "lol">${laughs}]>`);
    expect(rulesOn(text)).toContain('doctype');
    const file = new PresenceFile('presence', text);
    const menuText = file.states[0]?.displays[0]?.menuText;
    expect(menuText && file.textOf(menuText)).toBe('&l12;');
  });

  test.each([
    ['an external entity', '<!DOCTYPE presence [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    ['an external subset', '<!DOCTYPE presence SYSTEM "http://contoso.example/presence.dtd">', 'Busy'],
    ['a parameter entity', '<!DOCTYPE presence [<!ENTITY % x SYSTEM "http://contoso.example/x"> %x;]>', 'Busy'],
    ['an entity of itself', '<!DOCTYPE presence [<!ENTITY x "&x;">]>', '&x;'],
    ['quotes and brackets in a declaration', `<!DOCTYPE presence [<!ENTITY x "]>'"><!-- ]>" -->]>`, '&x;'],
  ])('%s is told of and nothing more', (_, doctype, text) => {
    const wellformed = rulesOn(presence(state('busy', text), doctype)).filter((rule) => /doctype|entity|root|tag/.test(rule));
    expect(wellformed).toEqual(['doctype']);
  });
});

describe('depth and size', () => {
  test.each([
    ['unknown elements', '<x>'.repeat(100_000) + '</x>'.repeat(100_000)],
    ['states', '<state id="a">'.repeat(100_000)],
    ['presences', `<composite>${`<presence xmlns="${NAMESPACE}">`.repeat(20_000)}`],
    ['end tags', '</state>'.repeat(100_000)],
    ['comments', '<!--'.repeat(100_000)],
  ])('%s nested 100,000 times', (_, content) => {
    expect(checkPresence('presence', presence(content))).toBeInstanceOf(Array);
  });

  test('a text of 50 MB', () => {
    const text = presence(state('busy', 'word '.repeat(10 << 20)));
    expect(new PresenceFile('presence', text).stateById.get('busy')).toBeDefined();
  });
});

describe('characters', () => {
  test.each([
    ['NUL in a text', state('busy', 'a\0b')],
    ['NUL in an id', state('bu\0sy')],
    ['NUL in a tag', '<state\0 id="a">'],
    ['a lone surrogate in a text', state('busy', '\ud800')],
    ['a lone surrogate in an id', state('\udc00')],
    ['a lone surrogate in a name', '<sta\ud800te/>'],
    ['a noncharacter', state('busy', '\uffff')],
    ['a reference to a surrogate', state('busy', '&#xD800;')],
    ['a reference beyond Unicode', state('busy', '&#x110000;&#99999999999999999999;')],
    ['a byte order mark in the middle', `\ufeff${state('busy')}`],
  ])('%s is a finding', (_, content) => {
    const text = presence(content);
    const findings = checkPresence('presence', text);
    expect(findings.some(({ severity }) => severity === 'error' || severity === 'warning') || content.startsWith('\ufeff')).toBe(true);
    for (const { range, message } of findings) {
      expect(range.end).toBeLessThanOrEqual(text.length);
      expect(render(message).length).toBeGreaterThan(10);
    }
  });

  test('nothing at all, white space and noise', () => {
    for (const text of [
      '',
      ' ',
      '\n',
      '\ufeff',
      '\0',
      '<',
      '>',
      '&',
      '"',
      '<!',
      '<?',
      '</',
      '<a',
      '\ud800',
      '<![CDATA[',
      '<!--',
      '<!DOCTYPE',
    ])
      for (const kind of ['presence', 'customTab'] as const) expect(checkPresence(kind, text).length).toBeGreaterThan(0);
  });
});

describe('names of the prototype', () => {
  afterEach(() => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.prototype.toString.call({})).toBe('[object Object]');
  });

  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

  test.each(names)('%s as an id is an id', (name) => {
    const text = presence(`${state(name)}<auto><event name="preview-reject" onevent="${name}"/></auto>`);
    const file = new PresenceFile('presence', text);
    expect(file.stateById.get(name)?.id).toBe(name);
    expect(rulesOn(text)).not.toContain('unknown-state');
    expect(rulesOn(presence(`${state('busy')}<auto><event name="preview-reject" onevent="${name}"/></auto>`))).toContain('unknown-state');
  });

  test.each(names)('%s as element, attribute, prefix, entity, instruction and value', (name) => {
    for (const content of [
      `<${name}><polluted>1</polluted></${name}>`,
      `<${name} ${name}="1" ${name}='2'>`,
      `<state id="a" ${name}="1"><display ${name}="1" language="${name}"><${name}/></display><genesysAgent ready="${name}" mode="${name}"/></state>`,
      `<${name}:state ${name}:id="a"/>`,
      `<state xmlns:${name}="urn:x" ${name}:id="a" id="a"/>`,
      `<auto><event name="${name}"/></auto>`,
      `&${name};<?${name}?></${name}>`,
      `<state icon="${name}"><display><menuText>&${name};</menuText></display></state>`,
    ]) {
      expect(checkPresence('presence', presence(content))).toBeInstanceOf(Array);
      expect(checkPresence('customTab', `<tabdata><tab>${content}</tab></tabdata>`)).toBeInstanceOf(Array);
      fixAll(presence(content), (text) => checkPresence('presence', text));
    }
  });

  test.each(names)('%s as root, file name and language', (name) => {
    expect(checkPresence('presence', `<${name}/>`, { defaultLanguage: name })).toBeInstanceOf(Array);
    expect(detect(`${name}.xml`, `<${name}/>`)).toBeUndefined();
  });
});

describe('encodings', () => {
  const text = presence(state('occupé', 'Занят'), '<?xml version="1.0" encoding="utf-8"?>\n');
  const cyrillic = [...text].map((character) => {
    const code = character.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code & 0xff;
  });

  test.each([
    ['UTF-8', new TextEncoder().encode(text), ['occupé']],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`), ['occupé']],
    [
      'UTF-16, little end first',
      Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])]),
      ['occupé'],
    ],
    [
      'UTF-16, big end first',
      Uint8Array.from([0xfe, 0xff, ...[...text].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 0xff])]),
      ['occupé'],
    ],
    ['Latin-1', Uint8Array.from([...presence(state('occupé'))].map((c) => c.charCodeAt(0))), ['occupé']],
    ['Windows-1251', Uint8Array.from(cyrillic), ['occupé']],
  ])('%s is read, and its state found', (_, bytes, ids) => {
    const decoded = decode(bytes);
    expect([...new PresenceFile('presence', decoded.text).stateById.keys()]).toEqual(ids);
    expect(checkPresence('presence', decoded.text).filter(({ rule }) => /character|root|tag|xml/.test(rule))).toEqual([]);
  });

  test('UTF-16 without its mark is one finding, not one for each zero byte', () => {
    const bytes = Uint8Array.from([...presence(state('busy'))].flatMap((c) => [c.charCodeAt(0), 0]));
    const found = checkPresence('presence', decode(bytes).text).filter(({ rule }) => rule === 'illegal-character');
    expect(found).toHaveLength(1);
  });
});
