import { describe, expect, test } from 'vitest';
import { patternOf } from '../../server/src/presence/model/agentPattern';
import { readAddress, tabsOf, writtenTextOf } from '../../server/src/presence/model/customTab';
import { namesStandardIcon, standardIcons } from '../../server/src/presence/model/icons';
import { knownElements } from '../../server/src/presence/model/knownElements';
import { isLanguageTag, languageOf, primaryLanguage } from '../../server/src/presence/model/languages';
import { collapsed, PresenceFile } from '../../server/src/presence/model/presenceFile';
import { freeIds, idFromTexts, isUsed } from '../../server/src/presence/model/stateIds';
import { placeholderElementsIn, placeholdersIn } from '../../server/src/presence/model/tabPlaceholder';
import { supportedLanguages } from '../../server/src/presence/settings';
import { presenceVocabulary } from '../../server/src/presence/vocabulary';

function definition(inner: string): PresenceFile {
  return new PresenceFile('presence', `<presence xmlns="http://genesyslab.com/schemas/ucc/presence">${inner}</presence>`);
}

function tabs(inner: string): PresenceFile {
  return new PresenceFile('customTab', `<tabdata>${inner}</tabdata>`);
}

describe('a presence definition', () => {
  const file = definition(`
    <state id=" busy " icon="busy.png">
      <display><menuText>Busy &amp; away</menuText></display>
      <display language="fr"><statusText><![CDATA[Absent]]></statusText></display>
      <genesysAgent ready="false" mode="away"><reason in="extensions"> 0500 </reason></genesysAgent>
    </state>
    <state id="busy"/>
    <state/>
    <auto><event name="preview-reject" onevent="busy" postevent="ready"/></auto>
    <auto><event/></auto>`);

  test('has its states in order, with what is in them', () => {
    expect(file.states.map(({ id }) => id)).toEqual(['busy', 'busy', undefined]);
    const [first] = file.states;
    expect(first?.icon?.value).toBe('busy.png');
    expect(first?.displays.map(({ language }) => language?.value)).toEqual([undefined, 'fr']);
    expect(first?.displays[0]?.menuText && file.textOf(first.displays[0].menuText)).toBe('Busy & away');
    expect(first?.displays[1]?.statusText && file.textOf(first.displays[1].statusText)).toBe('Absent');
    expect(first?.displays[1]?.menuText).toBeUndefined();
    expect(first?.agents[0]?.mode?.value).toBe('away');
    expect(first?.agents[0]?.reason && file.textOf(first.agents[0].reason)).toBe(' 0500 ');
  });

  test('gives the first of two states with one id', () => {
    expect(file.stateById.get('busy')).toBe(file.states[0]);
    expect(file.states.map((state) => isUsed(file, state))).toEqual([true, false, true]);
  });

  test('has the events of every auto element', () => {
    expect(file.events.map(({ name, onevent, postevent }) => [name?.value, onevent?.value, postevent?.value])).toEqual([
      ['preview-reject', 'busy', 'ready'],
      [undefined, undefined, undefined],
    ]);
  });

  test('counts lines from one', () => {
    expect(file.lineNumber(0)).toBe(1);
    expect(file.lineNumber(file.states[1]?.element.startTag.start ?? 0)).toBe(7);
  });
});

describe('a presence definition that is broken or strange', () => {
  test('has its states though end tags are missing', () => {
    const file = new PresenceFile(
      'presence',
      '<presence><state id="a"><display><menuText>A<state id="b"><genesysAgent ready="true"/></presence>',
    );
    expect(file.states.map(({ id, agents }) => [id, agents.length])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  test('reads prefixed elements', () => {
    const file = new PresenceFile('presence', '<p:presence xmlns:p="x"><p:state id="a"/></p:presence>');
    expect(file.stateById.has('a')).toBe(true);
  });

  test.each(['', ' ', '<', '<presence', 'no XML at all', '<tabdata/>', '\0'])('has no states in %j', (text) => {
    const file = new PresenceFile('presence', text);
    expect(file.states).toEqual([]);
    expect(file.events).toEqual([]);
    expect([...knownElements(file)].map(({ name }) => name.local)).toEqual(text === '<presence' ? ['presence'] : []);
  });

  test('takes ids for what they are, though JavaScript has members of that name', () => {
    const file = definition('<state id="__proto__"/><state id="constructor"/>');
    expect([...file.stateById.keys()]).toEqual(['__proto__', 'constructor']);
    expect(file.stateById.has('toString')).toBe(false);
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  });

  test('survives elements nested a hundred thousand deep', () => {
    const file = definition('<state><display>'.repeat(50_000));
    expect([...knownElements(file)].length).toBeGreaterThan(0);
  });

  test('knows only elements that are where the vocabulary has them', () => {
    const file = definition('<state><genesysAgent><reason/></genesysAgent><event/></state><composite><state/></composite><x><state/></x>');
    expect([...knownElements(file)].map(({ name }) => name.local)).toEqual(['presence', 'state', 'genesysAgent', 'reason', 'composite']);
  });
});

test('white space of XML is collapsed, other space is not', () => {
  const value = (raw: string) => collapsed(definition(`<state id="${raw}"/>`).states[0]?.idAttribute);
  expect(value(' a  b ')).toBe('a b');
  expect(value('\n\ta&#9;&#10; b')).toBe('a b');
  expect(value('\u00a0a\u00a0')).toBe('\u00a0a\u00a0');
  expect(value('')).toBe('');
  expect(collapsed(undefined)).toBeUndefined();
});

describe('agent patterns', () => {
  const pattern = (xml: string) => {
    const file = definition(`<state>${xml}</state>`);
    const agent = file.states[0]?.agents[0];
    return agent && patternOf(file, agent);
  };
  const reason = (place: string | undefined, key: string, code: string) => ({ in: place, key, code });

  test.each([
    ['<genesysAgent ready="true" mode="away"/>', { ready: true, mode: 'none', reason: undefined }],
    ['<genesysAgent ready=" 0 "/>', { ready: false, mode: 'none', reason: undefined }],
    ['<genesysAgent ready="false" mode="nodisconnect"/>', { ready: false, mode: 'nodisconnect', reason: undefined }],
    [
      '<genesysAgent ready="false"><reason> a </reason></genesysAgent>',
      { ready: false, mode: 'none', reason: reason(undefined, 'ReasonCode', 'a') },
    ],
    [
      '<genesysAgent ready="false"><reason ext="true" keyname="K">a</reason></genesysAgent>',
      { ready: false, mode: 'none', reason: reason('extensions', 'K', 'a') },
    ],
  ])('%s', (xml, expected) => {
    expect(pattern(xml)).toEqual(expected);
  });

  test.each([
    '<genesysAgent/>',
    '<genesysAgent ready="yes"/>',
    '<genesysAgent ready="false" mode="ACW"/>',
    '<genesysAgent ready="true" mode="x"/>',
    '<genesysAgent ready="true"><reason in="both">a</reason></genesysAgent>',
  ])('nothing for %s, where a value is wrong', (xml) => {
    expect(pattern(xml)).toBeUndefined();
  });
});

describe('languages', () => {
  test('are those of the schema', () => {
    expect(supportedLanguages).toEqual(['en', 'fr', 'de', 'it', 'ru', 'es']);
    expect(presenceVocabulary.elements.get('display')?.attributes.find(({ name }) => name === 'language')?.examples).toEqual(
      supportedLanguages,
    );
  });

  test.each([
    ['<display/>', ''],
    ['<display language=" FR "/>', 'fr'],
    ['<display lang="fr"/>', undefined],
    ['<display xml:lang="fr"/>', undefined],
    ['<display xmlns:xsi="x" xsi:type="y"/>', ''],
    ['<display language/>', undefined],
  ])('of %s', (xml, language) => {
    const [display] = definition(`<state>${xml}</state>`).states[0]?.displays ?? [];
    expect(display && languageOf(display)).toBe(language);
  });

  test('are told from what is none', () => {
    expect(['en', 'fr-CA', 'x-klingon', 'zh-Hans-CN'].map(isLanguageTag)).toEqual([true, true, true, true]);
    expect(['', 'fr_FR', 'fr-', 'abcdefghi', '1a', 'é'].map(isLanguageTag)).toEqual([false, false, false, false, false, false]);
    expect(['fr-CA', 'FR_fr', 'ru'].map(primaryLanguage)).toEqual(['fr', 'fr', 'ru']);
  });
});

describe('new ids', () => {
  test('are free, and never given twice', () => {
    const free = freeIds(definition('<state id="busy"/><state id="busy-2"/>'));
    expect([free('busy'), free('busy'), free('new'), free('new'), free('predefDND')]).toEqual([
      'busy-3',
      'busy-4',
      'new',
      'new-2',
      'predefDND-2',
    ]);
  });

  test.each([
    ['<display><menuText>Lunch break, one hour</menuText></display>', 'lunch-break-one'],
    ['<display><statusText>Prêt</statusText></display>', 'pret'],
    ['<display><menuText>休憩</menuText></display><display><menuText>Pause</menuText></display>', 'pause'],
    ['<display><menuText>2nd break</menuText></display><genesysAgent mode="acw"/>', 'acw'],
    ['', 'state'],
  ])('are made of %s', (inner, id) => {
    const file = definition(`<state>${inner}</state>`);
    const [state] = file.states;
    expect(state && idFromTexts(file, state)).toBe(id);
  });
});

test('standard icons are those of the schema, and told from places', () => {
  expect(standardIcons).toHaveLength(6);
  expect(standardIcons.every(namesStandardIcon)).toBe(true);
  expect(['ready.png', 'https://ucc.genesyslab.com/a.png', '/icons/tag.png'].some(namesStandardIcon)).toBe(false);
});

describe('custom tabs', () => {
  test('have their picture and page', () => {
    const file = tabs('<tab><image> https://a/b.png\n</image><contenturl/></tab><tab/>');
    const [first, second] = tabsOf(file);
    const image = first?.image && writtenTextOf(file, first.image);
    expect(image?.text).toBe('https://a/b.png');
    expect(image && file.text.slice(image.start, image.end)).toBe('https://a/b.png');
    expect(first?.contentUrl && writtenTextOf(file, first.contentUrl)?.text).toBe('');
    expect(second?.image).toBeUndefined();
    expect(tabsOf(definition('<tab/>'))).toEqual([]);
  });

  test('a text with an element or a comment in it is none', () => {
    const file = tabs('<tab><image>a<!-- b --></image></tab>');
    const [first] = tabsOf(file);
    expect(first?.image && writtenTextOf(file, first.image)).toBeUndefined();
  });

  test.each([
    ['http://host:8080/a/b?c=d', ['http', '//', 'host', '8080', '/a/b']],
    ['file:///C:/a.png', ['file', '///', 'C', '', '/a.png']],
    ['https://host', ['https', '//', 'host', undefined, '']],
    ['http:host:/x', ['http', '', 'host', '', '/x']],
  ])('the address %s is taken apart', (text, expected) => {
    const address = readAddress({ start: 5, end: 5 + text.length, text });
    const pieces = address && [address.scheme, address.slashes, address.host, address.port, address.path];
    expect(pieces?.map((piece) => piece?.text)).toEqual(expected);
    for (const piece of pieces ?? []) if (piece) expect(text.slice(piece.start - 5, piece.end - 5)).toBe(piece.text);
  });

  test.each(['', 'logo.png', 'C:\\a.png', '//host/a.png', '\\\\host\\a.png'])('%j is not an address', (text) => {
    expect(readAddress({ start: 0, end: text.length, text })).toBeUndefined();
  });

  test.each([
    ['http://your_webserver_IP/a.png', ['your_webserver_IP']],
    ['http://your-web-server.com:12345/ucc/app/welcome', ['your-web-server.com']],
    ['http://&lt;UCC_host_FQDN&gt;:UCC_HTTP_port/', ['&lt;UCC_host_FQDN&gt;', 'UCC_HTTP_port']],
    ['http://<host>/', ['<host>']],
    ['http://yourself.example/hostfqdn?a=1&amp;b=2', []],
    ['http://host.example/ucc/app/welcome<\n/contenturl>', []],
  ])('stand-ins in %s', (text, expected) => {
    expect(placeholdersIn({ start: 0, end: text.length, text }).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('stand-ins in angle brackets are elements without an end', () => {
    const file = tabs('<tab><contenturl>http://<UCC_host_FQDN>:<HTTP_port>/ucc</contenturl></tab>');
    const [first] = tabsOf(file);
    expect(first?.contentUrl && placeholderElementsIn(first.contentUrl).map(({ name }) => name.text)).toEqual([
      'UCC_host_FQDN',
      'HTTP_port',
    ]);
  });
});
