import { choice, flag, list, object, reference, text, whole } from './shape';

/** Such as `2015 R1`, or `4.0` of what was before it; what may follow, such as a patch, is not read. */
const version = (description: string, facts: readonly string[]) =>
  text(description, { pattern: '^(?:20\\d\\d[ _-]?[Rr]\\d{1,2}|[1-4]\\.\\d{1,2})(?:[ ,_-].*)?$', example: '2015 R1', facts });

/** A text that may be empty, as the text box that it stands for. */
const box = (description: string, facts: readonly string[]) => text(description, { pattern: '^', facts });

const certificates = choice(
  'How far the import of its certificates got.',
  {
    imported: 'The batch file has shown its message of success.',
    notConfirmed: 'The batch file has run, and has not shown its message of success.',
    missing: 'They have not been imported.',
  },
  { facts: ['S28'] },
);

/** PureConnect Status Aggregator. */
export const statusAggregator = object('PureConnect Status Aggregator.', {
  highAvailability: flag('Whether statuses must be shown while a Status Aggregator server is down.', { facts: ['S4'] }),
  servers: list(
    'The Status Aggregator servers.',
    object(
      'A Status Aggregator server.',
      {
        name: text('Its host name, without a domain.', { defines: 'aggregator', facts: ['S30', 'S31'] }),
        host: reference('The host of the plan that it runs on.', 'host', { facts: ['S1'] }),
        dedicated: flag('Whether nothing else runs on its computer.', { facts: ['S1'] }),
        version: version('Its version, such as "2015 R1".', ['S5', 'S6']),
        accountMayInstall: flag('Whether the account that installs it may install and run a service, as a local administrator may.', {
          facts: ['S8'],
        }),
        logFolder: text('The folder of its log files, where it is not \\Windows\\temp\\inin_tracing.', { facts: ['S17'] }),
        logFolderExists: flag('Whether that folder is there before the installation.', { facts: ['S17'] }),
        certificates,
        processLauncherRuns: flag('Whether the Windows service ININ Process Launcher runs.', { facts: ['S32'] }),
      },
      { required: ['name'] },
    ),
    { facts: ['S1', 'S2', 'S3', 'S4'] },
  ),
  cicServers: list(
    'The CIC servers whose users Status Aggregator knows.',
    object(
      'A CIC server.',
      {
        name: text('Its name.', { defines: 'cicServer' }),
        host: reference('The host of the plan that it runs on.', 'host', { facts: ['S1'] }),
        version: version('Its version, such as "2015 R1".', ['S5', 'S6']),
        users: whole('How many users it has.', { facts: ['S3'] }),
        readsBothWays: flag('Whether it and the Status Aggregator servers have read access to each other.', { facts: ['S10'] }),
        parameter: object('The server parameter that tells it the Status Aggregator servers.', {
          name: text('The name of the parameter, which must be StatusAggregatorServer.', { facts: ['S29'] }),
          value: text('Its value: the host names of Status Aggregator servers, separated by semicolons.', { facts: ['S30', 'S31'] }),
        }),
        dataSource: object('Its IC data source for the directory.', {
          name: text('The name of the data source.', { facts: ['S22'] }),
          type: choice('Its type.', { LDAP: 'LDAP, the most common one.', other: 'Another one.' }, { facts: ['S19'] }),
          subtype: text('Of LDAP: what is chosen in the list Subtype.', { facts: ['S20'] }),
          host: text('The text box Host Name: the domain name of the Active Directory host.', { facts: ['S19', 'S20'] }),
          port: whole('The text box Port. Without one, the default port is used.', { minimum: 1, maximum: 65535, facts: ['S20'] }),
          bindDn: text('The text box Bind DN: the distinguished name of the account that it connects with.', { facts: ['S21'] }),
          searchDn: text('The text box Search DN: the distinguished name of the organizational unit.', { facts: ['S21'] }),
          additional: box('The text box Additional Information, which stays blank.', ['S21']),
          accountCanRead: flag('Whether its account can read Active Directory.', { facts: ['S9'] }),
        }),
        contactList: object('Its contact list source.', {
          dataSource: text('The IC data source that it uses.', { facts: ['S22'] }),
          label: text('Its label, which users see as the name of the directory.'),
          hasStatus: flag('Whether the check box Has Status is selected.', { facts: ['S23'] }),
          driver: text('Its driver.', { facts: ['S24'] }),
          objectClass: text('The object class that contacts are stored in: i3person by default.', { facts: ['S25'] }),
          additional: box('The text box Additional Information.', ['S25', 'S26', 'S27']),
        }),
        certificates,
        certificateTools: object(
          'The files of the utility AdminGenSSLCerts on it.',
          {
            inServerFolder: flag('Whether they are in the folder \\I3\\IC\\Server.', { facts: ['S11'] }),
            together: flag('Whether AdminGenSSLU.exe and AdminGenSSLU.dll are in one folder.', { facts: ['S11'] }),
          },
          { facts: ['S11'] },
        ),
        emsServer: flag('Whether it has the subsystem EMSServer, which Multi-Site needs.', { facts: ['S15'] }),
      },
      { required: ['name'] },
    ),
    { facts: ['S2', 'S19'] },
  ),
  users: whole('How many users there are on all CIC servers together, where the CIC servers do not say it.', { facts: ['S3'] }),
  usersWithoutMail: whole('How many users have no email account that equals the one in the directory.', { facts: ['S12'] }),
  activeDirectory: flag('Whether there is a Microsoft Active Directory.', { facts: ['S7'] }),
  needs: list(
    'What users need.',
    choice('A function.', {
      directory: 'A directory of the whole organization.',
      status: 'The status of users in real time.',
      universalExtensions: 'Users keep their telephone extensions when they are in remote offices.',
      userMobility: 'Users can work at other sites.',
      changeStatus: 'The status of users of other CIC servers can be changed.',
    }),
    { facts: ['S13'] },
  ),
  multiSite: object('CIC Multi-Site, where it is used too.', {
    users: whole('How many users it has.', { facts: ['S14'] }),
    highAvailability: flag('Whether it must work while an RTM server is down.', { facts: ['S16'] }),
    rtmServers: list(
      'Its RTM servers.',
      object('An RTM server.', {
        name: text('Its name.'),
        ownComputer: flag('Whether it is on a computer of its own, and not on a CIC server.', { facts: ['S14'] }),
      }),
      { facts: ['S14', 'S16'] },
    ),
  }),
  isoHost: text('The computer that the .iso file of CIC is copied to.', { facts: ['S18'] }),
  antivirus: object(
    'The settings of the antivirus software.',
    {
      fullScan: choice(
        'How often all disks are scanned.',
        { daily: 'Once a day.', weekly: 'Once a week.', seldom: 'Less often.', never: 'Never.' },
        { facts: ['S33'] },
      ),
      fullScanOffPeak: flag('Whether that is at off-peak hours.', { facts: ['S33'] }),
      activeDuringInstallation: flag('Whether active scanning is on during installations and updates.', { facts: ['S33'] }),
      activeInBusinessHours: flag('Whether active scanning is on in business hours.', { facts: ['S33'] }),
      definitionsDaily: flag('Whether the virus definitions are updated daily.', { facts: ['S34'] }),
      scansOnRead: flag('Whether files are scanned when they are read, too.', { facts: ['S34'] }),
      scansAllFiles: flag('Whether all files are scanned, and not only those of the default types and of types that are added.', {
        facts: ['S34'],
      }),
      recordingsExcluded: flag('Whether the Recordings folder is excluded from active scanning.', { facts: ['S34'] }),
      logsExcluded: flag('Whether the folder of the log files is excluded from active scanning.', { facts: ['S34'] }),
      excludedExtensions: list('The file name extensions that are not scanned.', text('An extension, such as ".ivp".'), {
        facts: ['S34'],
      }),
    },
    { facts: ['S33', 'S34'] },
  ),
});
