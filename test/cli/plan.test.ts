import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { runNode } from '../support/cli';
import { folderWith, useCli } from '../support/useCli';

const cli = useCli();

const license = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/genesys/genesys.d
FEATURE router_seats genesys.d 8.0 permanent 100 0A1B2C3D4E5F
FEATURE tserver_sdn genesys.d 8.0 permanent uncounted 0A1B2C3D4E60
`;
const plan = `{
  "licenseFiles": ["licenses/license.dat"],
  "genesys": {
    "release": "8.1",
    "tServers": [{ "name": "East", "seatDns": 10 }],
    "universalRoutingServer": { "agentPlaces": 120, "ivrPlaces": 20 }
  }
}
`;
const files = {
  'site.seatplan.json': plan,
  'order.seatplan.json': plan.replace('"licenses/license.dat"', ''),
  'licenses/license.dat': license,
};

const run = (args: readonly string[], options: object = {}) => runNode(cli.file, args, { cwd: folderWith(files).path, ...options });

describe('plan needs', () => {
  test('a table says what is needed, licensed and missing, and why', async () => {
    const { stdout, stderr, exitCode } = await run(['plan', 'needs', 'site.seatplan.json']);
    expect(stderr).toBe('');
    expect(stdout).toBe(`1 of 2 needed features is not licensed in full
  feature       covered     result       needed  licensed
  tserver_sdn   ██████████  not counted      10  not counted
  router_seats  ███████░░░  40 missing      140  100

tserver_sdn: 10 needed, not counted
  line 5: 10 for East
  T-Server: one for each DN of a seat that it registers; a primary and its backup share them. Source: Genesys Licensing Guide, lines 291, 301, 307-309, 1778 (T1); 363-367, 1760 (N2); 393-401 (C1)

router_seats: 140 needed, 40 missing
  line 6: 120 for places of agents
  line 6: 20 for IVR ports
  Universal Routing Server: one for each place that is enabled at a time, also of IVR ports that are places for routing; however many instances there are. Source: Genesys Licensing Guide, lines 472, 1796 (U1); 1796 (U2)
`);
    expect(exitCode).toBe(1);
  });

  test('without license files it says what is needed', async () => {
    const { stdout, exitCode } = await run(['plan', 'needs', '--format', 'md', 'order.seatplan.json']);
    expect(exitCode).toBe(0);
    expect(stdout.slice(0, stdout.indexOf('\n\n## ', 5))).toBe(`## Features that need licenses: 2

- Not compared with licenses: the plan names no license file.

| feature | needed |
| --- | ---: |
| tserver_sdn | 10 |
| router_seats | 140 |`);
  });

  test('csv and json say the same', async () => {
    const table = await run(['plan', 'needs', '--format', 'csv', 'site.seatplan.json']);
    expect(parse(table.stdout, { columns: true })).toEqual([
      {
        feature: 'tserver_sdn',
        instead: '',
        needed: '10',
        licensed: 'uncounted',
        missing: '0',
        spare: 'uncounted',
        reasons: '10 for East',
      },
      {
        feature: 'router_seats',
        instead: '',
        needed: '140',
        licensed: '100',
        missing: '40',
        spare: '0',
        reasons: '120 for places of agents; 20 for IVR ports',
      },
    ]);
    const json = await run(['plan', 'needs', '--format', 'json', 'site.seatplan.json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      file: 'site.seatplan.json',
      features: [
        {
          feature: 'tserver_sdn',
          instead: null,
          needed: 10,
          licensed: 'uncounted',
          missing: 0,
          reasons: [{ count: 10, for: 'East', line: 5 }],
        },
        { feature: 'router_seats', needed: 140, licensed: 100, missing: 40, spare: 0, reasons: [{ count: 120, line: 6 }, { count: 20 }] },
      ],
      notes: [],
    });
    const unlicensed = await run(['plan', 'needs', '--format', 'json', 'order.seatplan.json']);
    expect(JSON.parse(unlicensed.stdout).features[1]).toMatchObject({ licensed: null, missing: null, spare: null });
  });

  test('names of the plan print nothing but themselves', async () => {
    const evil = plan.replace('"East"', '"##vso[task.setvariable]\\u001b[31m|`x`<b>"');
    const folder = folderWith({ 'site.seatplan.json': evil });
    for (const format of ['text', 'md', 'csv', 'json']) {
      const { stdout } = await run(['plan', 'needs', '--format', format, 'site.seatplan.json'], { cwd: folder.path });
      expect(stdout).not.toContain('\u001b');
      expect(stdout).not.toContain('##vso[');
    }
  });

  test('what is not a plan, or is not there, is trouble', async () => {
    for (const [name, said] of [
      ['licenses/license.dat', 'this is not a deployment plan'],
      ['none.seatplan.json', 'none.seatplan.json'],
    ] as const) {
      const { stdout, stderr, exitCode } = await run(['plan', 'needs', name]);
      expect([stdout, exitCode]).toEqual(['', 2]);
      expect(stderr).toContain(said);
    }
    expect((await run(['plan', 'needs'])).exitCode).toBe(2);
    expect((await run(['plan', 'needs', '--format', 'xml', 'site.seatplan.json'])).stderr).toContain('--format');
  });
});

describe('plan order', () => {
  test('an order is told with what it lacks, and the licenses that it is for', async () => {
    const { stdout, exitCode } = await run(['plan', 'order', 'site.seatplan.json']);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^The order lacks \d+ of \d+ lines\n {2}the company\n/);
    expect(stdout).toMatch(/the number of seat DNs of East +10\n/);
    expect(stdout).toContain('Licenses to be ordered\n  feature       licenses\n  router_seats        40\n');
  });

  test('without license files it is for all that is needed', async () => {
    const { stdout } = await run(['plan', 'order', '--format', 'json', 'order.seatplan.json']);
    const { lines, licenses } = JSON.parse(stdout);
    expect(lines).toContainEqual({ line: 'the company', value: null });
    expect(licenses).toEqual([
      { feature: 'tserver_sdn', instead: null, count: 10 },
      { feature: 'router_seats', instead: null, count: 140 },
    ]);
  });
});

describe('plan check', () => {
  test('does what check does', async () => {
    const [one, other] = [await run(['plan', 'check', 'site.seatplan.json']), await run(['check', 'site.seatplan.json'])];
    expect(one).toEqual(other);
    expect(one.stdout).toContain('The plan needs 140 router_seats, and 100 are licensed');
    expect(one.exitCode).toBe(1);
  });

  test('takes plans alone', async () => {
    const { stderr, exitCode } = await run(['plan', 'check', 'licenses/license.dat']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('licenses/license.dat is not a plan');
    expect((await run(['plan', 'check'])).exitCode).toBe(2);
  });
});

describe('explain', () => {
  test('a feature, an application and a solution are explained', async () => {
    const feature = await run(['explain', 'router_seats']);
    expect(feature.exitCode).toBe(0);
    expect(feature.stdout).toContain('one for each place that is enabled at a time');
    expect(feature.stdout).toContain('lines 472, 1796 (U1)');
    const application = await run(['explain', 'Universal', 'Routing', 'Server']);
    expect(application.stdout).toContain('router_ha_option\n  One covers a configuration environment.\n');
    const solution = await run(['explain', '--format', 'json', 'Voice Callback']);
    expect(JSON.parse(solution.stdout)).toMatchObject({
      name: 'Voice Callback',
      kind: 'solution',
      features: [
        { application: 'Universal Callback Server', feature: 'vcb_full' },
        { application: 'Universal Callback Server', feature: 'vcb_preview' },
        { application: 'CPD Server', feature: 'occ_port' },
      ],
    });
  });

  test('a misspelled one is suggested', async () => {
    const { stderr, exitCode } = await run(['explain', 'router_seat']);
    expect(stderr).toContain('Did you mean router_seats?');
    expect(exitCode).toBe(1);
  });
});
