import { choice, flag, list, object, quantity, text, whole } from './shape';

/** Softdial CallGem with master/slave licensing. */
export const callGem = object('Softdial CallGem with master/slave licensing.', {
  master: text('The name of the server that has the licenses.', { defines: 'slave', facts: ['CG1', 'CG12'] }),
  slaves: list(
    'The servers that take their licenses from the master.',
    object(
      'A server that takes its licenses from the master.',
      {
        name: text('Its name.', { defines: 'slave' }),
        master: text('The master that it connects to; the one of the plan where nothing is said.', { facts: ['CG12'] }),
        agents: whole('How many agents use it.', { facts: ['CG3', 'CG4'] }),
        link: object(
          'Its connection to the master.',
          {
            protocol: choice('How it connects.', { TCP: 'By a TCP socket.', UDP: 'By UDP.', other: 'In another way.' }, { facts: ['CG1'] }),
            permanent: flag('Whether it can connect to the master at all times.', { facts: ['CG1'] }),
            wan: flag('Whether the connection crosses a WAN.', { facts: ['CG2'] }),
            sdmpAllowed: flag("Whether the company's IT policy allows SDMP there: a protocol of Sytel's own, encrypted.", {
              facts: ['CG2'],
            }),
          },
          { facts: ['CG1'] },
        ),
      },
      { required: ['name'] },
    ),
    { facts: ['CG1', 'CG12'] },
  ),
  agents: whole('How many agents there are on all servers together; the sum of the slaves where nothing is said.', {
    facts: ['CG3', 'CG4'],
  }),
  users: whole('How many users there are on all servers together.', { facts: ['CG3', 'CG11'] }),
  auditStorageGB: quantity('How much storage the master has for the audit trail, in GB (1,000 MB each), besides what it needs otherwise.', {
    facts: ['CG4', 'CG11'],
  }),
  auditRetentionMonths: quantity('For how many months the audit trail is kept.', { facts: ['CG5'] }),
  auditUpload: object(
    'How the audit trail gets to Sytel.',
    {
      method: choice(
        'How it is uploaded.',
        { ftp: 'To an FTP server, as Sytel directs.', other: 'In another way.', none: 'It is not uploaded.' },
        { facts: ['CG6', 'CG7'] },
      ),
      everyHours: quantity('How often it is uploaded: the hours from one upload to the next.', { facts: ['CG6'] }),
    },
    { facts: ['CG6', 'CG7', 'CG11'] },
  ),
  abuseResponseHours: quantity('Within how many hours notices of license abuse are acted on.', { facts: ['CG8', 'CG11'] }),
  licensedConcurrent: whole('How many concurrent users are licensed.', { facts: ['CG9'] }),
  peakConcurrent: whole('How many concurrent users there are at most.', { facts: ['CG9'] }),
  overuseHours: quantity('For how many hours more users than licensed have been working.', { facts: ['CG9'] }),
  pricing: choice(
    'How licenses are paid for.',
    {
      usage: 'By usage.',
      utility: 'Utility pricing, with billing reports made from the audit trail.',
      fixed: 'For a fixed number.',
    },
    { facts: ['CG5'] },
  ),
  usageAggregation: flag('Whether master/slave licensing is used to aggregate usage for billing.', { facts: ['CG10'] }),
  reconciliationLicense: flag('Whether you have the license that Sytel strongly advises for reconciling bills.', { facts: ['CG10'] }),
});
