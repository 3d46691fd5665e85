import { expect, test } from 'vitest';
import { guideIds, readableRulePage } from '../../server/src/rulePages';
import { runNode } from '../support/cli';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();

test.each([...guideIds])('prints the guide %s', async (id) => {
  const { stdout, exitCode } = await runNode(cli.file, ['explain', id]);
  expect(stdout).toBe(`${await readableRulePage(id)}`);
  expect(exitCode).toBe(0);
});

test('offers a guide for a name that is nearly its', async () => {
  const { stderr, exitCode } = await runNode(cli.file, ['explain', 'hostid']);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('Did you mean host-id?');
});

test('judges the files of a site together, and says so in each', async () => {
  const license = (letter: string, count: number) =>
    `SERVER ${letter}.contoso.example 001122aabb0${letter} 7260\nVENDOR examplevd\nFEATURE editor examplevd 1.0 permanent ${count} SIGN=${letter}${letter}\n`;
  const folder = folderWith({ 'a.lic': license('a', 60), 'b.lic': license('b', 40) });
  const apart = await runNode(cli.file, ['check', 'a.lic', 'b.lic'], { cwd: folder.path });
  expect(apart.stdout).not.toContain('split-counts');
  const { stdout } = await runNode(cli.file, ['check', '--site', 'a.lic', 'b.lic'], { cwd: folder.path });
  expect(stdout).toContain('a.lic:3:9: information: This license server has 60 of the site’s 100 licenses of editor');
  expect(stdout).toContain('b.lic:3:9: information: This license server has 40 of the site’s 100 licenses of editor');
});
