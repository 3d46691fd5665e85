import type { FactTable } from '../fact';

/** What the documents say: Genesys: Framework. */
export const frameworkFacts: FactTable = {
  title: 'Genesys: Framework',
  document: 'genesysGuide',
  facts: [
    {
      id: 'F1',
      lines: '284, 1696',
      sections: ['Geographically Distributed Environments', 'Table 4'],
      fact: 'Configuration Server in Proxy mode at remote sites: one `CLDistributed` per env for all proxies',
    },
    { id: 'F2', lines: '280', sections: ['Basic Functionality'], fact: 'No proxies: nothing needed' },
    {
      id: 'F3',
      lines: '430, 443, 1771',
      sections: ['Solution Control Server', 'SNMP Functionality'],
      fact: 'SNMP / third-party NMS: one `MLSNMP` per env',
    },
    {
      id: 'F4',
      lines: '431, 447, 809, 1772',
      sections: ['Solution Control Server', 'Geographically Distributed Environments'],
      fact: 'SCS at several sites of one env: one `MLDistributed` per env (not per SCS)',
    },
    {
      id: 'F5',
      lines: '433, 459, 1773',
      sections: ['Solution Control Server', 'Primary Backup Mode Control'],
      fact: 'see G5: one `ha_redundancy` per env',
    },
    {
      id: 'F6',
      lines: '574, 808, 1755',
      sections: ['Load Distribution Server', 'High Availability Licensing'],
      fact: 'Load Distribution Server: one `lds` for all instances of an env',
    },
    { id: 'F7', lines: '1695', sections: ['Table 4'], fact: 'Configuration Import Wizard: one `ConfigurationImport` per env' },
    { id: 'F8', lines: '570, 1693', sections: ['Call Concentrator', 'Table 4'], fact: 'Call Concentrator: one `CConCopies` per instance' },
  ],
};
