import { expect, test } from 'vitest';
import { plan } from '../../server/src/plan/language';
import { loadsOf } from '../../server/src/plan/model/aggregators';
import { isPollingTime, parametersIn } from '../../server/src/plan/model/contactLists';
import { analyze } from '../support/check';

const findingsOf = async (statusAggregator: unknown) =>
  (await analyze(plan, 'new.seatplan.json', JSON.stringify({ statusAggregator }))).findings();

test.each([
  ['', []],
  ['POLLING_INTERVAL=60', [['POLLING_INTERVAL', '60']]],
  [
    'ATTRIBUTE_MAPPING_FILE="C:\\a;b.txt";next_polling_time=2026-01-01 00:00:00; ;',
    [
      ['ATTRIBUTE_MAPPING_FILE', 'C:\\a;b.txt'],
      ['NEXT_POLLING_TIME', '2026-01-01 00:00:00'],
    ],
  ],
  [
    'ATTRIBUTE_MAPPING_FILE="not closed; POLLING_INTERVAL=60',
    [
      ['ATTRIBUTE_MAPPING_FILE', '"not closed'],
      ['POLLING_INTERVAL', '60'],
    ],
  ],
])('the parameters in %s', (text, expected) => {
  expect(parametersIn(text).map(({ name, value }) => [name, value])).toEqual(expected);
});

test.each([
  ['2026-11-12 00:01:00', true],
  ['2028-02-29 23:59:59', true],
  ['2026-02-29 00:00:00', false],
  ['2026-11-12 24:00:00', false],
  ['2026-11-12T00:01:00', false],
  ['2026-11-12', false],
])('%s is a time of polling: %s', (value, expected) => {
  expect(isPollingTime(value)).toBe(expected);
});

test.each([
  ['CN=Administrator, CN=Users, DC=domain, DC=com', true],
  ['OU=R&D\\, East,DC=contoso,DC=example', true],
  ['OU="Sales, East",DC=contoso', true],
  ['2.5.4.3=Jane,DC=contoso', true],
  ['CN=Jane,', false],
  ['contoso.example', false],
  ['jane@contoso.example', false],
  ['CN=,DC=contoso', false],
])('%s is a distinguished name: %s', async (bindDn, expected) => {
  const findings = await findingsOf({ cicServers: [{ name: 'cic1', dataSource: { bindDn } }] });
  expect(findings.map(({ rule }) => rule)).toEqual(expected ? [] : ['data-source-settings']);
});

test.each([
  ['2015 R1', []],
  ['2018 R2 Patch 7', []],
  ['2014 R4', ['aggregator-version']],
  ['3.0 SU 9', ['aggregator-version']],
  ['R1', ['value-not-valid']],
])('the version %s', async (version, expected) => {
  expect((await findingsOf({ servers: [{ name: 'sa1', version }] })).map(({ rule }) => rule)).toEqual(expected);
});

test('CIC servers count for each Status Aggregator that they name, and those that serve the same ones once', () => {
  const servers = [{ name: 'sa1' }, { name: 'sa2' }, { name: 'sa3' }];
  const cicServers = [
    { name: 'cic1', users: 10, parameter: { value: 'SA1;sa2' } },
    { name: 'cic2', users: 20, parameter: { value: 'sa2.contoso.example; sa1' } },
    { name: 'cic3', users: 40, parameter: { value: 'sa3' } },
    { name: 'cic4', users: 40 },
  ];
  const loads = loadsOf({ servers, cicServers });
  expect(loads.map(({ server, cicServers: count, users }) => [server?.name, count, users])).toEqual([
    ['sa1', 3, 70],
    ['sa3', 2, 80],
  ]);
});
