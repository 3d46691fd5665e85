import { choice, list, reference, release, text, whole } from '../shape';

/** What a plan may say of every product that takes licenses. */
export const productMembers = {
  name: text('What it is called in the plan, such as the name of the application.', { defines: 'product' }),
  release: release('Its release, such as "8.1".', { facts: ['G1', 'G2'] }),
  upgradeTo: release('The release that it is going to be upgraded to.', { facts: ['G3'] }),
  host: reference('The host that it runs on.', 'host'),
  backupHost: reference('The host that its backup runs on.', 'host'),
  site: text('The site that it serves.', { facts: ['L16'] }),
  redundancy: choice(
    'Whether a second server is ready to take over.',
    {
      none: 'It has no backup.',
      warm: 'Warm standby: the backup starts to work when the primary fails.',
      hot: 'Hot standby: the backup works along.',
    },
    { facts: ['G5'] },
  ),
  instances: whole('How many of it run, where a pair of a primary and its backup is one.', { minimum: 1, facts: ['G4'] }),
  licenseServer: reference('The license server that it takes its licenses from, by its name.', 'licenseServer', { facts: ['L15', 'L16'] }),
  backupLicenseServer: reference('The license server of its backup, where that is another one.', 'licenseServer', { facts: ['T5'] }),
  licenseFile: text('What its command line says after -l, or its option license-file: port@host, or the full path of a license file.', {
    facts: ['G7', 'G8', 'G9', 'L17'],
  }),
  runsAs: choice(
    'The account that it runs under, where it is a Windows service.',
    {
      system: 'The System account, which cannot read files of other computers.',
      account: 'Another account.',
    },
    { facts: ['G9'] },
  ),
  dependsOn: list('The Windows services that must run before it.', text('The name of a service.'), { facts: ['L22'] }),
} as const;

const { instances, ...oneServer } = productMembers;

/** The same of a server of which each is written by itself. */
export const serverMembers = oneServer;
