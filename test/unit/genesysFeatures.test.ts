import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import catalog from '../../schemas/genesys-features.json';
import schema from '../../schemas/genesys-features.schema.json';
import {
  genesysFeature,
  genesysFeatureInAnyCase,
  genesysFeatureNames,
  genesysFeatures,
  isDemandedOf,
  obsolescenceOf,
} from '../../server/src/license/catalog/genesysFeatures';
import { readGenesysName } from '../../server/src/license/catalog/genesysName';
import { compareVersions } from '../../server/src/license/model/version';

const rows = genesysFeatures.flatMap((feature) => feature.applications.map((application) => ({ feature, application })));

/** Each application of the guide's Table 4 with its features, in the table's order. */
const table: Readonly<Record<string, string>> = {
  'Agent Interaction Java': 'ISDK_FACTORY ISDK_QUEUE',
  'Call Concentrator': 'CConCopies',
  'Classification Server': 'ics_nlp_content_analysis',
  'Configuration Import Wizard': 'ConfigurationImport',
  'Configuration Server': 'CLDistributed',
  'CPD Server': 'occ_port',
  'CSTA Connector for BroadSoft BroadWorks': 'csta_connector_bw_sdn',
  'Genesys Desktop': 'ISDK_FACTORY DESKTOP_AGENT DESKTOP_SUPERVISOR',
  'Genesys Desktop .NET Toolkit': 'ISDK_FACTORY ISDK_QUEUE GIS GIS_INTERACTIONSERVICE',
  'Genesys Info Mart': 'gim_etl_voice gim_etl_redundancy gim_etl_ha_option',
  'Genesys Integration Server (GIS)': 'GIS ISDK_FACTORY ISDK_QUEUE GIS_STATSERVICE GIS_INTERACTIONSERVICE GIS_CONFIGSERVICE',
  'Genesys Interface Server': 'GIS ISDK_FACTORY ISDK_QUEUE GIS_STATSERVICE GIS_INTERACTIONSERVICE GIS_CONFIGSERVICE',
  'Genesys Agent Scripting': 'ISDK_FACTORY',
  'Gplus Adapter 7.x for PeopleSoft CRM': 'ISDK_FACTORY',
  'Interaction Server': 'ics_multi_media_agent_seat ics_email_webform_channel ics_custom_media_channel ics_live_web_channel iwd_jms_cp',
  'IVR Server': 'tserver_ivr_max_ports_in_front tserver_ivr_max_ports_behind tserver_nts tserver_nts_call_treatments tserver_iscc',
  'Load Distribution Server': 'lds',
  '.NET Server': 'ISDK_FACTORY ISDK_QUEUE DOT_NET_SERVER GIS_INTERACTIONSERVICE',
  'Network T-Server': 'tserver_sdn tserver_tdn tserver_iscc tserver_nts tserver_nts_calltreatments',
  'Outbound Contact Server': 'occ_preview occ_full',
  'Solution Control Server': 'MLSNMP MLDistributed ha_redundancy',
  'T-Server': 'tserver_sdn tserver_tdn tserver_iscc cti_ha_option',
  'T-Server for CSTA Connector': 'tserver_cc_sdn tserver_iscc cti_ha_option',
  'Unified Communication (UC) Connector': 'ucc_seats',
  'Universal Callback Server': 'vcb_full vcb_preview',
  'Universal Routing Server': 'router_seats router_ha_option',
  'Voice Treatment Server': 'VTPort',
};

describe('the catalog of Genesys features', () => {
  test('keeps to its schema', () => {
    const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);
    expect(validate(catalog), JSON.stringify(validate.errors, null, 2)).toBe(true);
  });

  test('has the 70 rows of Table 4: 27 applications, 45 names', () => {
    expect(rows).toHaveLength(70);
    expect(new Set(rows.map(({ application }) => application.name)).size).toBe(27);
    expect(new Set(genesysFeatureNames).size).toBe(45);
    expect(genesysFeatures).toHaveLength(45);
    const found = Object.fromEntries(
      Object.keys(table).map((name) => [
        name,
        rows
          .filter(({ application }) => application.name === name)
          .map(({ feature }) => feature.name)
          .sort(),
      ]),
    );
    expect(found).toEqual(Object.fromEntries(Object.entries(table).map(([name, features]) => [name, features.split(' ').sort()])));
  });

  test('names the table and its page first', () => {
    for (const { feature, application } of rows) {
      const [first] = application.places;
      expect(first?.section, feature.name).toBe('Table 4');
      expect(first?.page).toBeGreaterThanOrEqual(61);
      expect(first?.page).toBeLessThanOrEqual(70);
    }
  });

  test('relates features that exist, and none to itself', () => {
    for (const feature of genesysFeatures) {
      const others = [
        ...feature.related,
        ...(feature.requires ?? []).flatMap((companion) => companion.anyOf),
        ...(feature.alternatives ?? []).map((alternative) => alternative.feature),
      ];
      for (const other of others) {
        expect(genesysFeature(other), `${feature.name} -> ${other}`).toBeDefined();
        expect(other).not.toBe(feature.name);
      }
    }
  });

  test('states alternatives on both sides alike', () => {
    for (const feature of genesysFeatures) {
      for (const { feature: other, ...rest } of feature.alternatives ?? []) {
        expect(genesysFeature(other)?.alternatives).toContainEqual({ feature: feature.name, ...rest });
      }
    }
  });

  test('gives companions a span of versions that is not empty', () => {
    for (const companion of genesysFeatures.flatMap((feature) => feature.requires ?? [])) {
      if (companion.from && companion.below) expect(compareVersions(companion.from, companion.below)).toBeLessThan(0);
    }
  });

  test('spells no name as a misspelling', () => {
    for (const wrong of genesysFeatures.flatMap((feature) => feature.misspellings ?? []))
      expect(genesysFeatureInAnyCase(wrong)).toBeUndefined();
  });
});

describe('obsolescenceOf', () => {
  test.each([
    ['tserver_tdn', '7.1', false],
    ['tserver_tdn', '7.2', true],
    ['gim_etl_voice', '7.2', false],
    ['gim_etl_ha_option', '7.5', true],
    ['DOT_NET_SERVER', '7.1', false],
    ['DOT_NET_SERVER', '7.2', true],
    ['GIS', '8.0', false],
    ['ISDK_FACTORY', '8.0', false],
    ['tserver_sdn', '8.1', false],
  ])('%s %s: %s', (name, version, obsolete) => {
    expect(obsolescenceOf(genesysFeature(name) as never, version) !== undefined).toBe(obsolete);
  });

  test('ends the demand for technical DNs with release 7.2', () => {
    const demand = genesysFeature('tserver_sdn')?.requires?.[0];
    expect(['6.5', '7.0', '7.1', '7.2', '8.0'].filter((version) => isDemandedOf(demand as never, version))).toEqual(['7.0', '7.1']);
  });
});

describe('readGenesysName', () => {
  test('knows every name in its own and in another case', () => {
    for (const name of genesysFeatureNames) {
      expect(readGenesysName(name)).toMatchObject({ feature: { name }, spelling: 'exact' });
      const other = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
      expect(readGenesysName(other)).toMatchObject({ feature: { name }, spelling: 'wrongCase' });
    }
  });

  test.each([
    ['tserver_issc', 'tserver_iscc'],
    ['tserver_sdm', 'tserver_sdn'],
    ['tserverr_sdn', 'tserver_sdn'],
    ['tserver-sdn', 'tserver_sdn'],
    ['ics_multimedia_agent_seat', 'ics_multi_media_agent_seat'],
    ['router_saets', 'router_seats'],
    ['ConfigurationImprot', 'ConfigurationImport'],
    ['ha_redundency', 'ha_redundancy'],
  ])('takes %s for %s', (name, right) => {
    expect(readGenesysName(name)).toMatchObject({ feature: { name: right }, spelling: 'misspelled' });
  });

  test.each([
    '3GP07021ABAA',
    '3GP08021ABAB',
    'tserver_sip',
    'tserver_cc_tdn',
    'router_seats2',
    'occ_seats',
    'gim_etl_media',
    'xxxxxx',
    'n',
    'ldt',
    'sdn',
  ])('takes %s for nothing', (name) => {
    expect(readGenesysName(name)).toBeUndefined();
  });
});
