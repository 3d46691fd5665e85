import { joined, say } from '../../../core/message';
import type { Genesys } from '../../model/products';
import { instancesOf } from '../../model/products';
import { compareReleases } from '../../model/release';
import { asMany, needsOf } from '../needs';
import { type Need, term } from '../term';

type InfoMart = NonNullable<Genesys['infoMart']>;

const connections = say('connections of clients');

/** Whether Info Mart takes licenses: before release 7.5. */
function isLicensed(infoMart: InfoMart, genesys: Genesys | undefined): boolean {
  const release = infoMart.release ?? genesys?.release;
  return release !== undefined && compareReleases(release, '7.5') < 0;
}

/** Whether it loads from several databases of one kind. */
function hasSeveralDatabases({ callConcentratorDatabases = 0, statServerDatabases = 0 }: InfoMart): boolean {
  return callConcentratorDatabases > 1 || statServerDatabases > 1;
}

function hasPairs({ callConcentratorPairs = 0 }: InfoMart): boolean {
  return callConcentratorPairs > 0;
}

function ofEachInfoMart(feature: string, facts: readonly string[], rule: string, isNeeded: (infoMart: InfoMart) => boolean) {
  return term({
    feature,
    facts,
    per: 'instance',
    rule,
    needs: needsOf('infoMart', (infoMart, { plan }) => [
      isLicensed(infoMart, plan.genesys) && isNeeded(infoMart) ? ofEach(infoMart, 'Genesys Info Mart') : undefined,
    ]),
  });
}

/** One for each instance. */
function ofEach(product: { readonly instances?: number | undefined; readonly name?: string | undefined }, title: string): Need {
  return {
    count: instancesOf(product as object),
    because: joined([product.name ?? title]),
    at: [product, 'instances'],
  };
}

/** One for all instances. */
function once(product: { readonly name?: string | undefined }, title: string): Need {
  return { count: 1, because: joined([product.name ?? title]), at: [product] };
}

export const desktopTerms = [
  ofEachInfoMart('gim_etl_voice', ['M2'], 'Genesys Info Mart before 7.5: one for each instance', () => true),
  ofEachInfoMart(
    'gim_etl_redundancy',
    ['M3', 'M4'],
    'Genesys Info Mart before 7.5: one for each instance that loads from several Call Concentrator or Stat Server databases',
    (infoMart) => hasSeveralDatabases(infoMart) || hasPairs(infoMart),
  ),
  ofEachInfoMart(
    'gim_etl_ha_option',
    ['M4'],
    'Genesys Info Mart before 7.5: one for each instance that loads from pairs of Call Concentrator databases',
    hasPairs,
  ),
  term({
    feature: 'ISDK_FACTORY',
    facts: ['D1', 'K9'],
    per: 'environment',
    lack: say('Genesys Desktop does not start without it.'),
    rule: 'Genesys Desktop: one for all of its servers',
    needs: needsOf('desktop', (desktop) => [once(desktop, 'Genesys Desktop')]),
  }),
  term({
    feature: 'ISDK_FACTORY',
    facts: ['K1', 'K9'],
    per: 'instance',
    rule: 'Agent Interaction Java: one for each instance',
    needs: needsOf('agentInteraction', (ail) => [ofEach(ail, 'Agent Interaction Java')]),
  }),
  term({
    feature: 'ISDK_FACTORY',
    facts: ['K4', 'K9'],
    per: 'instance',
    rule: 'Genesys Integration Server: one for each instance whose clients use the Agent Interaction service',
    needs: needsOf('gis', (gis) => [gis.services?.includes('agentInteraction') ? ofEach(gis, 'Genesys Integration Server') : undefined]),
  }),
  term({
    feature: 'ISDK_FACTORY',
    facts: ['K9'],
    per: 'instance',
    rule: 'Genesys Agent Scripting: one for each instance',
    needs: needsOf('agentScripting', (scripting) => [ofEach(scripting, 'Genesys Agent Scripting')]),
  }),
  term({
    feature: 'ISDK_FACTORY',
    facts: ['K9'],
    per: 'instance',
    rule: 'Gplus Adapter 7.x for PeopleSoft CRM: one for each adapter',
    needs: needsOf('gplusPeopleSoft', (adapter) => [ofEach(adapter, 'Gplus Adapter for PeopleSoft CRM')]),
  }),
  term({
    feature: 'ISDK_FACTORY',
    facts: ['K12', 'K9'],
    per: 'environment',
    rule: 'Genesys Interface Server up to 7.1: one for all of them',
    needs: needsOf('interfaceServer', (server) => [once(server, 'Genesys Interface Server')]),
  }),
  term({
    feature: 'ISDK_FACTORY',
    facts: ['K11', 'K9'],
    per: 'environment',
    rule: '.NET Server 7.1: one for all of them',
    needs: needsOf('dotNetServer', (server) => [once(server, '.NET Server')]),
  }),
  term({
    feature: 'ISDK_QUEUE',
    facts: ['K2'],
    per: 'instance',
    rule: 'Agent Interaction Java: one for each instance, where own applications watch route points',
    needs: needsOf('agentInteraction', (ail) => [ail.routePoints ? ofEach(ail, 'Agent Interaction Java') : undefined]),
  }),
  term({
    feature: 'ISDK_QUEUE',
    facts: ['K6'],
    per: 'instance',
    rule: 'Genesys Integration Server: one for each instance whose clients use the Queue service',
    needs: needsOf('gis', (gis) => [gis.services?.includes('queue') ? ofEach(gis, 'Genesys Integration Server') : undefined]),
  }),
  term({
    feature: 'ISDK_QUEUE',
    facts: ['K12'],
    per: 'environment',
    rule: 'Genesys Interface Server up to 7.1: one for all of them',
    needs: needsOf('interfaceServer', (server) => [once(server, 'Genesys Interface Server')]),
  }),
  term({
    feature: 'ISDK_QUEUE',
    facts: ['K11'],
    per: 'environment',
    rule: '.NET Server 7.1: one for all of them',
    needs: needsOf('dotNetServer', (server) => [once(server, '.NET Server')]),
  }),
  term({
    feature: 'DESKTOP_AGENT',
    facts: ['D2'],
    per: 'seat',
    rule: 'Genesys Desktop: one for each agent that is logged in at a time',
    needs: needsOf('desktop', (desktop) => [asMany(desktop, 'peakAgents', say('agents'))]),
  }),
  term({
    feature: 'DESKTOP_SUPERVISOR',
    facts: ['D3'],
    per: 'seat',
    rule: 'Genesys Desktop: one for each supervisor that is logged in at a time; it includes the functions of agents',
    needs: needsOf('desktop', (desktop) => [asMany(desktop, 'peakSupervisors', say('supervisors'))]),
  }),
  term({
    feature: 'GIS',
    facts: ['K3'],
    per: 'instance',
    rule: 'Genesys Integration Server: one for each instance',
    needs: needsOf('gis', (gis) => [ofEach(gis, 'Genesys Integration Server')]),
  }),
  term({
    feature: 'GIS',
    facts: ['K12'],
    per: 'instance',
    rule: 'Genesys Interface Server up to 7.1: one for each instance',
    needs: needsOf('interfaceServer', (server) => [ofEach(server, 'Genesys Interface Server')]),
  }),
  term({
    feature: 'GIS_INTERACTIONSERVICE',
    facts: ['K4', 'K5', 'K13'],
    per: 'connection',
    lack: say('A connection for which no license is free is denied.'),
    rule: 'Genesys Integration Server: one for each connection of a client of the Agent Interaction or the Queue service at a time',
    needs: needsOf('gis', ({ peakConnections = {} }) => [asMany(peakConnections, 'interaction', connections)]),
  }),
  term({
    feature: 'GIS_INTERACTIONSERVICE',
    facts: ['K12'],
    per: 'connection',
    lack: say('A connection for which no license is free is denied.'),
    rule: 'Genesys Interface Server up to 7.1: one for each connection of a client at a time',
    needs: needsOf('interfaceServer', ({ peakConnections = {} }) => [asMany(peakConnections, 'interaction', connections)]),
  }),
  term({
    feature: 'GIS_INTERACTIONSERVICE',
    facts: ['K11'],
    per: 'connection',
    lack: say('A connection for which no license is free is denied.'),
    rule: '.NET Server 7.1: one for each connection of a client at a time',
    needs: needsOf('dotNetServer', (server) => [asMany(server, 'peakConnections', connections)]),
  }),
  term({
    feature: 'GIS_CONFIGSERVICE',
    facts: ['K7', 'K13'],
    per: 'connection',
    lack: say('A connection for which no license is free is denied.'),
    rule: 'Genesys Integration Server, not with GSAP: one for each connection to the Configuration service at a time',
    needs: needsOf('gis', (gis) => [
      gis.interface === 'gsap' ? undefined : asMany(gis.peakConnections ?? {}, 'configuration', connections),
    ]),
  }),
  term({
    feature: 'GIS_CONFIGSERVICE',
    facts: ['K12'],
    per: 'connection',
    lack: say('A connection for which no license is free is denied.'),
    rule: 'Genesys Interface Server up to 7.1: one for each connection to the Configuration interface at a time',
    needs: needsOf('interfaceServer', ({ peakConnections = {} }) => [asMany(peakConnections, 'configuration', connections)]),
  }),
  term({
    feature: 'GIS_STATSERVICE',
    facts: ['K8', 'K13'],
    per: 'connection',
    lack: say('A connection for which no license is free is denied.'),
    rule: 'Genesys Integration Server, not with GSAP: one for each connection to the Statistics service at a time',
    needs: needsOf('gis', (gis) => [gis.interface === 'gsap' ? undefined : asMany(gis.peakConnections ?? {}, 'statistics', connections)]),
  }),
  term({
    feature: 'GIS_STATSERVICE',
    facts: ['K12'],
    per: 'connection',
    lack: say('A connection for which no license is free is denied.'),
    rule: 'Genesys Interface Server up to 7.1: one for each connection to the Statistics interface at a time',
    needs: needsOf('interfaceServer', ({ peakConnections = {} }) => [asMany(peakConnections, 'statistics', connections)]),
  }),
  term({
    feature: 'DOT_NET_SERVER',
    facts: ['K11'],
    per: 'instance',
    rule: '.NET Server 7.1: one for each instance',
    needs: needsOf('dotNetServer', (server) => [ofEach(server, '.NET Server')]),
  }),
];
