import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mayBePresenceFile } from '../../client/src/detect';
import { languages } from '../../server/src/languages';
import { detect } from '../../server/src/presence/model/detect';
import { presence } from './documents';

const padding = `<!-- ${'x'.repeat(20_000)} -->\n`;

/** [file name, text, what it is] */
const ours: readonly (readonly [string, string, 'presence' | 'customTab'])[] = [
  ['presence.xml', '', 'presence'],
  ['C:\\ucc\\Presence-Lyon.XML', '<preseñce', 'presence'],
  ['/srv/ucc/presence (1).xml', '<html></html>', 'presence'],
  ['states.xml', presence(''), 'presence'],
  ['states.xml', presence('').replace('<presence xmlns=', '<p:presence xmlns:p=').replace('</', '</p:'), 'presence'],
  ['states', presence('<state'), 'presence'],
  ['mine.xml', '<presence><state id="a"/></presence>', 'presence'],
  ['mine.xml', '<presence xmlns="http://genesyslab.com/schemas/presence"><auto/></presence>', 'presence'],
  ['mine.xml', '<p:presence xmlns:p="x">\n<p:genesysAgent ready="true"/>', 'presence'],
  ['moc.xml', '', 'customTab'],
  ['/srv/tabs.xml', '<tabdata><tab', 'customTab'],
  ['pilot.xml', '<?xml version="1.0"?><tabdata></tabdata>', 'customTab'],
];

/** [file name, text] */
const others: readonly (readonly [string, string])[] = [
  ['pom.xml', '<project xmlns="http://maven.apache.org/POM/4.0.0"></project>'],
  ['my-presence.xml', '<presence></presence>'],
  ['states.xml', padding + presence('')],
  ['tabs.xml', '<tabs></tabs>'],
  ['tabs.xml', '<a/>'],
  ['presence.txt', ''],
  ['pidf.xml', '<presence xmlns="urn:ietf:params:xml:ns:pidf" entity="pres:a@contoso.example"><tuple id="a"/></presence>'],
  ['xmpp.xml', '<presence xmlns="jabber:client"><show>away</show></presence>'],
  ['mocs.xml', ''],
];

describe('an XML file', () => {
  test.each(ours.map(([name, text, kind]) => [name, text.slice(0, 60), kind, text] as const))(
    '%s, %s is a %s file, for the server and for the extension',
    (name, _, kind, text) => {
      expect(detect(name, text)).toBe(kind);
      expect(mayBePresenceFile(name, text)).toBe(true);
    },
  );

  test.each(others.map(([name, text]) => [name, text.slice(0, 60), text] as const))('%s, %s is unsupported', (name, _, text) => {
    expect(detect(name, text)).toBeUndefined();
    // Only a name that also stands for our files makes the extension have the server look.
    expect(mayBePresenceFile(name, text)).toBe(name === 'tabs.xml');
  });
});

test('the extension starts for XML files and plain text, and its server for ours alone', () => {
  const { activationEvents } = JSON.parse(readFileSync('package.json', 'utf8')) as { activationEvents: string[] };
  const searched = languages.flatMap(({ fileNames }) => fileNames);
  expect(activationEvents).toEqual([
    // The report, a comparison or a preview was open when the window was closed.
    'onWebviewPanel:seatkeeper.report',
    'onFileSystem:seatkeeper-comparison',
    'onWebviewPanel:seatkeeper.preview',
    'onLanguage:flexnet-license',
    'onLanguage:xml',
    'onLanguage:flexnet-options',
    'onLanguage:flexnet-log',
    // Plans are JSON with comments.
    'onLanguage:jsonc',
    'onLanguage:plaintext',
    // VS Code takes every *.log for one.
    'onLanguage:log',
    `workspaceContains:**/{${searched.join(',')}}`,
  ]);
  expect(statSync('dist/extension.js').size).toBeLessThan(12_000);
});
