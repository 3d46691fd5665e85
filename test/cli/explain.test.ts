import { expect, test } from 'vitest';
import { notes } from '../../server/src/core/notes/notes';
import { readableRulePage } from '../../server/src/rulePages';
import { runNode } from '../support/cli';
import { rules } from '../support/rules';
import { useCli } from '../support/useCli';

const cli = useCli();

const explain = (...args: string[]) => runNode(cli.file, ['explain', ...args]);

test('prints the page of a rule, and its severity', async () => {
  const { stdout, exitCode } = await explain('tab');
  expect(stdout).toBe(`${await readableRulePage('tab')}\nSeverity: warning, in Genesys license files.\n`);
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
])('knows no rule %s', async (name, advice) => {
  const { stdout, stderr, exitCode } = await explain(name);
  expect(stderr).toContain(`Unknown rule "${name}".`);
  expect(stderr).toContain(advice);
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
});
