/** A plan to begin with: PureConnect Status Aggregator. */
export const statusAggregatorStarter = `{
  "title": "PureConnect Status Aggregator",
  "statusAggregator": {
    // Two servers stand in for each other. Each has a computer of its own.
    "highAvailability": true,
    "servers": [
      { "name": "status1", "dedicated": true, "version": "2018 R1", "accountMayInstall": true, "certificates": "imported" },
      { "name": "status2", "dedicated": true, "version": "2018 R1", "accountMayInstall": true, "certificates": "imported" }
    ],
    // Up to five, with up to 50,000 users
    "cicServers": [
      {
        "name": "cic1",
        "version": "2018 R1",
        "users": 1000,
        "readsBothWays": true,
        // Host names without domains, separated by semicolons
        "parameter": { "name": "StatusAggregatorServer", "value": "status1;status2" },
        // All CIC servers use the same directory.
        "dataSource": {
          "name": "Enterprise Directory",
          "type": "LDAP",
          "subtype": "Active Directory",
          "host": "contoso.example",
          "bindDn": "CN=Administrator,CN=Users,DC=contoso,DC=example",
          "searchDn": "OU=AllUsers,DC=contoso,DC=example",
          "accountCanRead": true
        },
        "contactList": { "dataSource": "Enterprise Directory", "hasStatus": true, "driver": "IC LDAP Contacts" },
        "certificates": "imported",
        "certificateTools": { "inServerFolder": true, "together": true }
      }
    ],
    "activeDirectory": true,
    // Their status is not shown.
    "usersWithoutMail": 0,
    "needs": ["directory", "status"]
  }
}
`;
