import type { FactTable } from '../fact';

/** What the documents say: Softdial CallGem master/slave licensing. */
export const callGemFacts: FactTable = {
  title: 'Softdial CallGem master/slave licensing',
  document: 'callGemRequirements',
  facts: [
    { id: 'CG1', lines: '1', fact: 'Every slave must reach the master at all times by a TCP socket' },
    {
      id: 'CG2',
      lines: '1-2',
      fact: "The socket carries SDMP, a proprietary, encrypted protocol: the company's IT policy must allow it over the WAN",
    },
    { id: 'CG3', lines: '7', fact: 'At least 100 users over all servers' },
    {
      id: 'CG4',
      lines: '8',
      fact: 'The master provides storage for 6 months of audit trail: 120 MB per agent (200 agents = 24 GB, so 1 GB = 1000 MB), in addition',
    },
    { id: 'CG5', lines: '8', fact: 'Keep 6 months of audit trail, above all with usage licensing (billing disputes)' },
    { id: 'CG6', lines: '9', fact: "Upload of the audit trail to Sytel's FTP server every day" },
    {
      id: 'CG7',
      lines: '10',
      fact: 'Sytel or the reseller configures the extract; it is encrypted on public networks',
      explainOnly: 'Sytel or the reseller does it, and nothing about it is planned',
    },
    { id: 'CG8', lines: '11', fact: 'Notices of license abuse must be acted on within 48 hours' },
    { id: 'CG9', lines: '11', fact: 'Over-use is tolerated for 48 hours, then the limit is enforced' },
    {
      id: 'CG10',
      lines: '12-13',
      fact: "With usage aggregation a further license is strongly advised, because Sytel's summaries do not suffice to reconcile bills. The document as we have it does not name it",
    },
    { id: 'CG11', lines: '4', fact: 'These requirements must be met before Sytel grants such a license' },
    { id: 'CG12', lines: '1', fact: 'Slaves without a master, or two masters' },
  ],
};
