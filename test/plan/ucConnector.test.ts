import { expect, test } from 'vitest';
import { plan } from '../../server/src/plan/language';
import { analyze } from '../support/check';

const rulesOf = async (instance: unknown, rest: object = {}) => {
  const text = JSON.stringify({ ucConnector: { ...rest, instances: [instance] } });
  return (await analyze(plan, 'new.seatplan.json', text)).findings().map(({ rule }) => rule);
};

test.each([
  ['1.7.0_06', true],
  ['1.7.0_80', true],
  ['7u6', true],
  ['7', true],
  ['1.8.0_202', true],
  ['11.0.2', true],
  ['1.7.0_05', false],
  ['7u5', false],
  ['1.6.0_45', false],
  ['6', false],
])('UC Connector runs with JDK %s: %s', async (jdk, expected) => {
  expect(await rulesOf({ name: 'ucc1', jdk })).toEqual(expected ? [] : ['uc-connector-host']);
});

test.each([
  ['license-file', '7260@lichost', true],
  ['license-file', '7260@lic1;7261@lic2', true],
  ['license-file', 'C:\\gcti\\license.dat', true],
  ['license-file', '\\\\files1\\licenses\\license.dat', true],
  ['license-file', '/opt/genesys/license.dat', true],
  ['license-file', 'license.dat', false],
  ['license-file', 'lichost@7260', false],
  ['presence-lg-status', 1, true],
  ['presence-lg-status', '18500', true],
  ['presence-lg-status', 0, false],
  ['presence-lg-status', 'busy', false],
  ['presence-lg-note', 'Statutory pause', true],
  ['presence-lg-note', 'a < b', false],
  ['gla-kpl-time', 5, true],
  ['gla-kpl-time', 4, false],
  ['gla-kpl-response-time', 29, true],
  ['gla-kpl-response-time', 30, false],
  ['locale', 'es', true],
  ['locale', 'pt', false],
  ['preview-info-keys', 'a,b,c,d', true],
  ['preview-info-keys', 'a,b,,d', false],
  ['preview-state-name', '3721, UCC_Preview', true],
  ['preview-state-name', '3721', false],
  ['preview-shortkey-accept', '', true],
  ['preview-shortkey-accept', '#32', true],
  ['preview-shortkey-accept', '##', true],
  ['preview-shortkey-accept', '#', false],
  ['preview-shortkey-accept', 'Q'.repeat(255), true],
  ['preview-shortkey-accept', 'Q'.repeat(256), false],
])('%#: the option %s is valid or not', async (option, value, expected) => {
  expect(await rulesOf({ name: 'ucc1', options: { 'license-file': '7260@lichost', [option]: value } })).toEqual(
    expected ? [] : ['uc-option-value'],
  );
});

test('what belongs to a pair is not asked of a UC Connector without a backup', async () => {
  const instance = { name: 'ucc1', autoRestart: false, lca: false, networkAdapters: 1, log: { standard: 'stdout' }, redundancy: 'none' };
  expect(await rulesOf(instance, { messageServer: false, alarms: [] })).toEqual([]);
});
