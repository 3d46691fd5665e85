import { say } from '../../../core/message';
import type { PlanFile } from '../../model/planFile';
import type { Genesys, IvrServer } from '../../model/products';
import { asMany, needOfNumber, needsOf, oneForAll, productsAt } from '../needs';
import { type Need, term } from '../term';

/** The IVR Servers that are connected in one way. */
function ivrPorts(mode: NonNullable<IvrServer['mode']>) {
  return (file: PlanFile): Need[] =>
    productsAt(file, 'ivrServers').flatMap((product) => {
      const server = product.product as IvrServer;
      return server.mode === mode ? needOfNumber(product, server, 'ports') : [];
    });
}

/** The two readings of the guide. */
const networkMode = say('Table 4 of the guide asks for one for all IVR Servers, and chapter 1 for one for each port: ask Genesys.');

export const routingTerms = [
  term({
    feature: 'router_seats',
    facts: ['U1', 'U2'],
    per: 'seat',
    rule: 'Universal Routing Server: one for each place that is enabled at a time, also of IVR ports that are places for routing; however many instances there are',
    needs: needsOf('universalRoutingServer', (server) => [
      asMany(server, 'agentPlaces', say('places of agents')),
      asMany(server, 'ivrPlaces', say('IVR ports')),
    ]),
  }),
  term({
    feature: 'router_ha_option',
    facts: ['U4'],
    per: 'environment',
    lack: say('Without it URS runs in warm standby and ignores pickup_calls.'),
    rule: 'Universal Routing Server: one for hot standby, or for the option pickup_calls',
    needs: needsOf('universalRoutingServer', (server) => [
      server.redundancy === 'hot' || server.pickupCalls
        ? {
            count: 1,
            because: server.redundancy === 'hot' ? say('hot standby') : say('pickup_calls'),
            at: [server, server.redundancy === 'hot' ? 'redundancy' : 'pickupCalls'],
          }
        : undefined,
    ]),
  }),
  term({
    feature: 'occ_full',
    facts: ['O2', 'O3'],
    per: 'seat',
    rule: 'Outbound Contact Server with Predictive or Progressive dialing: one for each agent that is logged in to a queue of a campaign group',
    needs: needsOf('outbound', (server) => [
      isPreviewOnly(server.modes) ? undefined : asMany(server, 'peakAgents', say('campaign agents')),
    ]),
  }),
  term({
    feature: 'occ_preview',
    instead: 'occ_full',
    facts: ['O2', 'O3'],
    per: 'seat',
    rule: 'Outbound Contact Server with Preview dialing alone: one for each agent that is logged in to a queue of a campaign group',
    needs: needsOf('outbound', (server) => [
      isPreviewOnly(server.modes) ? asMany(server, 'peakAgents', say('campaign agents')) : undefined,
    ]),
  }),
  term({
    feature: 'occ_port',
    facts: ['P1', 'V5'],
    per: 'port',
    rule: 'CPD Server: one for each Dialogic port; a primary and its backup count once',
    needs: needsOf('cpdServer', (server) => [asMany(server, 'ports', say('Dialogic ports'))]),
  }),
  term({
    feature: 'vcb_full',
    facts: ['V1', 'V3'],
    per: 'request',
    rule: 'Universal Callback Server with Autodial: one for each callback request, and each request to lock a license, in 60 minutes',
    needs: needsOf('callback', (server) => [
      isAutodial(server) ? asMany(server, 'peakRequestsPerHour', say('callback requests in an hour')) : undefined,
    ]),
  }),
  term({
    feature: 'vcb_preview',
    instead: 'vcb_full',
    facts: ['V1', 'V3'],
    per: 'request',
    rule: 'Universal Callback Server without Autodial: one for each callback request, and each request to lock a license, in 60 minutes',
    needs: needsOf('callback', (server) => [
      isAutodial(server) ? undefined : asMany(server, 'peakRequestsPerHour', say('callback requests in an hour')),
    ]),
  }),
  term({
    feature: 'tserver_ivr_max_ports_behind',
    facts: ['I1'],
    per: 'port',
    rule: 'IVR Server in IVR-Behind-The-Switch mode: one for each IVR port',
    needs: ivrPorts('behind'),
  }),
  term({
    feature: 'tserver_ivr_max_ports_in_front',
    facts: ['I2'],
    per: 'port',
    rule: 'IVR Server in IVR-In-Front mode: one for each IVR port',
    needs: ivrPorts('inFront'),
  }),
  term({
    feature: 'tserver_nts',
    facts: ['I3'],
    per: 'environment',
    rule: 'IVR Server in network mode: one for all of them by Table 4, one for each port by chapter 1',
    needs: (file) => {
      const first = productsAt(file, 'ivrServers').find(({ product }) => (product as IvrServer).mode === 'network');
      return first ? [{ ...oneForAll(first, 'mode'), because: say('IVR Servers in network mode'), note: networkMode }] : [];
    },
  }),
  term({
    feature: 'tserver_nts_call_treatments',
    facts: ['I4'],
    per: 'connection',
    rule: 'IVR Server in network mode with routing: one for each call that is treated at a time',
    needs: (file) =>
      productsAt(file, 'ivrServers').flatMap((product) => {
        const server = product.product as IvrServer;
        return server.mode === 'network' && server.routing ? needOfNumber(product, server, 'peakTreatments') : [];
      }),
  }),
  term({
    feature: 'VTPort',
    facts: ['W1'],
    per: 'port',
    rule: 'Voice Treatment Server: one for each port of the Voice Treatment Option',
    needs: needsOf('voiceTreatment', (server) => [asMany(server, 'ports', say('ports of the Voice Treatment Option'))]),
  }),
];

/** Whether campaigns dial in Preview mode alone; where the plan says nothing, they may. */
function isPreviewOnly(modes: readonly string[] = []): boolean {
  return modes.every((mode) => mode === 'preview');
}

/** Whether callbacks are dialed automatically. */
export function isAutodial({ modes = [], routePoints = [] }: NonNullable<Genesys['callback']>): boolean {
  return modes.includes('autodial') || routePoints.some(({ autodial }) => autodial === true);
}
