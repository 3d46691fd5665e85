import type { FactTable } from '../fact';

/** What the documents say: OpenScape Business. */
export const openScapeFacts: FactTable = {
  title: 'OpenScape Business',
  document: 'openScapeGuide',
  facts: [
    { id: 'B1', lines: '7, 26, 65', fact: 'Order: activate first, then assign; stations must be configured before' },
    { id: 'B2', lines: '9-11', fact: 'Online activation: LAC + locking ID go to the CLS by Internet' },
    { id: 'B3', lines: '13', fact: 'Registration data must be entered before online activation' },
    { id: 'B4', lines: '12, 16-17', fact: 'CLS address stands in License Management > Settings; only the Expert profile may change it' },
    { id: 'B5', lines: '14-15', fact: 'Offline: LAC + locking ID at the CLS, file downloaded and copied into the WBM' },
    { id: 'B6', lines: '19-20', fact: 'An extension comes with another LAC; may be activated remotely' },
    {
      id: 'B7',
      lines: '30, 35-38',
      fact: 'One station license of the right kind per station: IP (HFA, SIP system phones and SIP phones), TDM (UP0, ISDN, analog, DECT), Mobile (myPortal for Mobile/Tablet, myPortal web, Mobility Entry, DISA), DeskSharing (desk sharing of IP stations)',
    },
    { id: 'B8', lines: '35-38', fact: 'The phone fits the station kind' },
    { id: 'B9', lines: '38', fact: 'Desk sharing is for IP stations' },
    {
      id: 'B10',
      lines: '30-31',
      fact: 'A station license is bound to the number; deleting the subscriber or changing its kind releases it',
    },
    { id: 'B11', lines: '32, 67', fact: 'User licenses only after a station license' },
    {
      id: 'B12',
      lines: '44-53',
      fact: 'Each user license: as many as stations that have it: Voicemail, UC Smart (myPortal Smart), Groupware user (myPortal for Outlook), UC Suite (myPortal for Desktop), Fax, Conference, myAttendant, myAgent (contact center), Application Launcher, TAPI 120/170',
    },
    { id: 'B13', lines: '48', fact: 'Fax needs a UC User (= UC Suite) or Groupware User license of the same station' },
    { id: 'B14', lines: '49', fact: 'Conference needs the same' },
    {
      id: 'B15',
      lines: '50',
      fact: 'myAttendant is for the UC Suite attendant functions (no prerequisite printed; the table of combinations is not in the seed)',
    },
    { id: 'B16', lines: '62, 72-73', fact: 'S2M trunk licenses = number of B channels, distributed to the trunks' },
    { id: 'B17', lines: '63, 72-73', fact: 'ITSP trunk licenses = simultaneous calls over one ITSP, distributed' },
    { id: 'B18', lines: '26, 63', fact: 'Stand-alone: system-wide features need no assignment' },
    { id: 'B19', lines: '69-71', fact: 'Requests must be checked and unlocked; what is too much shows in red and last in the printout' },
    { id: 'BN1', lines: '88-89', fact: 'A network has exactly one master; the others are slaves (set up with the Network Wizard)' },
    { id: 'BN2', lines: '88', fact: 'The node with the largest bandwidth should be the master' },
    { id: 'BN3', lines: '88', fact: 'Each slave needs its own networking system license' },
    { id: 'BN4', lines: '89', fact: "The master's IP address must be known to every slave" },
    { id: 'BN5', lines: '90', fact: "One network license file for all, activated at the master only, bound to the master's locking ID" },
    {
      id: 'BN6',
      lines: '90',
      fact: 'Master OpenScape Business S: locking ID of its Linux server, or the Advanced Locking ID when virtual',
    },
    { id: 'BN7', lines: '90', fact: 'Only the master reaches the CLS; at other nodes the access is disabled' },
    { id: 'BN8', lines: '91', fact: 'No node-specific licensing in a network; several files can be combined at the CLS' },
    {
      id: 'BN9',
      lines: '93-95',
      fact: 'Master unreachable: failover period, at most 30 days, all works; then emergency mode and the whole network must be licensed again',
    },
    {
      id: 'BN10',
      lines: '87, 96',
      fact: 'Sequence: all systems installed, configured and joined before licensing; starts with the LAC from the CLS (98-99). The rest of the procedure is cut off in the seed',
    },
  ],
};
