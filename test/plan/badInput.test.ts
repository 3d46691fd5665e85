import { describe, expect, test } from 'vitest';
import { render } from '../../server/src/core/message';
import { plan } from '../../server/src/plan/language';
import { analyze } from '../support/check';

async function findings(text: string): Promise<string[]> {
  const found = (await analyze(plan, 'site.seatplan.json', text)).findings();
  return found.map(({ rule, range, message }) => {
    expect(range.start).toBeLessThanOrEqual(range.end);
    expect(range.end).toBeLessThanOrEqual(text.length);
    return `${rule} ${text.slice(range.start, range.end)}: ${render(message).split('\n')[0]}`;
  });
}

const places = (value: string): string => `{ "genesys": { "universalRoutingServer": { "agentPlaces": ${value} } } }`;

describe('a plan that is not right', () => {
  test.each([
    ['-1', 'The value of agentPlaces cannot be negative'],
    ['1.5', 'The value of agentPlaces must be a whole number'],
    ['"100"', 'The value of agentPlaces must be a number, without quotes'],
    ['"many"', 'The value of agentPlaces must be a number, such as 100'],
    ['null', 'The value of agentPlaces must be a number, such as 100'],
    ['true', 'The value of agentPlaces must be a number, such as 100'],
    ['1e99', 'The value of agentPlaces must be a whole number from 0 to 1000000000'],
  ])('says at the value what is wrong with %s', async (value, message) => {
    expect(await findings(places(value))).toEqual([`value-not-valid ${value}: ${message}`]);
  });

  test.each([
    ['[]', 'value-not-valid [: “*.seatplan.json” must be an object: names and values between { and }'],
    ['7', 'value-not-valid 7: “*.seatplan.json” must be an object: names and values between { and }'],
    ['{ "genesys": [] }', 'value-not-valid [: “genesys” must be an object: names and values between { and }'],
    ['{ "hosts": {} }', 'value-not-valid {: The value of hosts must be a list: values between [ and ]'],
    ['{ "genesis": {} }', 'field-unknown "genesis": A plan has no field genesis here; did you mean genesys?'],
    ['{ "__proto__": {} }', 'field-unknown "__proto__": A plan has no field __proto__ here'],
    ['{ "genesys": { "constructor": {} } }', 'field-unknown "constructor": A plan has no field constructor here'],
    ['{ "goLive": "2026-02-31" }', 'value-not-valid "2026-02-31": The value of goLive must be a day such as "2026-09-30"'],
    ['{ "goLive": "2026-13-01" }', 'value-not-valid "2026-13-01": The value of goLive must be a day such as "2026-09-30"'],
    ['{ "genesys": { "release": 8.1 } }', 'value-not-valid 8.1: The value of release must be a release in double quotes, such as "8.1"'],
  ])('%s', async (text, finding) => {
    expect(await findings(text)).toEqual([finding]);
  });

  test.each([
    '',
    ' ',
    '// nothing yet',
    '{',
    '{"',
    '{"genesys"',
    '{"genesys":',
    '\ufeff{}',
    '\0',
    '['.repeat(1000),
    '['.repeat(5000),
    '{"a":['.repeat(2500),
    '['.repeat(100_000),
    '{"a":'.repeat(100_000),
  ])('of few or far too many parts is read (%#)', async (text) => {
    for (const finding of await findings(text)) expect(finding.replace(text, '').length).toBeLessThan(1000);
  });

  test('is checked where it is right', async () => {
    const text = '{ "genesys": { "cpdServer": { "ports": -1 }, "universalRoutingServer": { "thirdPartyTools": ["Contoso Planner"] } }, }';
    expect((await findings(text)).map((finding) => finding.split(' ')[0])).toEqual([
      'cpd-mode-not-said',
      'value-not-valid',
      'router-connector',
    ]);
  });
});
