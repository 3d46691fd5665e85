import { describe, expect, test } from 'vitest';
import { notes } from '../../server/src/core/notes/notes';
import { errorsIn, knownErrors } from '../../server/src/errors/explain';
import { readableRulePage } from '../../server/src/rulePages';
import { runNode } from '../support/cli';
import { rules } from '../support/rules';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();

const explain = (...args: string[]) => runNode(cli.file, ['explain', ...args]);

test('prints the page of a rule, and its severity', async () => {
  const { stdout, exitCode } = await explain('tab');
  expect(stdout).toBe(
    `${await readableRulePage('tab')}\nSeverity: warning, in Genesys license files.\nLeads to: error -8 (The key or signature does not match its line).\n`,
  );
  expect(stdout).toContain('DAEMON genesys.d<TAB>/opt/flexlm/genesys.d\n                ^^^^^\n');
  expect(exitCode).toBe(0);
});

test('takes the name in any case', async () => {
  expect((await explain('DUPLICATE-feature')).stdout).toContain(await readableRulePage('duplicate-feature'));
});

test.each(notes.map(({ id, page, summary }) => [id, page, summary] as const))(
  'prints the page of the note %s',
  async (id, page, summary) => {
    expect((await explain(id)).stdout).toContain(page);
    expect(page.startsWith(`# ${id}\n\n${summary}.\n`)).toBe(true);
    expect(rules.map((rule) => rule.id)).not.toContain(id);
  },
);

test('lists all rules and notes', async () => {
  const { stdout, exitCode } = await explain();
  for (const rule of rules) expect(stdout).toContain(rule.summary);
  for (const { id } of notes) expect(stdout).toContain(`  ${id} `);
  expect(exitCode).toBe(0);
});

test.each([
  ['duplicate-feture', 'Did you mean duplicate-feature?'],
  ['capped', 'Did you mean findings-capped?'],
  ['qqqqqqqq', 'lists all rules'],
  ['LM_BADCOD', 'Did you mean LM_BADCODE?'],
  ['error 18', 'Did you mean -18?'],
])('knows nothing of %s', async (name, advice) => {
  const { stdout, stderr, exitCode } = await explain(name);
  expect(stderr).toContain(`Nothing is known of "${name}".`);
  expect(stderr).toContain(advice);
  expect(stdout).toBe('');
  expect(exitCode).toBe(1);
});

test('a code without an explanation is not guessed', async () => {
  const listed = await explain('-43');
  expect(listed.stdout).toContain('No public document says what this error means.');
  expect(listed.exitCode).toBe(0);
  const unlisted = await explain('-210,5');
  expect(unlisted.stderr).toContain('Error -210 is in no public list.');
  expect(unlisted.stdout).toBe('');
  expect(unlisted.exitCode).toBe(1);
});

test.each([[['-8']], [['--', '-8']], [['LM_BADCODE']], [['bad', 'code', 'or', 'inconsistent', 'encryption', 'code']], [['(-8,523)']]])(
  'explains an error: %j',
  async (words) => {
    const { stdout, exitCode } = await explain(...words);
    expect(stdout).toContain('# FlexNet error -8 (LM_BADCODE)\n\nThe key or signature does not match its line.\n');
    expect(stdout).toContain('\n## Usual causes\n\n1. A signed field, the host id or the key itself was changed by hand.\n2. ');
    expect(stdout).toContain('\n- `sign-format`: ');
    expect(exitCode).toBe(0);
  },
);

test('what is only likely is said to be', async () => {
  expect((await explain('-188')).stdout).toContain('Likely: The license is not for the time zone of this computer.');
});

test('splits the system error off', async () => {
  const { stdout } = await explain('(-15,570:10061)');
  expect(stdout).toContain('System error 10061 (WSAECONNREFUSED): The computer answers, but no program listens on this port.');
  expect(stdout).toContain('The second number, 570, is for the vendor of the license library');
});

test('reads a message of several lines from standard input', async () => {
  const message = 'Cannot connect to license\n server system. (-15,570:111)\nStd 07100 Licensing violation is identified\n';
  const { stdout, exitCode } = await runNode(cli.file, ['explain', '-'], { input: message });
  expect(stdout.match(/^# .*$/gm)).toEqual(['# FlexNet error -15 (LM_CANTCONNECT)', '# Genesys log event 07100 (GCTI_LICENSE_FAIL)']);
  expect(exitCode).toBe(0);
});

test('nothing of a message steers the terminal', async () => {
  const { stdout, stderr } = await explain('error\u001b[31m \u0007nonsense');
  for (const sign of ['\u001b', '\u0007']) expect(stdout + stderr).not.toContain(sign);
});

describe('with a file', () => {
  const text = [
    'SERVER lichost.contoso.example 001122aabbcc 27000',
    'VENDOR examplevd',
    'FEATURE editor examplevd 2.0 31-dec-2020 5 SIGN="AAAA BBBB CCCC"',
    'FEATURE viewer examplevd 2.0 permanent 5 0123456789AB HOSTID=00112233 SIGN=AAAABBBBCCCC',
    '',
  ].join('\n');

  test('says which lines are concerned, and which findings lead to the error; keys are not shown', async () => {
    const file = folderWith({ 'license.dat': text }).of('license.dat');
    const { stdout } = await explain('-10', '--file', file);
    expect(stdout).toMatch(/- Line 3: The license for editor expired on 31-dec-2020, .* days ago \(`expired`\)/);
    expect(stdout).toContain(
      '- Line 3: `FEATURE editor examplevd 2.0 31-dec-2020 5`\n- Line 4: `FEATURE viewer examplevd 2.0 permanent 5`\n',
    );
    expect(stdout).not.toMatch(/AAAA|0123456789AB/);
  });

  test('a feature that the message names leaves out the others', async () => {
    const file = folderWith({ 'license.dat': text }).of('license.dat');
    const { stdout } = await explain('DENIED: "viewer" ana@desk (Invalid host. (-9,57))', '--file', file, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject([
      {
        code: '-9',
        minor: '57',
        rules: expect.arrayContaining(['host-id-format']),
        file: { findings: [], lines: [{ line: 1 }, { line: 4, text: 'FEATURE viewer examplevd 2.0 permanent 5 HOSTID=00112233' }] },
      },
    ]);
    expect(stdout).not.toMatch(/AAAA|0123456789AB/);
  });

  test('one that cannot be read, or that a rule has no use for, is refused', async () => {
    expect(await explain('-8', '--file', 'missing.dat')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('no such file') });
    expect(await explain('tab', '--file', 'missing.dat')).toMatchObject({ exitCode: 2 });
    expect(await explain('--format', 'json')).toMatchObject({ exitCode: 2 });
  });
});

test('rules and codes are indexed both ways', async () => {
  const { stdout } = await explain('expired', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({ rule: 'expired', leadsTo: ['-10'] });
  const { stdout: error } = await explain('-10', '--format', 'json');
  expect(JSON.parse(error)[0].rules).toContain('expired');
});

// A log tells of errors; nothing in it leads to them.
const leading = rules.filter(({ language }) => language !== 'log');

test.each(leading.map((rule) => [rule.id, rule] as const))(
  '%s: the codes that it leads to are known, and its page or messages name them',
  async (id, { leadsTo = [] }) => {
    const known = knownErrors.filter(({ family, grade }) => family === 'flexnet' && grade !== 'undocumented').map((error) => error.id);
    for (const code of leadsTo) expect(known).toContain(code);
    expect(new Set(leadsTo).size).toBe(leadsTo.length);
    // An example may be an error message itself.
    const page = ((await readableRulePage(id)) ?? '').replace(/^```[\s\S]*?^```$/gm, '');
    const named = errorsIn(page).filter(({ error, range }) => error.family === 'flexnet' && /^[-\u2212]/.test(page.slice(range.start)));
    if (named.length > 0) expect(leadsTo.length, 'its page names an error code').toBeGreaterThan(0);
  },
);
