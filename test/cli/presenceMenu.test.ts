import { expect, test } from 'vitest';
import { presence } from '../presence/documents';
import { runNode } from '../support/cli';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();
const ask = (args: readonly string[], options = {}) => runNode(cli.file, ['presence', 'menu', ...args], options);

const definition = presence(`
  <state id="ready">
    <display><menuText>Set Ready</menuText><statusText>Ready</statusText></display>
    <display language="fr"><menuText>Disponible</menuText></display>
    <genesysAgent ready="true"/>
  </state>
  <state id="acw"><display><statusText>After call</statusText></display><genesysAgent ready="false" mode="acw"/></state>
  <auto><event name="preview-reject" onevent="acw" postevent="ready"/></auto>
`);
const tabs =
  '<tabdata><tab><image>a.png</image><name>N</name><tooltip>T</tooltip><contenturl>http://h:8080/ucc/app/welcome</contenturl></tab></tabdata>';
const files = {
  'presence.xml': definition,
  'broken.xml': definition.replace('</state>', ''),
  'moc.xml': tabs,
  'a.lic': 'SERVER a ANY 27000\nVENDOR v\n',
  'evil.xml': presence(
    '<state id="a"><display><menuText>\u009b31m##vso[task.complete]x</menuText></display><genesysAgent ready="true"/></state>',
  ),
};

test('shows the menu as a browser in French does', async () => {
  const { stdout, stderr, exitCode } = await ask(['--language', 'fr', 'presence.xml'], { cwd: folderWith(files).path });
  expect(stderr).toBe('');
  expect(stdout).toBe(`Menu in French (fr)
  Line  Menu        Status  State
     3  Disponible          ready

Not in the menu
  Line  State  Status           Why
     8  acw    After call (en)  It has no menuText: it cannot be chosen, only entered automatically or reported by T-Server.

Automatic transitions
  Event                       State                      After the timer
  preview-reject              acw                        ready
  preview-timeout (default)   Not Ready (built in)
  preview-redirect (default)  Do Not Disturb (built in)

Missing texts
  Line  State  Missing
     3  ready  fr statusText
     8  acw    fr statusText
`);
  expect(exitCode).toBe(0);
});

test('says that a broken file is not used, and shows what can be read of it', async () => {
  const { stdout, exitCode } = await ask(['broken.xml'], { cwd: folderWith(files).path });
  expect(stdout).toMatch(/^Menu in English \(en\)\n {2}The XML is broken on line \d+,[\s\S]*\n {5}3 {2}Set Ready/);
  expect(exitCode).toBe(1);
});

test('shows the default language for one that UC Connector does not have', async () => {
  const { stdout } = await ask(['--language', 'ja', 'presence.xml'], { cwd: folderWith(files).path });
  expect(stdout).toContain('UC Connector does not have the language ja');
  expect(stdout).toContain('Set Ready (en)');
});

test('shows the tabs of Office Communicator', async () => {
  const { stdout, exitCode } = await ask(['moc.xml'], { cwd: folderWith(files).path });
  expect(stdout).toBe(`Tabs of Office Communicator
  The image of a single tab is not shown.
  Line  Tooltip  Image  Page
     1  T        a.png  http://h:8080/ucc/app/welcome
`);
  expect(exitCode).toBe(0);
});

test('as JSON, each state has its place', async () => {
  const { stdout } = await ask(['--format', 'json', '--language', 'fr', 'presence.xml'], { cwd: folderWith(files).path });
  expect(JSON.parse(stdout)).toMatchObject({
    file: 'presence.xml',
    kind: 'menu',
    trouble: null,
    language: 'fr',
    states: [
      {
        id: 'ready',
        line: 3,
        column: 4,
        menuText: 'Disponible',
        statusText: null,
        isFallback: false,
        why: null,
        missing: [{ language: 'fr', text: 'statusText' }],
      },
      { id: 'acw', menuText: null, statusText: 'After call', isFallback: true },
    ],
    transitions: [
      { event: 'preview-reject', isDefault: false, state: 'acw', after: 'ready' },
      { event: 'preview-timeout', isDefault: true, after: null },
      { event: 'preview-redirect', isDefault: true },
    ],
  });
});

test.each([[[]], [['a.lic']], [['missing.xml']], [['--language', 'x y', 'presence.xml']], [['--format', 'xml', 'presence.xml']]])(
  '%j is refused',
  async (args) => {
    const { stdout, stderr, exitCode } = await ask(args, { cwd: folderWith(files).path });
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).not.toBe('');
  },
);

test.each(['text', 'json'])('what a file says steers neither a terminal nor a build server (%s)', async (format) => {
  const { stdout } = await ask(['--format', format, 'evil.xml'], { cwd: folderWith(files).path });
  expect(stdout).not.toContain('\u009b');
  expect(stdout).not.toContain('##vso[');
});
