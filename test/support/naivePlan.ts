/**
 * What a plan needs of each FEATURE, added up as a person would with the guide beside the plan: product after product, by a plain reading of the JSON.
 * Written from the guide and without a look at the engine, which a property test compares with it.
 */
// biome-ignore lint/suspicious/noExplicitAny: a plan is read here as what it is in JSON, without the types that the engine has.
type Json = any;

export function naiveNeeds(plan: Json): Record<string, number> {
  const needs: Record<string, number> = {};
  const add = (feature: string, count: number | undefined): void => {
    if (count) needs[feature] = (needs[feature] ?? 0) + count;
  };
  const g = plan.genesys ?? {};
  const before = (release: string | undefined, limit: number): boolean => {
    if (release === undefined) return false;
    const [major, minor] = release.split('.').map(Number) as [number, number?];
    return major * 100 + (minor ?? 0) < limit;
  };
  const releaseOf = (product: Json): string | undefined => product.release ?? g.release;

  // Framework
  if ((g.configurationServer?.proxies ?? 0) > 0) add('CLDistributed', 1);
  if (g.solutionControlServer?.snmp) add('MLSNMP', 1);
  if ((g.solutionControlServer?.distributedInstances ?? 0) >= 2) add('MLDistributed', 1);
  const everything = Object.entries<Json>(g)
    .filter(([name]) => name !== 'configurationServer' && name !== 'solutionControlServer')
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]));
  if (everything.some((one) => one?.redundancy === 'warm' || one?.redundancy === 'hot')) add('ha_redundancy', 1);
  if (g.loadDistributionServer) add('lds', 1);
  if (g.configurationImportWizard) add('ConfigurationImport', 1);
  if (g.callConcentrator) add('CConCopies', g.callConcentrator.instances ?? 1);

  // T-Servers
  const servers: Json[] = g.tServers ?? [];
  const kindOf = (server: Json): string => server.kind ?? 'premise';
  let someMultiSite = false;
  const talkedTo: string[] = [];
  for (const server of servers) if (kindOf(server) === 'network') talkedTo.push(...(server.peers ?? []));
  let genSpec = false;
  for (const server of servers) {
    const kind = kindOf(server);
    add({ cstaConnector: 'tserver_cc_sdn', cstaBroadWorks: 'csta_connector_bw_sdn' }[kind] ?? 'tserver_sdn', server.seatDns);
    const isOld = before(releaseOf(server), 702) && !before(releaseOf(server), 700);
    if (isOld && (kind === 'premise' || kind === 'network')) add('tserver_tdn', server.technicalDns);
    if (server.redundancy === 'hot' && ['premise', 'ctiLess', 'cstaConnector'].includes(kind)) add('cti_ha_option', 1);
    if (server.multiSite || kind === 'network') someMultiSite = true;
    if (kind !== 'cstaBroadWorks' && (server.multiSite || kind === 'network' || talkedTo.includes(server.name))) add('tserver_iscc', 1);
    if (kind === 'network' && server.type === 'GenSpec') {
      genSpec = true;
      add('tserver_nts_calltreatments', server.parkingPorts);
    }
  }
  if (genSpec) add('tserver_nts', 1);

  // IVR
  let network = false;
  for (const ivr of g.ivrServers ?? []) {
    if (someMultiSite) add('tserver_iscc', 1);
    if (ivr.mode === 'behind') add('tserver_ivr_max_ports_behind', ivr.ports);
    if (ivr.mode === 'inFront') add('tserver_ivr_max_ports_in_front', ivr.ports);
    if (ivr.mode === 'network') {
      network = true;
      if (ivr.routing) add('tserver_nts_call_treatments', ivr.peakTreatments);
    }
  }
  if (network) add('tserver_nts', 1);

  // Routing, outbound, callback, treatment
  const urs = g.universalRoutingServer;
  if (urs) {
    add('router_seats', urs.agentPlaces);
    add('router_seats', urs.ivrPlaces);
    if (urs.redundancy === 'hot' || urs.pickupCalls) add('router_ha_option', 1);
  }
  if (g.outbound) {
    const full = (g.outbound.modes ?? []).includes('predictive') || (g.outbound.modes ?? []).includes('progressive');
    add(full ? 'occ_full' : 'occ_preview', g.outbound.peakAgents);
  }
  add('occ_port', g.cpdServer?.ports);
  if (g.callback) {
    const autodial = (g.callback.modes ?? []).includes('autodial') || (g.callback.routePoints ?? []).some((point: Json) => point.autodial);
    add(autodial ? 'vcb_full' : 'vcb_preview', g.callback.peakRequestsPerHour);
  }
  add('VTPort', g.voiceTreatment?.ports);

  // Info Mart, desktops, SDKs
  const mart = g.infoMart;
  if (mart && before(releaseOf(mart), 705)) {
    const copies = mart.instances ?? 1;
    const pairs = (mart.callConcentratorPairs ?? 0) > 0;
    add('gim_etl_voice', copies);
    if (pairs || (mart.callConcentratorDatabases ?? 0) > 1 || (mart.statServerDatabases ?? 0) > 1) add('gim_etl_redundancy', copies);
    if (pairs) add('gim_etl_ha_option', copies);
  }
  if (g.desktop) {
    add('ISDK_FACTORY', 1);
    add('DESKTOP_AGENT', g.desktop.peakAgents);
    add('DESKTOP_SUPERVISOR', g.desktop.peakSupervisors);
  }
  if (g.agentInteraction) {
    add('ISDK_FACTORY', g.agentInteraction.instances ?? 1);
    if (g.agentInteraction.routePoints) add('ISDK_QUEUE', g.agentInteraction.instances ?? 1);
  }
  if (g.gis) {
    const { instances = 1, services = [], peakConnections = {} } = g.gis;
    add('GIS', instances);
    if (services.includes('agentInteraction')) add('ISDK_FACTORY', instances);
    if (services.includes('queue')) add('ISDK_QUEUE', instances);
    add('GIS_INTERACTIONSERVICE', peakConnections.interaction);
    if (g.gis.interface !== 'gsap') {
      add('GIS_CONFIGSERVICE', peakConnections.configuration);
      add('GIS_STATSERVICE', peakConnections.statistics);
    }
  }
  if (g.interfaceServer) {
    add('GIS', g.interfaceServer.instances ?? 1);
    add('ISDK_FACTORY', 1);
    add('ISDK_QUEUE', 1);
    add('GIS_INTERACTIONSERVICE', g.interfaceServer.peakConnections?.interaction);
    add('GIS_CONFIGSERVICE', g.interfaceServer.peakConnections?.configuration);
    add('GIS_STATSERVICE', g.interfaceServer.peakConnections?.statistics);
  }
  if (g.dotNetServer) {
    add('DOT_NET_SERVER', g.dotNetServer.instances ?? 1);
    add('ISDK_FACTORY', 1);
    add('ISDK_QUEUE', 1);
    add('GIS_INTERACTIONSERVICE', g.dotNetServer.peakConnections);
  }
  add('ISDK_FACTORY', g.agentScripting && (g.agentScripting.instances ?? 1));
  add('ISDK_FACTORY', g.gplusPeopleSoft && (g.gplusPeopleSoft.instances ?? 1));

  // Multimedia
  const interaction = g.interactionServer ?? {};
  add('ics_multi_media_agent_seat', interaction.peakAgents);
  add('ics_email_webform_channel', interaction.emailAgents);
  add('ics_live_web_channel', interaction.chatAgents);
  add('ics_custom_media_channel', interaction.openMediaAgents);
  if (interaction.jmsCapturePoint) add('iwd_jms_cp', 1);
  if (g.classificationServer?.contentAnalysis) add('ics_nlp_content_analysis', 1);
  add('ucc_seats', plan.ucConnector?.knowledgeWorkers);
  return needs;
}
