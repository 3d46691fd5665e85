import { choice, flag, list, object, quantity, reference, text, whole } from './shape';

/** OpenScape Business. */
export const openScape = object('OpenScape Business: one system, or several in a network.', {
  mode: choice(
    'Whether one system is licensed by itself, or several in a network.',
    {
      standalone: 'One system has licenses of its own.',
      network: 'Several systems share one network license file.',
    },
    { facts: ['B18', 'BN8'] },
  ),
  steps: list(
    'The steps of licensing, in the order in which you plan to take them.',
    choice('A step.', {
      installSystems: 'The systems are installed.',
      configureSystems: 'The systems are configured.',
      joinSystems: 'The systems are joined to a network with the Network Wizard.',
      enterRegistrationData: 'The registration data is entered.',
      activate: 'The licenses are activated.',
      configureStations: 'The stations are configured.',
      assign: 'The licenses are assigned to stations and lines.',
    }),
    { facts: ['B1', 'B3', 'B19', 'BN10'] },
  ),
  activation: object(
    'How the licenses are activated.',
    {
      done: flag('Whether the licenses are activated already.', { facts: ['B1', 'BN10'] }),
      method: choice(
        'How the licenses are activated.',
        {
          online: 'The system gets its license file from the Central License Server (CLS) over the Internet.',
          offline: 'You download the license file from the Central License Server (CLS) and copy it into the WBM.',
        },
        { facts: ['B2', 'B5'] },
      ),
      lac: text('The license authorization code (LAC), or a name by which you know it, such as the number of the order.', {
        facts: ['B2', 'B5', 'BN10'],
      }),
      lockingId: text('The locking ID of the system.', { facts: ['B2', 'B5'] }),
      internet: flag('Whether the system reaches the Central License Server (CLS) over the Internet.', { facts: ['B2'] }),
      licenseFile: flag(
        'For offline activation: whether there is a license file from the Central License Server (CLS) to copy into the WBM.',
        {
          facts: ['B5'],
        },
      ),
      registrationData: flag('Whether the registration data is entered.', { facts: ['B3'] }),
      clsAddress: text('The IP address to enter for the Central License Server (CLS), under License Management > Settings.', {
        facts: ['B4', 'BN7'],
      }),
      profile: text('The profile in the WBM of the administrator who enters that address, such as "Expert".', { facts: ['B4'] }),
      extensions: list(
        'Licenses that are bought later, to expand the system.',
        object('An expansion.', {
          lac: text('The license authorization code (LAC) that came with it, or a name by which you know it.', { facts: ['B6'] }),
        }),
        { facts: ['B6'] },
      ),
    },
    { facts: ['B1'] },
  ),
  assigned: flag('Whether licenses are assigned to stations and lines already.', { facts: ['B1', 'B19'] }),
  licenses: object('How many licenses of each kind you have bought.', {
    ip: whole('Station licenses for IP stations.', { facts: ['B7'] }),
    tdm: whole('Station licenses for TDM stations.', { facts: ['B7'] }),
    mobile: whole('Station licenses for mobile stations.', { facts: ['B7'] }),
    deskSharing: whole('Station licenses for desk sharing.', { facts: ['B7', 'B9'] }),
    voicemail: whole('Licenses for voicemail boxes.', { facts: ['B12'] }),
    ucSmart: whole('UC Smart licenses, for myPortal Smart.', { facts: ['B12'] }),
    groupware: whole('Groupware user licenses, for myPortal for Outlook.', { facts: ['B12'] }),
    ucSuite: whole('UC Suite licenses, for myPortal for Desktop.', { facts: ['B12'] }),
    fax: whole('Licenses for fax boxes of the UC Suite.', { facts: ['B12', 'B13'] }),
    conference: whole('Licenses for conferences of the UC Suite.', { facts: ['B12', 'B14'] }),
    myAttendant: whole('myAttendant licenses.', { facts: ['B12', 'B15'] }),
    myAgent: whole('myAgent licenses, for the contact center.', { facts: ['B12'] }),
    applicationLauncher: whole('Application Launcher licenses.', { facts: ['B12'] }),
    tapi: whole('TAPI 120/170 licenses.', { facts: ['B12'] }),
    s2mChannels: whole('Trunk licenses for B channels of S2M trunks.', { facts: ['B16'] }),
    itspCalls: whole('Trunk licenses for simultaneous calls through Internet telephony providers (ITSPs).', { facts: ['B17'] }),
    networking: whole('Networking system licenses, one for each slave.', { facts: ['BN3'] }),
  }),
  stations: list(
    'The stations.',
    object(
      'A station, or several that are alike.',
      {
        number: text('Its call number; of several that are alike, a text such as "200-249".', { defines: 'station', facts: ['B10'] }),
        count: whole('How many stations are like this one; it alone where nothing is said.', { minimum: 1, facts: ['B7', 'B12'] }),
        kind: choice(
          'Which station license it needs; that of its phone where nothing is said.',
          {
            ip: 'IP station: an IP system telephone (HFA or SIP) or a SIP telephone.',
            tdm: 'TDM station: a UP0 system phone, an ISDN or analog phone, or a DECT phone.',
            mobile: 'Mobile station: myPortal for Mobile or Tablet, myPortal web, Mobility Entry, or DISA.',
            deskSharing: 'DeskSharing station: desk sharing by IP stations.',
          },
          { facts: ['B7', 'B8', 'B9'] },
        ),
        phone: choice(
          'What is used there.',
          {
            HFA: 'An IP system telephone with HFA.',
            'SIP system phone': 'An IP system telephone with SIP.',
            SIP: 'Another SIP telephone.',
            UP0: 'A UP0 system phone.',
            ISDN: 'An ISDN phone.',
            analog: 'An analog phone.',
            DECT: 'A DECT phone.',
            'myPortal for Mobile': 'myPortal for Mobile.',
            'myPortal for Tablet': 'myPortal for Tablet.',
            'myPortal web': 'myPortal web.',
            'Mobility Entry': 'Mobility Entry.',
            DISA: 'DISA.',
          },
          { facts: ['B8', 'B9'] },
        ),
        configured: flag('Whether the station is configured already.', { facts: ['B1'] }),
        stationLicense: flag('Whether it gets a station license; it does where nothing is said.', { facts: ['B7', 'B11'] }),
        userLicenses: list(
          'The user licenses that it gets besides.',
          choice('A user license.', {
            voicemail: 'A voicemail box.',
            ucSmart: 'UC Smart, with myPortal Smart.',
            groupware: 'Groupware user: UC Suite with myPortal for Outlook.',
            ucSuite: 'UC Suite, with myPortal for Desktop.',
            fax: 'A fax box of the UC Suite.',
            conference: 'Conferences of the UC Suite.',
            myAttendant: 'The attendant functions of the UC Suite.',
            myAgent: 'The functions of the contact center.',
            applicationLauncher: 'Starting applications when calls come in or go out.',
            tapi: 'TAPI 120/170: applications that use TAPI.',
          }),
          { facts: ['B11', 'B12', 'B13', 'B14', 'B15'] },
        ),
        change: choice(
          'What is going to be changed.',
          {
            delete: 'The subscriber is deleted.',
            changeKind: 'The call number gets another kind of subscriber.',
          },
          { facts: ['B10'] },
        ),
      },
      { required: ['number'] },
    ),
    { facts: ['B7'] },
  ),
  trunks: list(
    'The trunks that need licenses.',
    object('A trunk.', {
      name: text('Its name.'),
      kind: choice(
        'What kind of trunk it is; where nothing is said, one with channels is an S2M trunk and one with calls an ITSP.',
        {
          s2m: 'An S2M trunk, licensed by its B channels.',
          itsp: 'A trunk to an Internet telephony service provider (ITSP), licensed by simultaneous calls.',
        },
        { facts: ['B16', 'B17'] },
      ),
      channels: whole('Of an S2M trunk: how many B channels it uses.', { facts: ['B16'] }),
      calls: whole('Of an ITSP: how many calls are made through it at the same time.', { facts: ['B17'] }),
      licensed: whole('How many licenses it gets; one for each of its channels or calls where nothing is said.', { facts: ['B16', 'B17'] }),
    }),
    { facts: ['B16', 'B17'] },
  ),
  nodes: list(
    'The systems of the network.',
    object(
      'A system of the network.',
      {
        name: text('What it is called in the plan.', { defines: 'node' }),
        model: text('Its model: "S" for OpenScape Business S, the SoftSwitch; or such as "X3".', { facts: ['BN6'] }),
        role: choice(
          'What it is in the network.',
          {
            master: 'It has the central license agent (CLA) with the network license file.',
            slave: 'It uses the license agent of the master.',
          },
          { facts: ['BN1', 'BN2', 'BN3', 'BN5', 'BN7'] },
        ),
        bandwidth: quantity('The bandwidth of its connection, in Mbit/s.', { facts: ['BN2'] }),
        joined: flag('Whether it is installed, configured, and joined to the network already.', { facts: ['BN10'] }),
        virtual: flag('Whether it runs in a virtual environment.', { facts: ['BN6'] }),
        lockingId: text('Its locking ID.', { facts: ['BN5', 'BN6'] }),
        advancedLockingId: text('Its Advanced Locking ID, where it is a SoftSwitch in a virtual environment.', { facts: ['BN6'] }),
        networkingLicense: flag('Of a slave: whether it has a networking system license of its own.', { facts: ['BN3'] }),
        ip: text('Its IP address.', { facts: ['BN4'] }),
        masterIp: text('Of a slave: the IP address of the master that is entered there.', { facts: ['BN4'] }),
        clsAccess: flag('Whether it is planned to reach the Central License Server (CLS).', { facts: ['BN7'] }),
        ownLicenses: flag('Whether it has a license file of its own.', { facts: ['BN8'] }),
      },
      { required: ['name'] },
    ),
    { facts: ['BN1'] },
  ),
  licenseFiles: list(
    'The network license files.',
    object('A network license file.', {
      boundTo: text('The locking ID that it is bound to.', { facts: ['BN5', 'BN6'] }),
      activatedAt: reference('The system that it is activated at.', 'node', { facts: ['BN5'] }),
    }),
    { facts: ['BN5', 'BN8'] },
  ),
  outageDays: whole('For how many days the master has not been reached.', { facts: ['BN9'] }),
});
