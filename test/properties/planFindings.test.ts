import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/src/core/text';
import { plan as language } from '../../server/src/plan/language';
import { PlanFile } from '../../server/src/plan/model/planFile';
import { analyze } from '../support/check';
import { plans } from '../support/plans';

const features = [
  ...['router_seats', 'tserver_sdn', 'tserver_iscc', 'occ_preview', 'vcb_preview', 'DESKTOP_AGENT', 'ISDK_FACTORY', 'ha_redundancy'],
  ...['ics_multi_media_agent_seat', 'ics_live_web_channel', 'tserver_tdn', 'gim_etl_voice', 'tserver_nts', 'ucc_seats', 'CConCopies'],
];

/** A license file with made-up numbers, versions and expiries. */
const licenses = fc
  .array(
    fc.record({
      feature: fc.constantFrom(...features),
      count: fc.integer({ min: 1, max: 200 }),
      version: fc.constantFrom('7.2', '8.0'),
      ends: fc.constantFrom('permanent', '1-jan-2020', '30-jun-2026'),
    }),
    { maxLength: 20 },
  )
  .map((records) =>
    [
      'SERVER lichost.contoso.example 001122aabbcc 7260',
      'DAEMON genesys.d /opt/genesys/genesys.d',
      ...records.map(
        ({ feature, count, version, ends }, index) =>
          `INCREMENT ${feature} genesys.d ${version} ${ends} ${count} ${(0xa00000000000 + index).toString(16).toUpperCase()}`,
      ),
      '',
    ].join('\n'),
  );

test('no rule crashes, and what each says has a place; a fix leaves a plan that can be read', async () => {
  await fc.assert(
    fc.asyncProperty(plans, licenses, async (plan, license) => {
      const text = JSON.stringify({ ...(plan as object), licenseFiles: ['license.dat'] }, null, 2);
      const analysis = await analyze(language, 'site.seatplan.json', text, {}, { beside: { 'license.dat': license }, isSite: false });
      for (const { range, fixes = [] } of analysis.findings()) {
        expect(range.start).toBeLessThan(range.end);
        expect(range.end).toBeLessThanOrEqual(text.length);
        for (const { edits } of fixes) expect(PlanFile.parse(applyEdits(text, edits)).tree.problems).toEqual([]);
      }
      analysis.codeLenses?.();
      analysis.status?.();
    }),
    { numRuns: 300 },
  );
});
