import { choice, flag, list, object, optionValue, release, text, whole } from '../shape';
import { productMembers } from './product';
import { ivrServers, tServers } from './tServers';

const product = <const M extends Parameters<typeof object>[1]>(description: string, members: M) =>
  object(description, { ...productMembers, ...members });

const connections = whole('How many connections of clients there are at a time.');
const perMinute = 'at the busiest time';

/** The products of Genesys in one configuration environment. */
export const genesys = object('The products of Genesys. A plan is about one configuration environment.', {
  release: release('The release of all products that say none of their own, such as "8.1".', { facts: ['G1', 'G2'] }),
  solutions: list(
    'The solutions that are deployed: each is licensed by the licenses of its parts.',
    choice('A solution.', {
      routing: 'Universal Routing.',
      outbound: 'Outbound Contact.',
      callback: 'Voice Callback.',
      ivr: 'IVR Interface Option.',
      multimedia: 'Multimedia.',
    }),
    { facts: ['G11'] },
  ),
  configurationServer: product('Configuration Server.', {
    proxies: whole('How many Configuration Servers run in Proxy mode at remote sites.', { facts: ['F1', 'F2'] }),
  }),
  solutionControlServer: product('Solution Control Server.', {
    snmp: flag('Whether the Management Layer talks SNMP to a network management system.', { facts: ['F3'] }),
    distributedInstances: whole('How many Solution Control Servers at several sites share the environment.', { facts: ['F4'] }),
  }),
  loadDistributionServer: product('Load Distribution Server.', {}),
  configurationImportWizard: flag('Whether the Configuration Import Wizard is used.', { facts: ['F7'] }),
  callConcentrator: product('Call Concentrator.', {}),
  tServers,
  ivrServers,
  universalRoutingServer: product('Universal Routing Server.', {
    agentPlaces: whole(`How many places of agents are enabled for routing ${perMinute}.`, { facts: ['U1'] }),
    ivrPlaces: whole('How many IVR ports are set up as places for routing.', { facts: ['U1'] }),
    peakAtShiftChange: whole('How many agents are logged in together at the change of shifts.', { facts: ['U3'] }),
    pickupCalls: flag('Whether the option pickup_calls is true.', { facts: ['U4'] }),
    thirdPartyTools: list('The products of others that use routing, or its web interface.', text('The name of a product.'), {
      facts: ['U6'],
    }),
  }),
  outbound: product('Outbound Contact Server.', {
    modes: list(
      'The dialing modes of the campaigns.',
      choice('A dialing mode.', { preview: 'Preview.', predictive: 'Predictive.', progressive: 'Progressive.' }),
      { facts: ['O1', 'O2'] },
    ),
    peakAgents: whole(`How many agents are logged in to queues of campaign groups ${perMinute}.`, { facts: ['O3', 'O4'] }),
    options: object('Options of its License section.', {
      'num-of-licenses': optionValue('How many licenses it takes when it starts: a number or max.', { facts: ['O4'] }),
    }),
  }),
  cpdServer: product('CPD Server.', {
    ports: whole('How many Dialogic ports it uses.', { facts: ['P1'] }),
    mode: choice(
      'The mode that it runs in, which the order must say.',
      { asm: 'ASM mode.', standard: 'Standard mode, without ASM.' },
      { facts: ['P2'] },
    ),
  }),
  callback: product('Universal Callback Server.', {
    modes: list(
      'How callbacks are made.',
      choice('A mode.', { preview: 'The agent sees the request first.', autodial: 'The call is dialed automatically.' }),
      { facts: ['V1'] },
    ),
    peakRequestsPerHour: whole('How many callback requests, and requests to lock a license, come in 60 minutes.', { facts: ['V3', 'V4'] }),
    routePoints: list(
      'The route points.',
      object('A route point.', { dn: text('Its DN.'), autodial: flag('Whether it is set to Autodial.', { facts: ['V2'] }) }),
    ),
    usesCpdServer: flag('Whether it dials by CPD Server, which is licensed by itself.', { facts: ['V5'] }),
  }),
  voiceTreatment: product('Voice Treatment Server.', {
    ports: whole('How many ports of the Voice Treatment Option there are.', { facts: ['W1'] }),
  }),
  infoMart: product('Genesys Info Mart.', {
    callConcentratorDatabases: whole('How many Call Concentrator databases with different events it loads from.', { facts: ['M2', 'M3'] }),
    statServerDatabases: whole('How many Stat Server databases with different events it loads from.', { facts: ['M2', 'M3'] }),
    interactionConcentratorDatabases: whole('How many Interaction Concentrator databases it loads from.', { facts: ['M2', 'M3'] }),
    callConcentratorPairs: whole('How many pairs of Call Concentrator databases record the same events.', { facts: ['M4'] }),
  }),
  desktop: product('Genesys Desktop: its servers.', {
    peakAgents: whole(`How many agents are logged in ${perMinute}.`, { facts: ['D2'] }),
    peakSupervisors: whole(`How many supervisors are logged in ${perMinute}.`, { facts: ['D3', 'D4'] }),
  }),
  agentInteraction: product('Agent Interaction Java (AIL).', {
    routePoints: flag('Whether own applications watch route points.', { facts: ['K2'] }),
  }),
  gis: product('Genesys Integration Server.', {
    interface: choice('The interface of its clients.', { soap: 'GIS SOAP.', gsap: 'GIS GSAP.' }, { facts: ['K7', 'K8'] }),
    services: list(
      'The services that clients use.',
      choice('A service.', {
        agentInteraction: 'Agent Interaction.',
        queue: 'Queue (Routing).',
        configuration: 'Configuration.',
        statistics: 'Statistics.',
      }),
      { facts: ['K4', 'K6'] },
    ),
    peakConnections: object(`Connections of clients ${perMinute}.`, {
      interaction: whole('To the Agent Interaction and the Queue service.', { facts: ['K5', 'K13'] }),
      configuration: whole('To the Configuration service.', { facts: ['K7', 'K13'] }),
      statistics: whole('To the Statistics service.', { facts: ['K8', 'K13'] }),
    }),
  }),
  dotNetToolkit: flag('Whether Genesys Agent Desktop .NET Toolkit is used.', { facts: ['K10'] }),
  dotNetServer: product('.NET Server, the 7.1 version of GIS GSAP.', {
    peakConnections: { ...connections, facts: ['K11'] },
  }),
  interfaceServer: product('Genesys Interface Server, up to 7.1.', {
    peakConnections: object(`Connections of clients ${perMinute}.`, {
      interaction: whole('To the Interaction interface.', { facts: ['K12'] }),
      configuration: whole('To the Configuration interface.', { facts: ['K12'] }),
      statistics: whole('To the Statistics interface.', { facts: ['K12'] }),
    }),
  }),
  agentScripting: product('Genesys Agent Scripting.', {}),
  gplusPeopleSoft: product('Gplus Adapter 7.x for PeopleSoft CRM.', {}),
  interactionServer: product('Interaction Server.', {
    peakAgents: whole(`How many agents are logged in to it ${perMinute}.`, { facts: ['X1', 'X7'] }),
    emailAgents: whole('How many of them handle email.', { facts: ['X2', 'X7'] }),
    chatAgents: whole('How many of them chat.', { facts: ['X3', 'X7'] }),
    openMediaAgents: whole('How many of them handle Open Media interactions.', { facts: ['X4', 'X7'] }),
    jmsCapturePoint: flag('Whether iWD captures by JMS.', { facts: ['X8'] }),
    options: object('Options of its License section: how many licenses of each feature it takes.', {
      ics_multi_media_agent_seat: optionValue('How many seats it takes.', { facts: ['X6', 'X7'] }),
      ics_email_webform_channel: optionValue('How many licenses for email it takes.', { facts: ['X6', 'X7'] }),
      ics_live_web_channel: optionValue('How many licenses for chat it takes.', { facts: ['X6', 'X7'] }),
      ics_custom_media_channel: optionValue('How many licenses for Open Media it takes.', { facts: ['X6', 'X7'] }),
    }),
  }),
  classificationServer: product('Classification Server.', {
    contentAnalysis: flag('Whether it analyzes what messages are about, besides screening rules.', { facts: ['X9'] }),
  }),
  otherServers: list(
    'Servers that take no licenses of their own, such as Stat Server: a redundant one counts for ha_redundancy.',
    product('A server, or a pair of them.', { kind: text('What it is, such as Stat Server.') }),
    { facts: ['G5'] },
  ),
});
