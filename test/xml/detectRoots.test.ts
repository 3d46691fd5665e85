import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../server/src/presence/model/detect';
import { runs } from '../support/runs';
import { damagedXml, xmlLikeText } from '../support/xmlDocuments';

const NAMESPACE = 'http://genesyslab.com/schemas/ucc/presence';

describe('by its root, under any name', () => {
  test.each([
    ['a default namespace', `<presence xmlns="${NAMESPACE}"/>`],
    ['a prefix', `<p:presence xmlns:p="${NAMESPACE}"></p:presence>`],
    ['single quotes and other attributes', `<presence id='x' xmlns='${NAMESPACE}'>`],
    ['references in the namespace', `<presence xmlns="http://genesyslab.com/schemas/ucc/presenc&#101;"/>`],
    [
      'what may be before it',
      `\ufeff<?xml version="1.0"?>\r\n<!-- states --><!DOCTYPE presence []>\n<?x y?>\n<presence xmlns="${NAMESPACE}">`,
    ],
    ['a broken rest', `<presence xmlns="${NAMESPACE}"><state id="a <display></presence`],
    ['a tag that is still open', `<presence xmlns="${NAMESPACE}"`],
    ['text before it', `states: <presence xmlns="${NAMESPACE}"/>`],
    ['more than is looked at', `<presence xmlns="${NAMESPACE}">${' '.repeat(30_000)}</presence>`],
  ])('a presence with %s', (_, text) => {
    for (const name of ['states.xml', '/srv/a.b/x', 'C:\\ucc\\Zustände.XML', '', '__proto__']) expect(detect(name, text)).toBe('presence');
  });

  test.each([
    ['no namespace', '<tabdata><tab/></tabdata>'],
    ['a broken rest', '<tabdata><tab><image></tabdata'],
  ])('tabdata with %s', (_, text) => {
    expect(detect('pilot.xml', text)).toBe('customTab');
  });
});

describe('by its name', () => {
  test.each([
    'presence.xml',
    'PRESENCE.XML',
    'presence-lyon.xml',
    'presence (1).xml',
    'presences.xml',
    'a/b/presence.xml',
    'a\\presence.xml',
  ])('%s, while the root is broken, missing or of another namespace', (name) => {
    for (const text of ['', '<', '<pres', 'presence>', '<presense>', '<presence xmlns="urn:x">', '<presence>', '<?xml', '\0'])
      expect(detect(name, text), text).toBe('presence');
  });

  test.each(['moc.xml', 'MOC.xml', 'tabs.xml', '/srv/tabs.xml'])('%s, while the root is broken or missing', (name) => {
    for (const text of ['', '<tab', '<tabdat>', '<tabdata xmlns="urn:x">']) expect(detect(name, text), text).toBe('customTab');
  });

  test('a root of the other kind decides against the name', () => {
    expect(detect('moc.xml', `<presence xmlns="${NAMESPACE}"/>`)).toBe('presence');
    expect(detect('presence.xml', '<tabdata/>')).toBe('customTab');
  });
});

describe('other XML', () => {
  test.each([
    ['another root', '<project xmlns="http://maven.apache.org/POM/4.0.0"/>'],
    ['the namespace on another root', `<states xmlns="${NAMESPACE}"/>`],
    ['a presence of XMPP', '<presence xmlns="jabber:client"/>'],
    ['a presence of PIDF', '<presence xmlns="urn:ietf:params:xml:ns:pidf"/>'],
    ['a presence without namespace', '<presence/>'],
    ['a namespace that is nearly right', `<presence xmlns="${NAMESPACE}/"/>`],
    ['the namespace for another prefix', `<presence xmlns:p="${NAMESPACE}"/>`],
    ['a presence further in', `<a><presence xmlns="${NAMESPACE}"/></a>`],
    ['tabdata in a namespace', '<tabdata xmlns="urn:x"/>'],
    ['nothing', ''],
    ['no XML', 'FEATURE a b 1.0 permanent 1 SIGN=0'],
  ])('%s is unsupported', (_, text) => {
    for (const name of [
      'states.xml',
      'my-presence.xml',
      'presence.xml.bak',
      'xpresence.xml',
      'moc2.xml',
      'presence/states.xml',
      'moc.xml/a',
    ])
      expect(detect(name, text), name).toBeUndefined();
  });

  test.each(['<tabs></tabs>', '<beans/>'].map((text) => [text]))('%s is unsupported under the name tabs.xml, which others use', (text) => {
    expect(detect('tabs.xml', text.includes('/>') ? '<beans></beans>' : text)).toBeUndefined();
  });
});

test('detection never fails, and without our roots finds nothing', () => {
  fc.assert(
    fc.property(fc.oneof(damagedXml, xmlLikeText, fc.string({ unit: 'binary' })), fc.string(), (text, name) => {
      const kind = detect(`${name}.txt`, text);
      if (!/presence|tabdata/.test(text)) expect(kind).toBeUndefined();
    }),
    { numRuns: runs(2000) },
  );
});
