import type { FactTable } from '../fact';

/** What the documents say: Genesys: general rules. */
export const genesysRulesFacts: FactTable = {
  title: 'Genesys: general rules',
  document: 'genesysGuide',
  facts: [
    {
      id: 'G1',
      lines: '226, 490, 827, 2143',
      sections: ['Introduction', 'Universal Routing Server 8.0'],
      fact: 'Products of release 8.x check the version of a feature and take 8.0 features only (URS named expressly). Accept every 8.x version: 960 lets files hold 8.1 and 8.0 products',
    },
    { id: 'G2', lines: '827', sections: ['License Compatibility'], fact: 'Products of 7.x do not work with licenses of 6.x' },
    { id: 'G3', lines: '823', sections: ['License Compatibility'], fact: 'An upgrade to 8.x needs a new license file ordered' },
    {
      id: 'G4',
      lines: '272, 1032',
      sections: ['Technical Licenses', 'Initial License Checkout'],
      fact: 'One instance never checks out more than 9999 licenses of one type, also with License Manager 11.9',
    },
    {
      id: 'G5',
      lines: '266, 323, 409, 433, 459, 546, 815, 1773',
      sections: ['Technical Licenses', 'HA Functionality'],
      fact: 'Any redundant pair (warm or hot) of any Genesys server takes one `ha_redundancy` per env; without it Solution Control Server does not switch over by itself',
    },
    {
      id: 'G6',
      lines: '280, 439, 813',
      sections: ['Basic Functionality', 'High Availability Licensing'],
      fact: 'A stand-alone or redundant Configuration Server, and a stand-alone or redundant SCS (no NMS), need no license at all',
    },
    {
      id: 'G7',
      lines: '981, 953',
      sections: ['License Check Process', 'License Files'],
      fact: 'License server and products must read the same license data; the file must be reachable from the License Manager host',
    },
    {
      id: 'G8',
      lines: '965, 973-975, 1570-1614',
      sections: ['Applications', 'License Check Process'],
      fact: 'Each licensed server must be told where License Manager is: `-l` or option `license-file`, as port@host or full path; `-l` wins',
    },
    {
      id: 'G9',
      lines: '1614, 1579, 1622',
      sections: ['license-file', 'Command-Line Parameter'],
      fact: 'port@host is recommended; a Windows service under the System account cannot read a remote file',
    },
    {
      id: 'G10',
      lines: '835',
      sections: ['Licenses for Virtual Platform Support'],
      fact: 'License server (or node-locked product) on a virtual machine: the host id is that of the virtual platform; a MAC address should be fixed',
    },
    {
      id: 'G11',
      lines: '785-788',
      sections: ['Licenses for Solutions'],
      fact: 'A solution is licensed by the technical licenses of its parts (example: Universal Routing 7.2 = URS + T-Server seats, possibly tdn for 7.0/7.1, hot standby, multi-site)',
    },
    {
      id: 'G12',
      lines: '1069-1072',
      sections: ['Licensing Violation'],
      fact: 'At run time a lost license (expired, fewer than before) raises 00-07100; running calls go on, new ones may not be handled',
    },
  ],
};
