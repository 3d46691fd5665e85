/** A plan to begin with: Softdial CallGem with master/slave licensing. */
export const callGemStarter = `{
  "title": "Softdial CallGem",
  "callGem": {
    "master": "cg-main",
    "slaves": [
      {
        "name": "cg-north",
        "agents": 120,
        // The IT policy must allow SDMP, the protocol of Sytel, on the WAN.
        "link": { "protocol": "TCP", "permanent": true, "wan": true, "sdmpAllowed": true }
      }
    ],
    // On all servers together: 100 at least.
    "users": 200,
    "agents": 200,
    // For the audit trail: 120 MB for each agent.
    "auditStorageGB": 24,
    "auditRetentionMonths": 6,
    "auditUpload": { "method": "ftp", "everyHours": 24 },
    "abuseResponseHours": 24,
    "licensedConcurrent": 200,
    "peakConcurrent": 200,
    // usage, utility, or fixed
    "pricing": "fixed"
  }
}
`;
