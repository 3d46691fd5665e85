import { describe, expect, test } from 'vitest';
import { runNode } from '../support/cli';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();
const ask = (args: readonly string[], options = {}) => runNode(cli.file, ['presence', ...args], options);

const file = `<presence xmlns="http://genesyslab.com/schemas/ucc/presence">
<state id="free"><display><statusText>Free</statusText></display><genesysAgent ready="true"/></state>
<state id="wrapup"><display><statusText>Wrapping up</statusText></display><genesysAgent ready="false" mode="acw"/></state>
<state id="remote"><display><menuText>Remote</menuText></display><genesysAgent ready="false" mode="acw"><reason>101</reason></genesysAgent></state>
</presence>
`;

describe('seatkeeper presence match', () => {
  test('tells which state shows by both readings, and what was looked for', async () => {
    const folder = folderWith({ 'presence.xml': file });
    const { stdout, stderr, exitCode } = await ask(['match', '--ready', 'false', '--mode', 'acw', '--reason', '101', 'presence.xml'], {
      cwd: folder.path,
    });
    expect(stderr).toBe('');
    expect(stdout).toBe(`Reported: Not Ready, work mode acw, reason 101 in Reasons
  line 3: shows if the first match in the file wins: wrapup “Wrapping up”
  line 4: shows if the most specific match wins: remote “Remote”

What is looked for, the most specific first
  looked for                                                 found               line
  Not Ready, work mode acw, reason 101 in Reasons            -
  Not Ready, work mode acw, reason 101, place not specified  remote                 4  shows if the most specific match wins
  Not Ready, work mode acw, no reason                        wrapup                 3  shows if the first match wins
  Not Ready, no work mode, no reason                         -
  a built-in state of UC Connector                           built-in Not Ready

Notes
  Not every T-Server and switch supports the work mode acw
    UC Connector does not check it. A state for it in the menu may fail when it is chosen.
`);
    expect(exitCode).toBe(3);
  });

  test.each<[words: readonly string[], shown: unknown, exitCode: number]>([
    [['--ready', 'true'], { id: 'free', builtIn: false, text: 'Free', line: 2, column: 2 }, 0],
    [['--ready', 'true', '--mode', 'acw', '--reason', '7'], { id: 'free' }, 0],
    [['--ready', 'false'], { id: 'predefNotReady', builtIn: true }, 1],
    [['--ready', 'false', '--mode', 'acw', '--reason', '101', '--key', 'Why'], { id: 'wrapup' }, 0],
    [['--ready', 'false', '--mode', 'acw', '--reason', '101', '--in', 'extensions'], { id: 'remote' }, 3],
    [['--ready', 'false', '--mode', 'legal'], { id: 'predefNotReady' }, 1],
  ])('%j as JSON', async (words, shown, exitCode) => {
    const found = await ask(['match', '--format', 'json', ...words, '-'], { input: file });
    expect(found.exitCode).toBe(exitCode);
    const told = JSON.parse(found.stdout);
    expect(told).toMatchObject({ file: '-', mostSpecific: shown, differs: exitCode === 3 });
    expect(told.steps.at(-1)).toMatchObject({ kind: 'builtIn' });
  });

  test('says of a file that UC Connector would not use that it would not', async () => {
    const notes = async (input: string) =>
      JSON.parse((await ask(['match', '--ready', 'true', '--format', 'json', '-'], { input })).stdout).notes.join('\n');
    expect(await notes(file)).toBe('');
    expect(await notes(file.replace('ucc/presence', 'ucc/presences'))).toMatch(/its namespace is wrong/);
    expect(await notes(file.replace('</presence>', '<'))).toMatch(/the XML is broken/);
    expect(await notes(file.replace('mode="acw"', 'mode="ACW"'))).toMatch(/^Not taken into account: wrapup/);
  });

  test.each<[words: readonly string[], problem: RegExp]>([
    [['match', '--ready', 'false'], /^Give the name of one presence file\.\nSee `seatkeeper presence match --help`/],
    [['match', 'presence.xml'], /^Is the agent ready\?/],
    [['match', '--ready', 'no', 'presence.xml'], /^--ready must be one of true, false, not "no"/],
    [['match', '--ready', 'false', '--mode', 'acv', 'presence.xml'], /Did you mean acw\?/],
    [['match', '--ready', 'false', '--in', 'extensions', 'presence.xml'], /give --reason too/],
    [['match', '--ready', 'false', 'nowhere.xml'], /nowhere\.xml/],
    [['match', '--ready', 'false', 'moc.xml'], /moc\.xml: this is not a presence definition/],
    [['match', '--ready', 'false', 'license.dat'], /license\.dat: this is not a presence definition/],
    [['coverage', 'other.xml'], /other\.xml: this XML file is neither/],
    [['mach', 'presence.xml'], /^Unknown command "presence mach"\. Did you mean presence match\?/],
    [[], /^Which command\? Give one of menu, match, coverage, texts/],
  ])('%j ends with 2', async (words, problem) => {
    const folder = folderWith({
      'presence.xml': file,
      'moc.xml': '<tabdata><tab><name>x</name></tab></tabdata>',
      'license.dat': 'SERVER h 001122aabbcc\n',
      'other.xml': '<?xml version="1.0"?><a/>',
    });
    const { stdout, stderr, exitCode } = await ask(words, { cwd: folder.path });
    expect(stderr.replace(/^seatkeeper: /, '')).toMatch(problem);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  test('prints nothing of a file that a terminal or a build server obeys', async () => {
    const hostile = file.replaceAll('wrapup', '##vso[task.complete]&#x1b;[2J').replaceAll('Wrapping up', '\u009b2J\u202e::error::');
    for (const words of [['match', '--ready', 'false', '--mode', 'acw'], ['coverage']])
      for (const format of ['text', 'json']) {
        const { stdout } = await ask([...words, '--format', format, '-'], { input: hostile });
        expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]|##vso/u);
        expect(stdout).not.toMatch(/^\s*::/m);
      }
  });
});

describe('seatkeeper presence coverage', () => {
  test('is a table of what can be reported, with the reasons of the project file', async () => {
    const folder = folderWith({ 'presence.xml': file, '.seatkeeperrc.json': '{ "presence": { "reasons": ["102"] } }' });
    const { stdout, stderr, exitCode } = await ask(['coverage', 'presence.xml'], { cwd: folder.path });
    expect(stderr).toBe('');
    expect(stdout).toBe(`Which state shows for what T-Server reports
  agent state                        reason              state               line
  Ready                              none, or any other  free                   2
  Not Ready                          none, or any other  built-in Not Ready        no state of the file matches
  Not Ready, work mode manual        none, or any other  built-in Not Ready        no state of the file matches
  Not Ready, work mode acw           none, or any other  wrapup                 3
  Not Ready, work mode acw           reason 101          remote                 4  wrapup if the first match wins
  Not Ready, work mode legal         none, or any other  built-in Not Ready        no state of the file matches
  Not Ready, work mode auxwork       none, or any other  built-in Not Ready        no state of the file matches
  Not Ready, work mode away          none, or any other  built-in Not Ready        no state of the file matches
  Not Ready, work mode back          none, or any other  built-in Not Ready        no state of the file matches
  Not Ready, work mode nodisconnect  none, or any other  built-in Not Ready        no state of the file matches

Reasons
  No state has these reasons of presence.reasons: 102
  Not in presence.reasons: 101

States that never show
  line 4: remote, if the first match in the file wins
`);
    expect(exitCode).toBe(1);
  });

  test('as JSON has every cell, and ends with 0 where the file has a state for all', async () => {
    const plain = '<state id="busy"><display><statusText>Busy</statusText></display><genesysAgent ready="false"/></state>\n';
    const { stdout, exitCode } = await ask(['coverage', '--format', 'json', '-'], {
      input: file.replace('</presence>', `${plain}</presence>`),
    });
    expect(exitCode).toBe(0);
    const told = JSON.parse(stdout);
    expect(told.states).toContainEqual({ id: 'busy', builtIn: false, text: 'Busy', line: 5, column: 2, endLine: 5, endColumn: 7 });
    expect(told.reasons).toEqual([{ code: '101', key: 'ReasonCode', in: null, mapped: true, listed: null }]);
    expect(told.rows).toHaveLength(9);
    const acw = told.rows.find(({ mode }: { mode: string }) => mode === 'acw');
    const idOf = (index: number) => told.states[index].id;
    expect(
      acw.cells.map((cell: { kind: string; documentOrder: number; mostSpecific: number }) => [
        cell.kind,
        idOf(cell.documentOrder),
        idOf(cell.mostSpecific),
      ]),
    ).toEqual([
      ['exact', 'wrapup', 'wrapup'],
      ['exact', 'wrapup', 'remote'],
    ]);
    expect(told.unused.mostSpecific).toEqual([]);
    expect(told.unused.documentOrder.map(idOf)).toEqual(['remote']);
  });
});

describe('the reasons of a project', () => {
  test('that are a wrong list are told of, and a right one makes findings', async () => {
    const checked = async (reasons: string) => {
      const folder = folderWith({ 'presence.xml': file, '.seatkeeperrc.json': `{ "presence": { "reasons": ${reasons} } }` });
      return runNode(cli.file, ['check', 'presence.xml'], { cwd: folder.path });
    };
    for (const wrong of ['"101"', '[101]', '[""]', '["a", "a"]', '[["a"]]'])
      expect((await checked(wrong)).stderr).toMatch(/The value of reasons must be a list of texts, such as \["101"\]/);
    const { stdout } = await checked('["102"]');
    expect(stdout).toMatch(/unmapped-reason/);
    expect(stdout).toMatch(/unlisted-reason/);
    expect((await checked('["101"]')).stdout).not.toMatch(/-reason/);
  });
});
