/** A plan to begin with: UC Connector, a pair with Microsoft Lync. */
export const ucConnectorStarter = `{
  "title": "UC Connector",
  "hosts": [
    { "name": "ucchost1", "os": "Windows Server 2008 R2", "bits": 64 },
    { "name": "ucchost2", "os": "Windows Server 2008 R2", "bits": 64 }
  ],
  "ucConnector": {
    "knowledgeWorkers": 100,
    "mode": "normal",
    "platform": "Lync",
    "security": "MTLS",
    "pushStatus": true,
    // A pair of a primary and a backup has one virtual IP address.
    "virtualIp": "192.0.2.10",
    "messageServer": true,
    "components": { "managementFramework": "8.1", "statServer": "8.1", "sipServer": "8.1" },
    "tServers": [{ "type": "Genesys SIP Server", "release": "8.1", "emulatedAgents": true }],
    "contactPoints": [{ "dn": "8001", "displayName": "Contact Center", "enabled": true }],
    "customServers": [
      { "name": "CustomServer", "of": "ucc1", "address": "192.0.2.10", "connectedToUcConnector": true, "connectedToRouting": true }
    ],
    "instances": [
      {
        "name": "ucc1",
        "host": "ucchost1",
        "jdk": "1.7.0_06",
        "uccHost": "192.0.2.10",
        "httpPort": 8080,
        "redundancy": "warm",
        "autoRestart": true,
        "log": { "standard": "network", "verbose": "all" },
        "options": {
          "license-file": "7260@lichost",
          // A primary and its backup count once.
          "num-of-seat-licenses": 100,
          "user-auto-registration": true,
          "oncall-status": 6500
        }
      },
      {
        "name": "ucc2",
        "backupOf": "ucc1",
        "host": "ucchost2",
        "jdk": "1.7.0_06",
        "uccHost": "192.0.2.10",
        "httpPort": 8080,
        "autoRestart": true,
        "log": { "standard": "network", "verbose": "all" },
        "options": {
          "license-file": "7260@lichost",
          "num-of-seat-licenses": 100,
          "user-auto-registration": true,
          "oncall-status": 6500
        }
      }
    ]
  }
}
`;
