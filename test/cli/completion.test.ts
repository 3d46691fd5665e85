import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { lastWordOf } from '../../server/src/cli/command';
import { commands } from '../../server/src/cli/commands';
import { presence } from '../../server/src/cli/commands/presence';
import { completionScript, shellNames } from '../../server/src/cli/completion/script';
import { formatNames } from '../../server/src/cli/formats/format';
import { helpOf, overview } from '../../server/src/cli/help';
import { severitySettings } from '../../server/src/cli/optionValues';
import { ruleIds, topicIds } from '../../server/src/ruleList';

function has(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0;
}

const everyCommand = commands.flatMap((one) => [one, ...(one.subcommands ?? [])]);

describe.each(shellNames)('%s', (shell) => {
  const script = completionScript(shell, commands);

  test('knows every command, option and rule', () => {
    for (const { name, options } of everyCommand) {
      // In fish and zsh, a command of a group is one word after another.
      for (const word of name.split(' ')) expect(script).toContain(word);
      for (const option of Object.keys(options)) expect(script).toMatch(new RegExp(`(?:--|-l )${option}\\b`));
    }
    for (const id of topicIds) expect(script).toContain(id);
    for (const format of formatNames) expect(script).toContain(format);
  });

  test.skipIf(!has(shell))('can be read by the shell, where it is installed', () => {
    const { status, stderr } = spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe.skipIf(!has('bash'))('in bash, where it is installed', () => {
  const driver = `
${completionScript('bash', commands)}
while IFS= read -r line; do
  IFS=$'\\x1f' read -r -a COMP_WORDS <<< "$line"
  COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
  if [ "\${COMP_WORDS[COMP_CWORD]}" = _ ]; then COMP_WORDS[COMP_CWORD]=; fi
  _seatkeeper
  (IFS='|'; printf '%s\\n' "\${COMPREPLY[*]}")
done
`;

  /** What is offered for the last of some words, as Bash cuts them; `_` stands for an empty one. */
  function offered(...lines: string[]): string[][] {
    const input = lines.map((line) => `${['seatkeeper', ...line.split(' ')].join('\u001f')}\n`).join('');
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', driver], { input, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => (line === '' ? [] : line.split('|')));
  }

  test.each([
    ['ch', ['check ']],
    ['_', [...commands.map(({ name }) => `${name} `), 'help ', 'version ', '--help ', '--version ']],
    ['check --fo', ['--format ']],
    ['check --format _', formatNames.map((name) => `${name} `)],
    ['check --format =', formatNames.map((name) => `${name} `)],
    ['check --format = s', ['sarif ']],
    ['check license', []],
    ['check --ignore _', []],
    ['check --default-language f', ['fr ']],
    ['check --rule duplicate-f', ['duplicate-feature=']],
    ['check --rule _', ruleIds.map((id) => `${id}=`)],
    ['check --rule tab =', severitySettings.map((severity) => `${severity} `)],
    ['check --rule tab = inf', ['information ']],
    ['check --rule tab = off --q', ['--quiet ']],
    ['explain duplicate-f', ['duplicate-feature ']],
    ['rules --format _', ['text ', 'json ']],
    ['completion _', shellNames.map((name) => `${name} `)],
    ['presence _', presence.subcommands?.map((one) => `${lastWordOf(one)} `) ?? []],
    ['presence --', ['--help ']],
    ['presence ma', ['match ']],
    ['presence match --re', ['--ready ', '--reason ']],
    ['presence match --ready _', ['true ', 'false ']],
    ['presence match --mode a', ['acw ', 'auxwork ', 'away ']],
    ['presence coverage --format _', ['text ', 'json ']],
    ['presence coverage pres', []],
    ['nonsense _', []],
  ])('%s', (line, expected) => {
    expect(offered(line)).toEqual([expected]);
  });
});

describe('the help', () => {
  test.each(everyCommand.map((command) => [command.name, command] as const))('of %s names every option', (_, command) => {
    const help = helpOf(command, 120);
    for (const option of Object.keys(command.options)) expect(help).toMatch(new RegExp(`^  (-\\w, )?--${option}\\b`, 'm'));
    const [first] = command.name.split(' ');
    expect(overview(commands, 120)).toContain(`  seatkeeper ${first} `);
  });

  test.each([120, 80, 60])('fits a window of %i columns', (columns) => {
    // A command to copy is not cut.
    for (const help of [overview(commands, columns), ...everyCommand.map((command) => helpOf(command, columns))])
      for (const line of help.split('\n'))
        if (!/^ {2,4}(?:seatkeeper|--|eval) ?/.test(line)) expect(line.length, line).toBeLessThanOrEqual(columns);
  });
});
