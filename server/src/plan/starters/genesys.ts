/** A plan to begin with: a Genesys site with routing. */
export const genesysStarter = `{
  "title": "Genesys site",
  "hosts": [
    { "name": "gen-lic", "os": "Windows Server 2008 R2", "bits": 64 },
    { "name": "gen-app", "os": "Windows Server 2008 R2", "bits": 64 }
  ],
  "licenseServers": {
    "configuration": "single",
    "managementFramework": "8.1",
    "servers": [
      { "name": "main", "host": "gen-lic", "port": 7260, "managerVersion": "11.9", "lmutilVersion": "11.9", "hostIdType": "ethernet" }
    ]
  },
  "genesys": {
    "release": "8.1",
    "solutions": ["routing"],
    "configurationServer": { "host": "gen-app" },
    "solutionControlServer": { "host": "gen-app" },
    "tServers": [
      {
        "name": "T-Server",
        "host": "gen-app",
        // none, warm, or hot
        "redundancy": "none",
        // Extensions and ACD positions, of agents and supervisors.
        "seatDns": 50,
        "licenseFile": "7260@gen-lic"
      }
    ],
    "universalRoutingServer": {
      "host": "gen-app",
      // Places that are enabled at the same time.
      "agentPlaces": 40,
      "ivrPlaces": 0,
      "licenseFile": "7260@gen-lic"
    }
  }
}
`;
