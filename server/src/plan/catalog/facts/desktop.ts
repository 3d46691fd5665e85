import type { FactTable } from '../fact';

/** What the documents say: Genesys: Info Mart, Desktop, SDK. */
export const desktopFacts: FactTable = {
  title: 'Genesys: Info Mart, Desktop, SDK',
  document: 'genesysGuide',
  facts: [
    { id: 'M1', lines: '615, 1800', sections: ['Genesys Info Mart', 'Table 4'], fact: 'From 7.5 on Info Mart needs no technical license' },
    {
      id: 'M2',
      lines: '621, 633-638, 1714',
      sections: ['Genesys Info Mart', 'Voice Media'],
      fact: '≤ 7.2: `gim_etl_voice` mandatory, one per instance. Covers one Configuration, one Call Concentrator, one Stat Server database, one or several Interaction Concentrator databases (outbound)',
    },
    {
      id: 'M3',
      lines: '642-649, 1715',
      sections: ['Redundancy', 'Table 4'],
      fact: 'Several Call Concentrator or Stat Server databases with different events: `gim_etl_redundancy`; several Interaction Concentrator databases do not count',
    },
    {
      id: 'M4',
      lines: '655-661, 1716',
      sections: ['High Availability', 'Table 4'],
      fact: 'Pairs of Call Concentrator databases that record the same events: `gim_etl_ha_option` besides voice and redundancy',
    },
    { id: 'M5', lines: '627', sections: ['Genesys Info Mart'], fact: 'Redundancy and HA are delivered together' },
    {
      id: 'D1',
      lines: '673, 683, 1703',
      sections: ['Genesys Desktop', 'Basic (Server) Functionality'],
      fact: 'Genesys Desktop: one `ISDK_FACTORY` for all Desktop Servers of an env; the server does not start without it',
    },
    { id: 'D2', lines: '687, 1704', sections: ['Genesys Agent Desktop', 'Table 4'], fact: '`DESKTOP_AGENT` = agents logged in at once' },
    {
      id: 'D3',
      lines: '691, 1705',
      sections: ['Genesys Supervisor Desktop', 'Table 4'],
      fact: '`DESKTOP_SUPERVISOR` = supervisors logged in at once; includes the agent functions (no second license)',
    },
    {
      id: 'D4',
      lines: '693',
      sections: ['Genesys Supervisor Desktop'],
      fact: 'Supervisors in excess may log in with DESKTOP_AGENT, restricted',
    },
    {
      id: 'D5',
      lines: '677, 714',
      sections: ['Genesys Desktop', 'Genesys SDKs: Agent Interaction Java & GIS'],
      fact: 'Genesys Desktop and GIS work with a single license server only',
    },
    {
      id: 'K1',
      lines: '720, 1691',
      sections: ['Agent Interaction Java', 'Table 4'],
      fact: 'Agent Interaction Java: `ISDK_FACTORY` per AIL instance',
    },
    {
      id: 'K2',
      lines: '720-724, 1692',
      sections: ['Agent Interaction Java', 'Table 4'],
      fact: 'Watching route points in own applications: `ISDK_QUEUE` per AIL instance',
    },
    { id: 'K3', lines: '728, 1717', sections: ['GIS', 'Table 4'], fact: '`GIS` per GIS instance' },
    {
      id: 'K4',
      lines: '736, 1718',
      sections: ['Agent Interaction Service', 'Table 4'],
      fact: 'Clients of the Agent Interaction service: `ISDK_FACTORY` per GIS instance, and GIS_INTERACTIONSERVICE (K5)',
    },
    {
      id: 'K5',
      lines: '736, 740, 1721',
      sections: ['Agent Interaction Service', 'Interaction Service'],
      fact: '`GIS_INTERACTIONSERVICE` per concurrent client connection, for clients of the Agent Interaction or the Queue service',
    },
    {
      id: 'K6',
      lines: '744, 1719',
      sections: ['Queue Service', 'Table 4'],
      fact: 'Queue (Routing) service: `ISDK_QUEUE` per GIS instance that runs the Agent Interaction service',
    },
    {
      id: 'K7',
      lines: '748, 1722',
      sections: ['Configuration Service', 'Table 4'],
      fact: 'Configuration service: `GIS_CONFIGSERVICE` per concurrent connection; not with GSAP',
    },
    {
      id: 'K8',
      lines: '752, 1720',
      sections: ['Statistics Service', 'Table 4'],
      fact: 'Statistics service: `GIS_STATSERVICE` per concurrent connection; not with GSAP',
    },
    {
      id: 'K9',
      lines: '1691, 1703, 1706, 1718, 1728, 1733-1734, 1756, 756, 760',
      sections: ['Table 4', 'Genesys Agent Scripting'],
      fact: 'need(ISDK_FACTORY) = AIL instances + (Desktop: 1 per env) + GIS instances with Agent Interaction + Agent Scripting instances + Gplus adapters for PeopleSoft 7.x + (Interface Server ≤7.1: 1 per env) + (.NET Server 7.1: 1 per env)',
    },
    {
      id: 'K10',
      lines: '697, 1706-1709',
      sections: ['Genesys Desktop .NET Toolkit', 'Table 4'],
      fact: 'Desktop .NET Toolkit has no license of its own: it needs those of the GIS it connects to (`GIS`, `ISDK_FACTORY`, `ISDK_QUEUE`, `GIS_INTERACTIONSERVICE`)',
    },
    {
      id: 'K11',
      lines: '1756-1759',
      sections: ['Table 4'],
      fact: '.NET Server (7.1): `DOT_NET_SERVER` per instance; ISDK_FACTORY, ISDK_QUEUE 1 per env; GIS_INTERACTIONSERVICE per connection',
    },
    {
      id: 'K12',
      lines: '1727-1732',
      sections: ['Table 4'],
      fact: 'Interface Server (≤ 7.1): `GIS` per instance; ISDK_FACTORY, ISDK_QUEUE 1 per env; the three services per connection',
    },
    { id: 'K13', lines: '1003', sections: ['Genesys Desktop .NET Toolkit'], fact: 'No free connection license: the connection is denied' },
  ],
};
