import type { FactTable } from '../fact';

/** What the documents say: PureConnect Status Aggregator. */
export const statusAggregatorFacts: FactTable = {
  title: 'PureConnect Status Aggregator',
  document: 'statusAggregatorGuide',
  facts: [
    { id: 'S1', lines: '142, 150, 186, 218', fact: 'Status Aggregator runs on a server of its own (requirements as of a CIC server)' },
    {
      id: 'S2',
      lines: '154, 152, 184',
      fact: 'One server (with or without a mirror) handles up to 5 CIC servers well; the comparison table says over five',
      readings: true,
    },
    { id: 'S3', lines: '155, 184', fact: '… and up to 50,000 users; the table says over 50,000', readings: true },
    { id: 'S4', lines: '188, 152', fact: 'Fault tolerance: two or more servers stand in for each other' },
    { id: 'S5', lines: '194', fact: 'Status Aggregator and CIC servers must be at the same version level' },
    { id: 'S6', lines: '215', fact: 'CIC 2015 R1 or later' },
    {
      id: 'S7',
      lines: '216',
      fact: 'Microsoft Active Directory (a version that Interaction Administrator works with). 326: the data source may be another one, LDAP is usual',
    },
    { id: 'S8', lines: '217', fact: 'An account that may install and run a service' },
    { id: 'S9', lines: '219', fact: "The CIC data source's account must be able to read Active Directory" },
    { id: 'S10', lines: '220', fact: 'Read access both ways between Status Aggregator and every CIC server' },
    {
      id: 'S11',
      lines: '221, 423',
      fact: 'AdminGenSSLCerts files in \\I3\\IC\\Server of each CIC server; AdminGenSSLU.exe and AdminGenSSLU.dll in one directory',
    },
    {
      id: 'S12',
      lines: '169',
      fact: "A user's status is shown only if the user has an email account equal to the one in LDAP (data source)",
    },
    {
      id: 'S13',
      lines: '175-176, 182, 185',
      fact: 'Universal extensions, user mobility or changing a status remotely: that is Multi-Site, not Status Aggregator',
    },
    { id: 'S14', lines: '186', fact: 'Multi-Site: RTM server on any CIC server up to 200 users, above that on a stand-alone server' },
    { id: 'S15', lines: '187', fact: 'Multi-Site: every CIC server must have the EMSServer subsystem' },
    { id: 'S16', lines: '188', fact: 'RTM servers do not back each other up' },
    { id: 'S17', lines: '225', fact: 'A log folder other than \\Windows\\temp\\inin_tracing must exist before the installation' },
    {
      id: 'S18',
      lines: '233-236',
      fact: 'The .iso lies on a file server that is not a CIC server; .msi from \\Installs\\Off-ServerComponents',
    },
    { id: 'S19', lines: '326', fact: 'Every CIC server has a data source that points to the same source' },
    { id: 'S20', lines: '351-355', fact: 'LDAP: subtype Active Directory; Host Name = domain name of the AD host; Port blank = default' },
    {
      id: 'S21',
      lines: '355-364',
      fact: 'Bind DN and Search DN are distinguished names (CN=…,DC=… / OU=…,DC=…); Additional Information of the data source stays blank',
    },
    { id: 'S22', lines: '398', fact: 'Contact list source uses the data source configured in S19' },
    { id: 'S23', lines: '400', fact: 'Has Status must be selected' },
    { id: 'S24', lines: '401', fact: 'Driver: IC LDAP Contacts (LDAP)' },
    {
      id: 'S25',
      lines: '402-413',
      fact: 'Additional Information only with an object class other than i3person; then ATTRIBUTE_MAPPING_FILE="path" is needed',
    },
    { id: 'S26', lines: '411, 415', fact: 'NEXT_POLLING_TIME: UTC, `YYYY-MM-DD hh:mm:ss` (default: midnight of the installation)' },
    { id: 'S27', lines: '411, 415', fact: 'POLLING_INTERVAL: seconds, default 86400 (a day); parameters are separated by semicolons' },
    {
      id: 'S28',
      lines: '423-438',
      fact: 'Certificates imported on each CIC server and each peer Status Aggregator, by an administrator, from \\Windows\\temp\\Certs with ImportSubsystemsCertificate.bat; without the success message nothing was imported',
    },
    { id: 'S29', lines: '442, 485-489', fact: 'Every CIC server has the server parameter named exactly `StatusAggregatorServer`' },
    { id: 'S30', lines: '491-495', fact: 'Its value: host names separated by semicolons, no FQDN' },
    { id: 'S31', lines: '491', fact: 'The value names Status Aggregator servers of the plan' },
    { id: 'S32', lines: '518-550', fact: 'Service ININ Process Launcher runs on the Status Aggregator server' },
    {
      id: 'S33',
      lines: '575-579',
      fact: 'Antivirus: full scan off-peak daily, at least weekly; active scanning off during installs and in business hours',
    },
    {
      id: 'S34',
      lines: '583-598',
      fact: 'Antivirus: definitions daily; scan on write only; default file types; exclude Recordings and log folders; exclude .ivp, .dxs, .ininlog, .ininlog.ininlog_idx (said of Interaction Media Server; excluding Recordings is a risk since the folder is shared)',
    },
  ],
};
