import { choice, day, flag, list, object, reference, release, text, whole } from './shape';

const operatingSystems = {
  Windows: 'Any other Windows.',
  'Windows XP': 'Windows XP.',
  'Windows Vista': 'Windows Vista.',
  'Windows Server 2003': 'Windows Server 2003.',
  'Windows Server 2008': 'Windows Server 2008.',
  'Windows Server 2008 R2': 'Windows Server 2008 R2.',
  Linux: 'Any other Linux.',
  'Red Hat Enterprise Linux 5': 'Red Hat Enterprise Linux 5.',
  'HP-UX': 'HP-UX.',
  'HP-UX 11i v3': 'HP-UX 11i v3.',
  Solaris: 'Solaris.',
  AIX: 'AIX.',
  'Tru64 UNIX': 'Tru64 UNIX on DEC Alpha.',
} as const;

/** The computers of a plan. */
export const hosts = list(
  'The computers.',
  object(
    'A computer.',
    {
      name: text('Its name.', { defines: 'host' }),
      os: choice('Its operating system.', operatingSystems, { facts: ['L1', 'L2', 'L3', 'L7', 'L24'] }),
      bits: {
        ...whole('Whether its operating system is a 32-bit or a 64-bit one.', { minimum: 32, maximum: 64, facts: ['L1', 'L2', 'L3'] }),
        schema: { type: 'integer', enum: [32, 64] },
      },
      virtual: flag('Whether it is a virtual machine.', { facts: ['G10'] }),
      ip: choice(
        'The version of the Internet Protocol that it uses.',
        { IPv4: 'IPv4 alone.', IPv6: 'IPv6 alone.', both: 'Both.' },
        { facts: ['L6', 'L7'] },
      ),
      subnet: text('The subnet that it is in.', { facts: ['L11'] }),
      site: text('The site that it is at.', { facts: ['L16'] }),
    },
    { required: ['name'] },
  ),
);

/** The license files of a plan. */
export const licenseFiles = list(
  'The license files, by their paths from the folder of the plan. Without any, the plan is not compared with licenses.',
  text('The path of a license file, such as "license.dat".', { defines: 'licenseFile' }),
  { facts: ['L30'] },
);

/** License servers: License Manager with the vendor daemon of Genesys. */
export const licenseServers = object('The license servers.', {
  configuration: choice(
    'How several license servers work together.',
    {
      single: 'There is one.',
      threeRedundant: 'Three stand in for each other.',
      multipleIndependent: 'Each has a license file of its own.',
    },
    { facts: ['L9', 'L10', 'L13', 'L14', 'D5'] },
  ),
  managementFramework: release('The release of Genesys Management Framework, such as "8.1".', { facts: ['L1', 'L2', 'L3'] }),
  servers: list(
    'The license servers.',
    object(
      'A license server.',
      {
        name: text('What it is called in the plan.', { defines: 'licenseServer' }),
        host: reference('The host that it runs on.', 'host'),
        port: whole('The port after SERVER in its license file.', { minimum: 1, maximum: 65535, facts: ['L17', 'L18', 'L19'] }),
        daemonPort: whole('The port of the vendor daemon, where the license file fixes it.', {
          minimum: 1,
          maximum: 65535,
          facts: ['L19', 'L20'],
        }),
        managerVersion: release('The release of License Manager, such as "11.9".', { facts: ['L1', 'L2', 'L3', 'L5', 'L6'] }),
        lmutilVersion: release('The release of lmutil.', { facts: ['L1', 'L2', 'L3', 'L4'] }),
        manager: choice('The program that manages licenses.', { lmgrd: 'lmgrd.', lmadmin: 'lmadmin.' }, { facts: ['L8'] }),
        licenseFile: reference('The license file that it reads, of those of the plan.', 'licenseFile', {
          facts: ['G7', 'L9', 'L14', 'L15'],
        }),
        hostIdType: choice(
          'What kind of host id its license file is bound to.',
          {
            ethernet: 'The address of a network adapter.',
            disk: 'The serial number of the disk C:.',
            system: 'The number of the computer that the operating system tells.',
            dongle: 'A dongle.',
          },
          { facts: ['G10', 'L24', 'L25', 'L31'] },
        ),
        hostId: text('The host id.', { facts: ['L29'] }),
        staticMac: flag('Whether the network address of a virtual machine is fixed.', { facts: ['G10'] }),
        raid: flag('Whether its disk is on RAID 1.', { facts: ['L25'] }),
        service: text('The name of its Windows service, where it runs as one.', { facts: ['L22'] }),
        runsAsService: flag('Whether it runs as a Windows service.', { facts: ['L22'] }),
        physicalDrive: flag('Whether License Manager is installed on a drive of the computer itself.', { facts: ['L23'] }),
        clockIsKept: flag('Whether the clock of the computer is kept right.', { facts: ['L27'] }),
      },
      { required: ['name'] },
    ),
  ),
});

/** Firewalls between hosts. */
export const firewalls = list(
  'The firewalls between hosts.',
  object('A firewall.', {
    between: list('The hosts that it lies between.', reference('The name of a host.', 'host'), { facts: ['L19', 'L20'] }),
    openPorts: list('The ports of servers that are open.', whole('A port.', { minimum: 1, maximum: 65535 }), { facts: ['L19'] }),
    clientPorts: flag('Whether it restricts the ports of clients too.', { facts: ['L21'] }),
  }),
);

/** What is going to be changed. */
export const changes = list(
  'What is going to be changed.',
  choice('A change.', {
    raiseCounts: 'Numbers in the license file are raised while servers run.',
    moveLicenseServer: 'The license server moves to another computer.',
    restartLicenseServer: 'One of three redundant license servers is stopped and started.',
  }),
  { facts: ['T12', 'L26', 'L12'] },
);

/** What an order of licenses must say. */
export const order = object('What the order of licenses says.', {
  company: text('The company.', { facts: ['L29'] }),
  items: list(
    'The sellable items.',
    object('A sellable item.', {
      name: text('Its name.', { facts: ['L29'] }),
      version: release('Its version, with two digits.', { facts: ['L29'] }),
      quantity: whole('How many.', { facts: ['L29'] }),
    }),
    { facts: ['L29'] },
  ),
  purpose: choice(
    'What the licenses are for.',
    {
      demo: 'Demonstration.',
      evaluation: 'Evaluation.',
      testing: 'Testing.',
      production: 'Production.',
      development: 'Development.',
    },
    { facts: ['L29'] },
  ),
  deploymentMode: choice('How several solutions are deployed.', { separate: 'Separately.', blended: 'Blended.' }, { facts: ['L29'] }),
  switchType: text('The type of the switch.', { facts: ['L29'] }),
  switchVersion: text('The version of the switch.', { facts: ['L29'] }),
  division: text('How the licenses are divided between several license servers.', { facts: ['L29'] }),
});

export const goLive = day('The day on which the plan starts to work, such as "2026-09-30".', { facts: ['G12', 'L28'] });
