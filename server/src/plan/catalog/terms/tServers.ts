import { say } from '../../../core/message';
import type { PlanFile } from '../../model/planFile';
import { isMultiSite, type Kind, type TServerProduct, takesTechnicalDns, tServersOf, typeOf } from '../../model/tServers';
import { needOfNumber, oneForAll, productsAt } from '../needs';
import { type Need, term } from '../term';

function seatNeeds(kinds: readonly Kind[]) {
  return (file: PlanFile): Need[] =>
    tServersOf(file)
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((server) =>
        needOfNumber(server, server.product, 'seatDns').map((need) => (server.kind === 'ctiLess' ? { ...need, note: notInTable } : need)),
      );
}

/** The two readings of the guide. */
const warmPairs = say(
  'Chapter 1 of the guide counts each T-Server of a warm standby pair that serves a site, and Table 4 the pair: the pair is counted once.',
);
const notInTable = say('Table 4 of the guide does not name CTI-Less T-Server: its features are taken to be those of T-Server.');

/** Which T-Servers are counted for multi-site routing: those that take part, Network T-Servers, and whom these talk to. */
function multiSiteServers(file: PlanFile): TServerProduct[] {
  const servers = tServersOf(file);
  const peers = new Set(servers.filter(({ kind }) => kind === 'network').flatMap(({ product }) => product.peers ?? []));
  return servers.filter(
    ({ product, kind }) =>
      kind !== 'cstaBroadWorks' &&
      (kind === 'network' || product.multiSite === true || (product.name !== undefined && peers.has(product.name))),
  );
}

export const tServerTerms = [
  term({
    feature: 'tserver_sdn',
    facts: ['T1', 'N2', 'C1'],
    per: 'seat',
    rule: 'T-Server: one for each DN of a seat that it registers; a primary and its backup share them',
    needs: seatNeeds(['premise', 'network', 'ctiLess']),
  }),
  term({
    feature: 'tserver_cc_sdn',
    facts: ['C3'],
    per: 'seat',
    rule: 'T-Server for CSTA Connector: one for each DN of a seat',
    needs: seatNeeds(['cstaConnector']),
  }),
  term({
    feature: 'csta_connector_bw_sdn',
    facts: ['C4'],
    per: 'seat',
    rule: 'CSTA Connector for BroadSoft BroadWorks: one for each seat of a redundancy cluster',
    needs: seatNeeds(['cstaBroadWorks']),
  }),
  term({
    feature: 'tserver_tdn',
    facts: ['T2', 'N8'],
    per: 'seat',
    rule: 'T-Server and Network T-Server of releases 7.0 and 7.1: one for each technical DN',
    needs: (file) =>
      tServersOf(file)
        .filter(takesTechnicalDns)
        .flatMap((server) => needOfNumber(server, server.product, 'technicalDns')),
  }),
  term({
    feature: 'cti_ha_option',
    facts: ['T4', 'C2', 'C3'],
    per: 'pair',
    rule: 'T-Server: one for each hot standby pair',
    lack: say('Without it neither T-Server of the pair starts.'),
    needs: (file) =>
      tServersOf(file)
        .filter(({ product, kind }) => product.redundancy === 'hot' && kind !== 'network' && kind !== 'cstaBroadWorks')
        .map((server) => oneForAll(server, 'redundancy')),
  }),
  term({
    feature: 'tserver_iscc',
    facts: ['T7', 'T9', 'N1', 'N3', 'C2', 'C3'],
    per: 'pair',
    rule: 'T-Server with multi-site routing: one for each T-Server or pair; Network T-Server: one for it and one for each T-Server that it talks to',
    needs: (file) =>
      multiSiteServers(file).map((server) => ({
        ...oneForAll(server, server.product.multiSite === undefined ? undefined : 'multiSite'),
        ...(server.product.redundancy === 'warm' && { note: warmPairs }),
      })),
  }),
  term({
    feature: 'tserver_iscc',
    facts: ['I6', 'N4'],
    per: 'pair',
    rule: 'IVR Server: one for each, in every mode, where any T-Server of the environment has it',
    needs: (file) => (isMultiSite(file) ? productsAt(file, 'ivrServers').map((server) => oneForAll(server)) : []),
  }),
  term({
    feature: 'tserver_nts',
    facts: ['N5'],
    per: 'environment',
    rule: 'Network T-Server for GenSpec: one for all of them',
    needs: (file) => {
      const first = tServersOf(file).find((server) => server.kind === 'network' && typeOf(server) === 'genspec');
      return first ? [{ ...oneForAll(first, 'type'), because: say('Network T-Server for GenSpec') }] : [];
    },
  }),
  term({
    feature: 'tserver_nts_calltreatments',
    facts: ['N6'],
    per: 'port',
    rule: 'Network T-Server for GenSpec: one for each port for call parking and treatments',
    needs: (file) =>
      tServersOf(file)
        .filter((server) => server.kind === 'network' && typeOf(server) === 'genspec')
        .flatMap((server) => needOfNumber(server, server.product, 'parkingPorts')),
  }),
];
