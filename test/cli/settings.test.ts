import { describe, expect, test } from 'vitest';
import { readWords } from '../../server/src/cli/command';
import { check, readCheck } from '../../server/src/cli/commands/check';
import { pathInside } from '../../server/src/cli/paths';
import { settingsInForce } from '../../server/src/cli/settingsInForce';
import { dayOf } from '../../server/src/core/day';
import { ignoreRules } from '../../server/src/core/project/ignore';
import type { ProjectSettings } from '../../server/src/core/project/projectSettings';
import { license } from '../../server/src/license/language';
import { presence } from '../../server/src/presence/language';

const today = dayOf(2026, 5, 15);
const defaults = { rules: {}, managerVersion: '11.9', expiryWarningDays: 30, defaultLanguage: 'en', today };

const nothing: ProjectSettings = { rules: {}, languages: {}, ignore: [], site: [] };
const project: ProjectSettings = {
  rules: { tab: 'off', expired: 'hint' },
  languages: { license: { managerVersion: '9.5', expiryWarningDays: 60 }, presence: { defaultLanguage: 'de' } },
  ignore: ['old/'],
  site: [],
};

/** What the options of a command line set. */
function given(...options: string[]): ProjectSettings {
  return readCheck(readWords(['x.lic', ...options], check)).settings;
}

describe('options set what is given and no more', () => {
  test.each([
    [[], nothing],
    [['--rule', 'tab=off', '--rule', 'tab=hint'], { ...nothing, rules: { tab: 'hint' } }],
    [['--manager-version', '11.9'], { ...nothing, languages: { license: { managerVersion: '11.9' } } }],
    [['--expiry-days', '30'], { ...nothing, languages: { license: { expiryWarningDays: 30 } } }],
    [['--default-language', 'en'], { ...nothing, languages: { presence: { defaultLanguage: 'en' } } }],
    [['--ignore', 'a', '--ignore', 'b'], { ...nothing, ignore: ['a', 'b'] }],
  ] as const)('%j', (options, settings) => {
    expect(given(...options)).toStrictEqual(settings);
  });
});

describe('options go before the project file, and that before the defaults', () => {
  const ofProject = { managerVersion: '9.5', expiryWarningDays: 60, defaultLanguage: 'de', rules: project.rules, today };
  test.each<[what: string, project: ProjectSettings | undefined, options: readonly string[], expected: object]>([
    ['nothing set', undefined, [], defaults],
    ['options alone', undefined, ['--expiry-days', '7'], { ...defaults, expiryWarningDays: 7 }],
    ['an empty project file', nothing, [], defaults],
    ['a project file alone', project, [], ofProject],
    ['an option with the default value', project, ['--expiry-days', '30'], { ...ofProject, expiryWarningDays: 30 }],
    ['a release', project, ['--manager-version', '11.7'], { ...ofProject, managerVersion: '11.7' }],
    ['a language', project, ['--default-language', 'fr'], { ...ofProject, defaultLanguage: 'fr' }],
    ['a rule, and the others stay', project, ['--rule', 'tab=error'], { ...ofProject, rules: { tab: 'error', expired: 'hint' } }],
    ['a rule put back', project, ['--rule', 'tab=default'], { ...ofProject, rules: { tab: 'default', expired: 'hint' } }],
  ])('%s', (_, file, options, expected) => {
    const [ofLicense, ofPresence] = [license, presence].map((language) => settingsInForce(language, file, given(...options), today));
    expect({ ...ofLicense, ...ofPresence }).toMatchObject(expected);
  });
});

test.skipIf(process.platform === 'win32').each([
  ['license.dat', 'license.dat'],
  ['./sites/../sites/a.lic', 'sites/a.lic'],
  ['/srv/team/sites/a.lic', 'sites/a.lic'],
  ['..hidden/a.lic', '..hidden/a.lic'],
  ['', ''],
  ['.', ''],
  ['..', undefined],
  ['../a.lic', undefined],
  ['/srv/teamwork/a.lic', undefined],
  ['/', undefined],
])('in /srv/team, %j is %j', (name, inside) => {
  expect(pathInside('/srv/team', name)).toBe(inside);
});

test.each([
  ['a folder', ['old/'], 'old', true, true],
  ['a file of that name', ['old/'], 'old', false, false],
  ['what is in a folder', ['old/'], 'x/old/a.lic', false, true],
  ['a name at the top', ['/a.lic'], 'x/a.lic', false, false],
  ['all but one', ['*.lic', '!b.lic'], 'b.lic', false, false],
  ['the folder itself', ['*'], '', true, false],
  ['what is outside', ['*'], undefined, false, false],
  ['a comment', ['# *.lic'], 'a.lic', false, false],
  ['nonsense', ['[z-a]', '[', '\\', '!'], 'a.lic', false, false],
] as const)('patterns on %s', (_, patterns, inside, isFolder, ignored) => {
  expect(ignoreRules('', patterns, false)(inside, isFolder)).toBe(ignored);
});
