import { expect, test } from 'vitest';
import catalog from '../../schemas/genesys-features.json';
import { LineIndex } from '../../server/src/core/lineIndex';
import { render } from '../../server/src/core/message';
import { barOf, needsSections } from '../../server/src/language/deploymentPage';
import { solutions } from '../../server/src/plan/catalog/solutions';
import { terms } from '../../server/src/plan/catalog/terms';
import { plan } from '../../server/src/plan/language';
import { starters } from '../../server/src/plan/starters/starters';
import { needQuestions } from '../../server/src/plan/tools/questions';
import { planShape } from '../../server/src/plan/vocabulary/plan';
import { analyze } from '../support/check';

const license = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/genesys/genesys.d
FEATURE router_seats genesys.d 8.0 permanent 30 0A1B2C3D4E5F
FEATURE tserver_sdn genesys.d 8.0 permanent uncounted 0A1B2C3D4E60
FEATURE DESKTOP_AGENT genesys.d 8.0 permanent 12 0A1B2C3D4E61
`;
const text = `{
  "licenseFiles": ["license.dat"],
  "genesys": {
    "release": "8.1",
    "tServers": [{ "name": "East", "seatDns": 10 }],
    "universalRoutingServer": { "agentPlaces": 40, "ivrPlaces": 8 },
    "desktop": { "peakAgents": 10 }
  }
}
`;

async function needsOf(planText: string, beside: Record<string, string> = { 'license.dat': license }) {
  const needs = (await analyze(plan, 'site.seatplan.json', planText, {}, { beside, isSite: false })).deployment?.().needs();
  if (!needs) throw new Error('A plan has needs.');
  return needs;
}

test('needs are compared with licenses, each with its reasons and where they are', async () => {
  const { features, notes } = await needsOf(text);
  expect(notes).toEqual([]);
  expect(features.map(({ feature, needed, licenses }) => [feature, needed, licenses])).toEqual([
    ['tserver_sdn', 10, { granted: Number.POSITIVE_INFINITY, missing: 0, spare: Number.POSITIVE_INFINITY }],
    ['router_seats', 48, { granted: 30, missing: 18, spare: 0 }],
    ['ISDK_FACTORY', 1, { granted: 0, missing: 1, spare: 0 }],
    ['DESKTOP_AGENT', 10, { granted: 12, missing: 0, spare: 2 }],
  ]);
  const seats = features.find(({ feature }) => feature === 'router_seats')?.reasons ?? [];
  expect(seats.map(({ count, because, range }) => [count, render(because), text.slice(range.start, range.end)])).toEqual([
    [40, 'places of agents', '40'],
    [8, 'IVR ports', '8'],
  ]);
  expect(render(seats[0]?.source ?? { template: '', values: {} })).toBe('Genesys Licensing Guide, lines 472, 1796 (U1); 1796 (U2)');
});

test('a page has the table with bars, then the reasons', async () => {
  const [table, ...reasons] = needsSections(await needsOf(text), new LineIndex(text));
  expect(table && render(table.heading)).toBe('2 of 4 needed features are not licensed in full');
  expect(table?.table?.rows.map((row) => row.map((cell) => (typeof cell === 'object' ? render(cell) : cell)))).toEqual([
    ['tserver_sdn', '█'.repeat(10), 'not counted', 10, 'not counted'],
    ['router_seats', `${'█'.repeat(6)}${'░'.repeat(4)}`, '18 missing', 48, 30],
    ['ISDK_FACTORY', '░'.repeat(10), '1 missing', 1, 0],
    ['DESKTOP_AGENT', '█'.repeat(10), '2 spare', 10, 12],
  ]);
  expect(reasons.map(({ heading }) => render(heading))).toEqual([
    'tserver_sdn: 10 needed, not counted',
    'router_seats: 48 needed, 18 missing',
    'ISDK_FACTORY: 1 needed, 1 missing',
    'DESKTOP_AGENT: 10 needed, 2 spare',
  ]);
});

test('of many reasons, the first are listed, and the rule that they are counted by once', async () => {
  const servers = Array.from({ length: 2000 }, (_, index) => `{ "name": "T${index}", "seatDns": 2 }`);
  const large = `{ "genesys": { "release": "8.1", "tServers": [\n${servers.join(',\n')}\n] } }`;
  const [, seats] = needsSections(await needsOf(large, {}), new LineIndex(large));
  expect(seats && render(seats.heading)).toBe('tserver_sdn: 4,000 needed');
  expect(seats?.paragraphs).toHaveLength(52);
  expect(seats?.paragraphs[49]).toMatchObject({ line: 51 });
  expect(seats?.paragraphs.slice(50).map(({ text }) => render(text))).toEqual([
    '1,950 more',
    expect.stringMatching(/^T-Server: one for each DN of a seat.*\. Source: Genesys Licensing Guide, lines /),
  ]);
});

test.each([
  [1000, 1, 9],
  [1000, 999, 1],
  [1000, 0, 10],
  [1000, 1000, 0],
  [2, 1, 5],
  [1, 1, 0],
])('of %i with %i missing, the bar has %i full blocks', (needed, missing, full) => {
  expect(barOf(needed, { granted: needed - missing, missing, spare: 0 })).toBe('█'.repeat(full) + '░'.repeat(10 - full));
});

test.each([
  ['no license file is named', text.replace('"license.dat"', ''), {}, 'Not compared with licenses: the plan names no license file.'],
  ['one is not there', text, { 'other.lic': license }, 'Not compared with licenses: license.dat cannot be read as a license file.'],
])('where %s, the page says so and tells what is needed', async (_, planText, beside, note) => {
  const { features, notes } = await needsOf(planText, beside);
  expect(notes.map((one) => render(one))).toEqual([note]);
  expect(features.map(({ needed, licenses }) => [needed, licenses])).toEqual([10, 48, 1, 10].map((needed) => [needed, undefined]));
});

test('what is not valid is left out, and said', async () => {
  const { features, notes } = await needsOf(text.replace('"ivrPlaces": 8', '"ivrPlaces": -8'));
  expect(features.find(({ feature }) => feature === 'router_seats')?.needed).toBe(40);
  expect(notes.map((one) => render(one))).toEqual(['Parts of this plan are not valid, and are left out of the sums.']);
});

test('every feature of the catalog is explained by a term, and every solution of a plan by its applications', () => {
  for (const { name } of catalog.features) expect(needQuestions.answer(name)?.parts.length, name).toBeGreaterThan(0);
  expect([...new Set(terms.map(({ feature }) => feature))].filter((name) => !catalog.features.some((one) => one.name === name))).toEqual(
    [],
  );
  const applications = new Set(catalog.features.flatMap((one) => one.applications.map(({ name }) => name)));
  for (const solution of Object.values(solutions)) for (const name of solution.applications) expect(applications).toContain(name);
  expect(Object.keys(solutions)).toEqual(Object.keys(planShape.members?.genesys?.members?.solutions?.item?.choices ?? {}));
});

test.each([
  ['router_seats', 'router_seats', ['router_seats']],
  ['  ROUTER_SEATS ', 'router_seats', ['router_seats']],
  ['universal  routing server', 'Universal Routing Server', ['router_seats', 'router_ha_option']],
  ['URS', 'Universal Routing Server', ['router_seats', 'router_ha_option']],
  ['UC Connector', 'Unified Communication (UC) Connector', ['ucc_seats']],
  ['Integration Server', 'Genesys Integration Server (GIS)', undefined],
  ['Outbound Contact', 'Outbound Contact', ['occ_preview', 'occ_full', 'occ_port']],
])('%j is asked about as %s', (asked, name, features) => {
  const answer = needQuestions.answer(asked);
  expect(answer?.topic.name).toBe(name);
  if (features) expect(answer?.parts.map(({ feature }) => feature)).toEqual(features);
});

test.each(['', 'router', 'no such product', '__proto__'])('%j is not known', (asked) => {
  expect(needQuestions.answer(asked)).toBeUndefined();
});

test.each(starters.map((starter) => [starter.id, starter] as const))('the starter %s is valid with every answer', async (_, starter) => {
  for (const release of [undefined, ...starter.releases])
    for (const licenseFiles of [undefined, [], ['a "b".lic', 'license.dat']]) {
      const written = starter.text({ release, licenseFiles });
      const analysis = await analyze(plan, starter.fileName, written);
      const findings = analysis.findings().filter(({ severity }) => severity === 'error');
      expect(findings.map(({ rule }) => rule).filter((rule) => rule !== 'license-file-unknown')).toEqual([]);
      expect(analysis.deployment?.().needs().notes.length).toBeLessThanOrEqual(1);
      if (release !== undefined) expect(written).toContain(`"release": ${JSON.stringify(release)}`);
      if (licenseFiles?.length) expect(written).toContain(`"licenseFiles": ${JSON.stringify(licenseFiles).slice(0, 1)}`);
      expect(written.match(/\/\//g)).toEqual(starter.text({}).match(/\/\//g));
    }
});
