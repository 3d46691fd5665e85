import { describe, expect, test } from 'vitest';
import type { JsonProblem } from '../../server/src/core/jsonReader';
import { type Message, render, say } from '../../server/src/core/message';
import { MOST_EXTENDED, originsOf, ProjectTree } from '../../server/src/core/project/projectTree';
import { languages } from '../../server/src/languages';
import { ruleIds } from '../../server/src/ruleList';

const RC = '.seatkeeperrc.json';

type Files = Readonly<Record<string, string | { readonly unread: Message }>>;

/** The project files of a folder, what is wrong with them as `file: text: message`, and which were looked for. */
function treeOf(files: Files) {
  const reports = new Map<string, readonly JsonProblem[]>();
  const looked: string[] = [];
  const tree = new ProjectTree({
    names: { rules: ruleIds, languages },
    ignoresCase: false,
    read: async (file) => {
      looked.push(file);
      return files[file];
    },
    report: (file, _, problems) => reports.set(file, problems),
  });
  const problems = () =>
    [...reports].flatMap(([file, found]) =>
      found.map(({ range, message }) => {
        const text = files[file];
        return `${file}: ${typeof text === 'string' ? text.slice(range.start, range.end) : ''}: ${render(message)}`;
      }),
    );
  return { tree, problems, looked };
}

/** [what, files, the settings of each file] */
const sums: readonly (readonly [what: string, files: Files, of: Readonly<Record<string, object>>])[] = [
  ['nothing without a project file', {}, { 'a/b.lic': { rules: {}, languages: {} } }],
  [
    'the outer settings where the nearer say nothing',
    {
      [RC]: '{ "rules": { "tab": "off", "expired": "hint" }, "license": { "managerVersion": "9.5", "expiryWarningDays": 9 } }',
      [`a/${RC}`]: '{ "rules": { "tab": "error" }, "license": { "managerVersion": "11.7" } }',
    },
    {
      'x.lic': { rules: { tab: 'off', expired: 'hint' }, languages: { license: { managerVersion: '9.5', expiryWarningDays: 9 } } },
      'a/b/x.lic': { rules: { tab: 'error', expired: 'hint' }, languages: { license: { managerVersion: '11.7', expiryWarningDays: 9 } } },
    },
  ],
  [
    'only what is below a root',
    { [RC]: '{ "rules": { "tab": "off" } }', [`a/${RC}`]: '{ "root": true, "rules": { "expired": "off" } }', [`a/b/${RC}`]: '{}' },
    { 'a/b/x.lic': { rules: { expired: 'off' } }, 'x.lic': { rules: { tab: 'off' } } },
  ],
  [
    'a default that undoes an outer setting',
    { [RC]: '{ "rules": { "tab": "off" } }', [`a/${RC}`]: '{ "rules": { "tab": "default" } }' },
    { 'a/x.lic': { rules: { tab: 'default' } } },
  ],
  [
    'what is extended, below what extends it and above the outer file',
    {
      [RC]: '{ "rules": { "tab": "off", "expired": "off", "duplicate-feature": "off" } }',
      [`a/${RC}`]: '{ "extends": "../shared/base.json", "rules": { "tab": "error" } }',
      'shared/base.json': '{ "extends": "./more.json", "rules": { "tab": "hint", "expired": "hint" } }',
      'shared/more.json': '{ "root": true, "rules": { "expired": "error", "expiring-soon": "error" } }',
      [`shared/${RC}`]: '{ "rules": { "tab": "warning" } }',
    },
    { 'a/x.lic': { rules: { tab: 'error', expired: 'hint', 'duplicate-feature': 'off', 'expiring-soon': 'error' } } },
  ],
  [
    'overrides, the later before the earlier, and a nearer file before all of an outer one',
    {
      [RC]: '{ "overrides": [{ "files": ["*.lic"], "rules": { "tab": "hint", "expired": "hint" } }, { "files": ["/a/"], "rules": { "expired": "error" } }], "rules": { "tab": "off", "expired": "off" } }',
      [`a/b/${RC}`]: '{ "rules": { "tab": "warning" } }',
    },
    {
      'x.dat': { rules: { tab: 'off', expired: 'off' } },
      'x.lic': { rules: { tab: 'hint', expired: 'hint' } },
      'a/x.dat': { rules: { tab: 'off', expired: 'error' } },
      'c/a/x.dat': { rules: { tab: 'off', expired: 'off' } },
      'a/b/x.lic': { rules: { tab: 'warning', expired: 'error' } },
    },
  ],
  [
    'overrides with languages, and with a pattern taken back',
    { [RC]: '{ "overrides": [{ "files": ["*.lic", "!keep.lic"], "license": { "managerVersion": "9.5" } }] }' },
    { 'x.lic': { languages: { license: { managerVersion: '9.5' } } }, 'keep.lic': { languages: {} } },
  ],
  [
    'overrides of an extended file by paths from the folder of the file that extends it',
    {
      [`a/${RC}`]: '{ "extends": "../shared/base.json" }',
      'shared/base.json': '{ "overrides": [{ "files": ["/b/"], "rules": { "tab": "off" } }] }',
    },
    { 'a/b/x.lic': { rules: { tab: 'off' } }, 'a/x.lic': { rules: {} } },
  ],
];

describe('project files add up to', () => {
  test.each(sums)('%s', async (_, files, expected) => {
    const { tree, problems } = treeOf(files);
    for (const [file, settings] of Object.entries(expected)) expect((await tree.of(file)).settings, file).toMatchObject(settings);
    for (const [file, settings] of Object.entries(expected))
      if ('rules' in settings) expect((await tree.of(file)).settings.rules, file).toEqual(settings.rules);
    expect(problems()).toEqual([]);
  });

  test('the same object for files that the same holds for', async () => {
    const { tree } = treeOf({ [RC]: '{ "overrides": [{ "files": ["*.lic"], "rules": { "tab": "off" } }] }' });
    expect(await tree.of('a/x.lic')).toBe(await tree.of('y.lic'));
    expect(await tree.of('a/x.dat')).not.toBe(await tree.of('y.lic'));
  });
});

describe('what is ignored', () => {
  test('adds up, a root included, each pattern from the folder of its project file', async () => {
    const { tree } = treeOf({
      [RC]: '{ "ignore": ["*.old", "!keep.old"] }',
      [`a/${RC}`]: '{ "root": true, "extends": "../base.json", "ignore": ["!/c.lic"] }',
      'base.json': '{ "ignore": ["/b.lic", "/c.lic"] }',
    });
    const by = Object.fromEntries(
      await Promise.all(
        ['a/x.old', 'a/keep.old', 'a/b.lic', 'a/c.lic', 'b.lic'].map(async (file) => [file, await tree.ignoredBy(file, false)] as const),
      ),
    );
    expect(by).toEqual({ 'a/x.old': RC, 'a/keep.old': undefined, 'a/b.lic': `a/${RC}`, 'a/c.lic': undefined, 'b.lic': undefined });
  });
});

describe('the site', () => {
  const files = { [RC]: '{ "site": ["*.lic"] }', [`a/${RC}`]: '{}', [`b/${RC}`]: '{ "site": ["/east/"] }', [`c/${RC}`]: '{ "site": [] }' };
  test.each([
    ['x.lic', '', true],
    ['a/x.lic', '', true],
    ['a/x.dat', '', false],
    ['b/east/x.dat', 'b', true],
    ['b/x.lic', 'b', false],
  ])('of %s is that of the folder "%s": %s', async (file, folder, isIn) => {
    const { site } = await treeOf(files).tree.of(file);
    expect(site?.folder).toBe(folder);
    expect(site?.includes(file)).toBe(isIn);
  });

  test('of a file that an empty list is nearest to is none', async () => {
    expect((await treeOf(files).tree.of('c/x.lic')).site).toBeUndefined();
  });
});

describe('a file that cannot be extended is reported where it is named', () => {
  const chain = Object.fromEntries(
    Array.from({ length: MOST_EXTENDED + 2 }, (_, index) => [`${index}.json`, `{ "extends": "${index + 1}.json" }`]),
  );
  test.each<[what: string, files: Files, said: readonly string[]]>([
    ['missing', { [RC]: '{ "extends": "a.json" }' }, [`${RC}: "a.json": There is no file a.json that can be read\n`]],
    [
      'above the folder',
      { [`a/${RC}`]: '{ "extends": "../../a.json" }' },
      [`a/${RC}: "../../a.json": A project file can only extend a file inside`],
    ],
    [
      'itself',
      { [RC]: `{ "extends": "./${RC}" }` },
      [`${RC}: "./${RC}": The file ./${RC} cannot be extended here: it extends this file\n`],
    ],
    [
      'a cycle',
      { [RC]: '{ "extends": "a.json" }', 'a.json': '{ "extends": "b.json" }', 'b.json': '{ "extends": "a.json" }' },
      ['b.json: "a.json": The file a.json cannot be extended here'],
    ],
    [
      'not read',
      { [RC]: '{ "extends": "a.json" }', 'a.json': { unread: say('It is large.') } },
      [`${RC}: "a.json": The file a.json was not read\nIt is large.`],
    ],
    [
      'a long chain',
      { [RC]: '{ "extends": "0.json" }', ...chain },
      [`${MOST_EXTENDED - 1}.json: "${MOST_EXTENDED}.json": More than ${MOST_EXTENDED} files`],
    ],
    [
      'a mistake in it',
      { [RC]: '{ "extends": "a.json" }', 'a.json': '{ "rules": { "tabs": "off" } }' },
      ['a.json: "tabs": There is no rule tabs'],
    ],
  ])('%s', async (_, files, said) => {
    const { tree, problems } = treeOf({ ...files, [`z/${RC}`]: `{ "extends": "../${RC}", "rules": { "tab": "off" } }` });
    const [project] = await Promise.all(['a/x.lic', 'x.lic', 'a/b/x.lic'].map((file) => tree.of(file)));
    expect(project?.hasProblems).toBe(true);
    expect(problems()).toHaveLength(said.length);
    for (const [index, start] of said.entries()) expect(problems()[index]?.startsWith(start), problems()[index]).toBe(true);
  });

  test('is looked for only inside the folder', async () => {
    const { tree, looked } = treeOf({ [RC]: '{ "extends": "a/../../x.json" }', [`a/${RC}`]: '{ "extends": "../../../etc/passwd" }' });
    await tree.of('a/x.lic');
    expect(looked.sort()).toEqual([RC, `a/${RC}`]);
  });

  test('of which the rest holds', async () => {
    const { tree } = treeOf({ [RC]: '{ "extends": "a.json", "rules": { "tab": "off" } }' });
    expect((await tree.of('x.lic')).settings.rules).toEqual({ tab: 'off' });
  });
});

test('it is told where each value comes from', async () => {
  const files = {
    [RC]: '{ "rules": { "tab": "off" }, "site": ["*.lic"] }',
    [`a/${RC}`]: '{ "extends": "base.json", "overrides": [{ "files": ["*.lic"], "rules": { "expired": "off" } }] }',
    'a/base.json': '{ "rules": { "expired": "hint" }, "license": { "managerVersion": "9.5" } }',
  };
  const project = await treeOf(files).tree.of('a/x.lic');
  const origins = [...originsOf(project)].map(([name, { file, text, range }]) => `${name} ${file} ${text.slice(range.start, range.end)}`);
  expect(origins.sort()).toEqual([
    'license.managerVersion a/base.json "9.5"',
    `rules.expired a/${RC} "off"`,
    `rules.tab ${RC} "off"`,
    `site ${RC} ["*.lic"]`,
  ]);
  expect(project.files).toEqual([RC, 'a/base.json', `a/${RC}`]);
});
