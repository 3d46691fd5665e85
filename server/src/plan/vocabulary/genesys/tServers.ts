import { choice, flag, list, object, optionValue, reference, text, whole } from '../shape';
import { serverMembers } from './product';

/** The T-Servers of a plan, of all kinds. */
export const tServers = list(
  'The T-Servers. A pair of a primary and its backup is one of them.',
  object(
    'A T-Server, or a pair of them.',
    {
      ...serverMembers,
      kind: choice(
        'What kind of T-Server it is; a premise T-Server where nothing is said.',
        {
          premise: 'It serves a switch.',
          network: 'A Network T-Server.',
          ctiLess: 'A CTI-Less T-Server.',
          cstaConnector: 'The T-Server for CSTA Connector.',
          cstaBroadWorks: 'The CSTA Connector for BroadSoft BroadWorks.',
        },
        { facts: ['C1', 'C3', 'C4'] },
      ),
      type: text('Of a Network T-Server: AT&T, Concert, GenSpec, ISCP, NGSN, or OPSI.', { facts: ['N5', 'N7'] }),
      seatDns: whole('How many DNs of seats it registers: extensions and ACD positions, of agents and supervisors.', {
        facts: ['T1', 'T13', 'N2'],
      }),
      technicalDns: whole(
        'How many technical DNs it registers: ACD queues, routing points. They need licenses with releases 7.0 and 7.1 alone.',
        { facts: ['T2', 'N8'] },
      ),
      multiSite: flag('Whether it takes part in multi-site routing.', { facts: ['T7', 'T8', 'T9', 'I6'] }),
      peers: list('Of a Network T-Server: the T-Servers that it talks to.', reference('The name of a T-Server.', 'product'), {
        facts: ['N3'],
      }),
      parkingPorts: whole('Of a Network T-Server for GenSpec: the ports for call parking and treatments.', { facts: ['N6'] }),
      options: object('Options of its License section.', {
        'num-of-licenses': optionValue('How many licenses of all kinds it takes: a number or max.', { facts: ['T10', 'T11', 'T12'] }),
        'num-sdn-licenses': optionValue('How many licenses for DNs of seats it takes: a number or max.', {
          facts: ['T10', 'T11', 'T12', 'T13'],
        }),
      }),
    },
    { required: ['name'] },
  ),
);

/** The IVR Servers of a plan. */
export const ivrServers = list(
  'The IVR Servers. A pair of a primary and its backup is one of them.',
  object(
    'An IVR Server, or a pair of them.',
    {
      ...serverMembers,
      mode: choice(
        'How it is connected.',
        {
          behind: 'IVR-Behind-The-Switch.',
          inFront: 'IVR-In-Front.',
          network: 'IVR Network T-Server.',
        },
        { facts: ['I1', 'I2', 'I3'] },
      ),
      ports: whole('How many IVR ports it has.', { facts: ['I1', 'I2', 'I3'] }),
      routing: flag('In network mode: whether it treats calls while they are routed.', { facts: ['I4'] }),
      peakTreatments: whole('In network mode: how many calls are treated at a time.', { facts: ['I4'] }),
    },
    { required: ['name', 'mode'] },
  ),
);
