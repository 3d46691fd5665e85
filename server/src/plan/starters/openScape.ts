/** A plan to begin with: one OpenScape Business by itself. */
export const openScapeStarter = `{
  "title": "OpenScape Business",
  "openScape": {
    "mode": "standalone",
    "activation": {
      "method": "online",
      // The code, or a name by which you know it.
      "lac": "order 4711",
      // The WBM shows it.
      "lockingId": "00-00-00-00-00-00",
      "internet": true,
      "registrationData": true
    },
    // How many licenses of each kind you have bought, or are going to buy.
    "licenses": {
      "ip": 20,
      "tdm": 4,
      "voicemail": 20,
      "ucSuite": 2,
      "fax": 2,
      "s2mChannels": 30
    },
    // Stations that are alike are one entry, with their count.
    "stations": [
      { "number": "200-217", "count": 18, "kind": "ip", "phone": "HFA", "userLicenses": ["voicemail"] },
      { "number": "218-219", "count": 2, "kind": "ip", "phone": "SIP", "userLicenses": ["voicemail", "ucSuite", "fax"] },
      { "number": "300-303", "count": 4, "kind": "tdm", "phone": "DECT" }
    ],
    "trunks": [
      { "name": "Trunk 1", "kind": "s2m", "channels": 30 }
    ]
  }
}
`;

/** A plan to begin with: several OpenScape Business in a network. */
export const openScapeNetworkStarter = `{
  "title": "OpenScape Business network",
  "openScape": {
    "mode": "network",
    // In this order:
    "steps": ["installSystems", "configureSystems", "joinSystems", "configureStations", "enterRegistrationData", "activate", "assign"],
    "activation": {
      "method": "online",
      // The code, or a name by which you know it.
      "lac": "order 4711",
      "internet": true,
      "registrationData": true
    },
    // How many licenses of each kind you have bought for the whole network: one networking license for each slave.
    "licenses": {
      "ip": 60,
      "voicemail": 60,
      "itspCalls": 20,
      "networking": 2
    },
    "nodes": [
      {
        "name": "Headquarters",
        "model": "S",
        "role": "master",
        // In Mbit/s; the master should have the largest.
        "bandwidth": 1000,
        "virtual": false,
        "lockingId": "00-00-00-00-00-00",
        "ip": "192.0.2.10",
        "clsAccess": true
      },
      { "name": "Branch 1", "model": "X3", "role": "slave", "bandwidth": 100, "networkingLicense": true, "masterIp": "192.0.2.10" },
      { "name": "Branch 2", "model": "X3", "role": "slave", "bandwidth": 100, "networkingLicense": true, "masterIp": "192.0.2.10" }
    ],
    "licenseFiles": [
      { "boundTo": "00-00-00-00-00-00", "activatedAt": "Headquarters" }
    ],
    // Stations that are alike are one entry, with their count.
    "stations": [
      { "number": "200-259", "count": 60, "kind": "ip", "phone": "SIP system phone", "userLicenses": ["voicemail"] }
    ],
    "trunks": [
      { "name": "Provider", "kind": "itsp", "calls": 20 }
    ]
  }
}
`;
