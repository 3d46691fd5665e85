import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { presence, state } from '../presence/documents';
import { type RunOptions, runNode, type TestFolder } from '../support/cli';
import { licenseWithTab } from '../support/licenses';
import { folderWith, useCli } from '../support/useCli';

interface JsonFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
}

const cli = useCli();
let folder: TestFolder;

async function check(args: readonly string[], options: RunOptions = {}) {
  const result = await runNode(cli.file, ['check', '--format', 'json', ...args], { cwd: folder.path, ...options });
  const findings = JSON.parse(result.stdout || '[]') as JsonFinding[];
  const files = [...new Set(findings.map(({ file }) => file))];
  return { ...result, findings, files, of: (rule: string) => findings.filter((finding) => finding.rule === rule) };
}

const dangling = presence(`${state('busy')}<auto><event name="preview-reject" onevent="bussy"/></auto>`);
const other = '<?xml version="1.0"?><project></project>';

describe('presence files', () => {
  const files = {
    'a/presence.xml': dangling,
    'a/b/Presence-Lyon.XML': dangling,
    'a/states.xml': dangling,
    'a/states.txt': dangling,
    'a/tabs.xml': '<tabs></tabs>',
    'a/pom.xml': other,
    'a/license.dat': licenseWithTab,
  };

  test('are found in folders by name, beside license files', async () => {
    folder = folderWith(files);
    const { files: found, stderr } = await check(['a']);
    expect(found).toEqual(['a/b/Presence-Lyon.XML', 'a/license.dat', 'a/presence.xml']);
    expect(stderr).toBe('');
  });

  test('are known by their content when named, also on standard input', async () => {
    folder = folderWith(files);
    const { of, stderr } = await check(['a/states.xml', 'a/states.txt', '-'], { input: dangling });
    expect(of('unknown-state').map(({ file }) => file)).toEqual(['<stdin>', 'a/states.txt', 'a/states.xml']);
    expect(of('unknown-state')[0]).toMatchObject({ line: 2, severity: 'warning' });
    expect(stderr).toBe('');
  });

  test('that are none are said in one message when they were named, and passed over when they were found', async () => {
    folder = folderWith(files);
    const named = await check(['a/pom.xml', 'a/presence.xml']);
    expect(named.stderr).toMatch(/^seatkeeper: a\/pom\.xml: this XML file is neither [^\n]*\n$/);
    expect(named.exitCode).toBe(2);
    expect(named.files).toEqual(['a/presence.xml']);
    const found = await check(['a/*.xml']);
    expect(found.files).toEqual(['a/presence.xml', 'a/states.xml']);
    expect(found.stderr).toBe('');
    const nothing = await check(['a/p?m.xml']);
    expect(nothing.stderr).toMatch(/nothing was checked/);
    expect(nothing.exitCode).toBe(2);
  });

  test('take the default language, one of six', async () => {
    folder = folderWith(files);
    expect((await check(['--default-language', 'fr', 'a/presence.xml'])).files).toEqual(['a/presence.xml']);
    const wrong = await check(['--default-language', 'ja', 'a/presence.xml']);
    expect(wrong.stderr).toMatch(/--default-language is one of en, fr, de, it, ru, es/);
    expect(wrong.exitCode).toBe(2);
  });
});

describe('the encoding of XML', () => {
  const withAccent = dangling.replace('Status busy', 'Occupé');
  const declared = (encoding: string) => withAccent.replace('utf-8', encoding);
  const latin1 = (text: string) => Buffer.from(text, 'latin1');
  const utf32 = (text: string) => Buffer.from(Uint32Array.from([...text], (character) => character.codePointAt(0) ?? 0).buffer);

  test.each([
    ['UTF-8', Buffer.from(withAccent)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${withAccent}`)],
    ['UTF-16', Buffer.from(`\ufeff${declared('utf-16')}`, 'utf16le')],
    ['UTF-16 with its byte order', Buffer.from(`\ufeff${declared('UTF-16LE')}`, 'utf16le')],
    ['UTF-16 by its byte order mark alone', Buffer.from(`\ufeff${withAccent.replace(' encoding="utf-8"', '')}`, 'utf16le')],
    ['UTF-16 without a byte order mark', Buffer.from(declared('utf-16'), 'utf16le')],
    ['Latin-1 that says so', latin1(declared('ISO-8859-1'))],
    ['Windows-1251 that says so', Buffer.concat([Buffer.from(declared('windows-1251').replace('é', '')), Buffer.from([0x0a])])],
    ['ASCII that is called cp850', Buffer.from(dangling.replace('utf-8', 'cp850'))],
    ['UTF-16 that is called ISO-10646-UCS-2', Buffer.from(`\ufeff${declared('ISO-10646-UCS-2')}`, 'utf16le')],
    ['ASCII that is called Latin-1', Buffer.from(dangling.replace('utf-8', 'iso-8859-1'))],
  ])('%s is read without a word', async (_, bytes) => {
    folder = folderWith({ 'presence.xml': bytes });
    const { of } = await check(['presence.xml']);
    expect(of('xml-encoding')).toEqual([]);
    expect(of('file-encoding')).toEqual([]);
    expect(of('unknown-state')).toHaveLength(1);
  });

  test.each([
    ['Latin-1 that is called UTF-8', latin1(withAccent), 'error', 'This byte is not UTF-8', { line: 2 }],
    ['UTF-8 that is called UTF-16', Buffer.from(declared('utf-16')), 'error', 'says it is utf-16, but it is not', { line: 1, column: 31 }],
    ['UTF-16 that is called UTF-8', Buffer.from(`\ufeff${withAccent}`, 'utf16le'), 'error', 'saved as UTF-16', { line: 1, column: 31 }],
    [
      'UTF-16 of the other byte order',
      Buffer.from(`\ufeff${declared('utf-16be')}`, 'utf16le'),
      'error',
      'says it is utf-16be, but is saved as UTF-16',
      { line: 1, column: 31 },
    ],
    [
      'UTF-16 that says nothing at all',
      Buffer.from(withAccent.replace(' encoding="utf-8"', ''), 'utf16le'),
      'error',
      'saved as UTF-16 without saying so',
      { line: 1, column: 1 },
    ],
    [
      'UTF-8 with a byte order mark that is called Latin-1',
      Buffer.from(`\ufeff${declared('latin1')}`),
      'error',
      'begins with the UTF-8 byte order mark',
      { line: 1 },
    ],
    [
      'ASCII with a byte order mark that is called Latin-1',
      Buffer.from(`\ufeff${dangling.replace('utf-8', 'iso-8859-1')}`),
      'error',
      'begins with the UTF-8 byte order mark',
      { line: 1 },
    ],
    ['cp850 that says so', latin1(declared('cp850')), 'information', 'cannot read the encoding cp850', { line: 1, column: 31 }],
    [
      'ASCII that is called ISO-10646-UCS-2',
      Buffer.from(dangling.replace('utf-8', 'ISO-10646-UCS-2')),
      'error',
      'says it is ISO-10646-UCS-2, but it is not',
      { line: 1, column: 31 },
    ],
    ['UTF-8 that is called Latin-1', Buffer.from(declared('latin1')), 'warning', 'seems to be saved as UTF-8', { line: 1, column: 31 }],
  ])('%s is said, at its place', async (_, bytes, severity, message, place) => {
    folder = folderWith({ 'presence.xml': bytes });
    const { of } = await check(['presence.xml']);
    expect(of('xml-encoding')).toMatchObject([{ severity, message: expect.stringContaining(message), ...place }]);
    expect(of('unknown-state')).toHaveLength(1);
  });

  test.each([
    ['UTF-32 that is called UTF-8', utf32(`\ufeff${withAccent}`), 'xml-encoding'],
    ['UTF-32 without a mark', utf32(withAccent), 'xml-encoding'],
    ['UTF-32 that says so', utf32(`\ufeff${declared('UTF-32')}`), 'xml-declaration'],
  ])('%s is read, and refused once', async (_, bytes, rule) => {
    folder = folderWith({ 'presence.xml': bytes });
    const { of } = await check(['presence.xml']);
    expect([...of('xml-encoding'), ...of('xml-declaration')]).toMatchObject([{ rule, severity: 'error', line: 1, column: 31 }]);
    expect(of('unknown-state')).toHaveLength(1);
  });

  test.each([
    ['an encoding that does not exist', Buffer.from(declared('utf-88'))],
    ['ASCII that is called Unicode', Buffer.from(dangling.replace('utf-8', 'Unicode'))],
    ['UTF-16 that is called Unicode', Buffer.from(`\ufeff${declared('Unicode')}`, 'utf16le')],
    ['ASCII that is called UCS-2', Buffer.from(dangling.replace('utf-8', 'UCS-2'))],
    ['ASCII that is called UCS-4', Buffer.from(dangling.replace('utf-8', 'ISO-10646-UCS-4'))],
    ['Latin-1 that is called ASCII', latin1(declared('US-ASCII'))],
    ['UTF-8 that is called ASCII', Buffer.from(declared('ascii'))],
  ])('%s is said once, by the rule over the text', async (_, bytes) => {
    folder = folderWith({ 'presence.xml': bytes });
    const { of } = await check(['presence.xml']);
    expect(of('xml-declaration')).toMatchObject([{ severity: 'error', line: 1, column: 31 }]);
    expect([...of('xml-encoding'), ...of('root-element')]).toEqual([]);
    expect(of('unknown-state')).toHaveLength(1);
  });

  test('the first byte that is not UTF-8 is marked', async () => {
    folder = folderWith({ 'presence.xml': Buffer.concat([Buffer.from('<!-- ü -->\n'), latin1(withAccent.split('\n')[1] ?? '')]) });
    const [found] = (await check(['presence.xml'])).of('xml-encoding');
    expect(found?.line).toBe(2);
    expect(withAccent.split('\n')[1]?.charAt((found?.column ?? 0) - 1)).toBe('é');
  });
});

describe('--fix', () => {
  const unquoted = dangling.replace('onevent="bussy"', 'onevent=bussy').replace('Status busy', 'Occupé');
  const declared = (encoding: string) => unquoted.replace('utf-8', encoding);
  const fixed = (text: string) => text.replace('onevent=bussy', 'onevent="bussy"');

  test.each<[string, string, (text: string) => Buffer]>([
    ['UTF-8', unquoted, (text) => Buffer.from(text)],
    ['UTF-16', declared('utf-16'), (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['Latin-1', declared('ISO-8859-1'), (text) => Buffer.from(text, 'latin1')],
  ])('fixes a file in %s and leaves its encoding', async (_, text, bytesOf) => {
    folder = folderWith({ 'presence.xml': bytesOf(text), 'states.txt': bytesOf(text) });
    expect((await check(['--fix', 'presence.xml', 'states.txt'])).stderr).toBe('');
    for (const name of ['presence.xml', 'states.txt']) expect(readFileSync(folder.of(name))).toEqual(bytesOf(fixed(text)));
  });

  test.each([
    ['Windows-1251', Buffer.from(declared('windows-1251'), 'latin1')],
    ['UTF-16 without a byte order mark', Buffer.from(declared('utf-16'), 'utf16le')],
  ])('leaves a file in %s alone and says so', async (_, bytes) => {
    folder = folderWith({ 'presence.xml': bytes });
    const { stderr, exitCode } = await check(['--fix', 'presence.xml']);
    expect(stderr).toMatch(/^seatkeeper: presence\.xml: it was not changed: [^\n]* not write it\.\n$/);
    expect(exitCode).toBe(2);
    expect(readFileSync(folder.of('presence.xml'))).toEqual(bytes);
  });

  test('leaves alone what a comment hides', async () => {
    const comment = '<!-- seatkeeper-disable-next-line attribute-quotes -->\n';
    const hidden = presence(`\n${comment}${unquoted.slice(unquoted.indexOf('<auto>')).replace('</presence>', '')}\n${state('busy')}`);
    folder = folderWith({ 'presence.xml': hidden });
    const { of, stderr } = await check(['--fix', 'presence.xml']);
    expect(stderr).toBe('');
    expect(readFileSync(folder.of('presence.xml')).toString()).toContain('onevent=bussy');
    expect(of('attribute-quotes')).toEqual([]);
    expect(of('unused-suppression')).toEqual([]);
  });

  test('leaves other XML files alone', async () => {
    const tabbed = `${other}\n${licenseWithTab}`;
    folder = folderWith({ 'pom.xml': tabbed });
    expect((await check(['--fix', 'pom.xml'])).exitCode).toBe(2);
    expect(readFileSync(folder.of('pom.xml')).toString()).toBe(tabbed);
  });
});

test('comments hide findings of the rules over the tree, of the schema and of the encoding, and are reported where they hide nothing', async () => {
  const wrong = dangling.replace('ready="false"', 'ready="maybe"').replace('utf-8', 'latin1').replace('Status busy', 'Occupé');
  const hide = (rules: string) => wrong.replace('?>\n', `?>\n<!-- seatkeeper-disable-file ${rules} -->\n`);
  folder = folderWith({
    'presence.xml': hide('unknown-state, bad-value, xml-encoding'),
    'a/presence.xml': hide('missing-id'),
    'b/presence.xml': wrong,
  });
  const { findings } = await check(['.']);
  const rulesOf = (file: string) => findings.filter((finding) => finding.file === file).map(({ rule }) => rule);
  expect(rulesOf('b/presence.xml')).toEqual(expect.arrayContaining(['xml-encoding', 'unknown-state', 'bad-value']));
  expect(rulesOf('a/presence.xml').sort()).toEqual([...rulesOf('b/presence.xml'), 'unused-suppression'].sort());
  const hidden = ['xml-encoding', 'unknown-state', 'bad-value'];
  expect(rulesOf('presence.xml')).toEqual(rulesOf('b/presence.xml').filter((rule) => !hidden.includes(rule)));
});

test('--ignore and --stdin-filename know presence files, and --rule their rules', async () => {
  folder = folderWith({ 'presence.xml': dangling, 'old/presence.xml': dangling });
  expect((await check(['.', '--ignore', 'old/'])).files).toEqual(['presence.xml']);
  expect((await check(['--stdin-filename', 'x/presence.xml', '-'], { input: dangling })).files).toEqual(['x/presence.xml']);
  expect((await check(['--rule', 'unknown-state=off', 'presence.xml'])).of('unknown-state')).toEqual([]);
});

test('rules lists each rule with the page of its language', async () => {
  folder = folderWith();
  const { stdout } = await runNode(cli.file, ['rules', '--format', 'json'], { cwd: folder.path });
  expect(stdout).toContain('/presence/rules/references/unknown-state.md"');
  expect(stdout).toContain('/license/rules/layout/tab.md"');
});

test('explain knows the note on encodings', async () => {
  folder = folderWith();
  const { stdout } = await runNode(cli.file, ['explain', 'xml-encoding'], { cwd: folder.path });
  expect(stdout).toMatch(/^# xml-encoding\n/);
});
