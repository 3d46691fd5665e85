import { choice, flag, list, object, optionValue, reference, release, text, whole } from './shape';

/** The T-Servers of the compatibility table of UC Connector, by the names that it gives them. */
const switchTypes = {
  'Alcatel A4200': 'Does not work with UC Connector.',
  'Alcatel A4400/OXE': 'From 8.0.',
  'Aspect ACD': 'Does not work with UC Connector.',
  'Avaya Communication Manager': 'From 8.0.',
  'Avaya INDeX': 'From 8.0.',
  'Avaya TSAPI': 'From 8.0.',
  'Cisco UCCE': 'From 8.0.',
  'Cisco UCM': 'From 8.0.',
  'Digitro AXS/20': 'Does not work with UC Connector.',
  'EADS Intercom M6880': 'Does not work with UC Connector.',
  'Ericsson MD110': 'From 8.0.',
  'Huawei NGN': 'Does not work with UC Connector.',
  'Mitel SX-2000/MN-3300': 'Does not work with UC Connector.',
  'NEC NEAX/APEX': 'Does not work with UC Connector.',
  'Nortel CS1000': 'From 8.0.',
  'Nortel CS2000': 'From 8.0.',
  'Rockwell Spectrum': 'Does not work with UC Connector.',
  'Siemens Hicom 300/HiPath 4000 CSTA I': 'From 7.6.',
  'Siemens HiPath 4000 CSTA III': 'From 8.0.',
  'Siemens HiPath DX': 'From 8.0.',
  'Tadiran Coral': 'From 8.0.',
  'Genesys SIP Server': 'From 8.0.',
} as const;

/** The options of a UC Connector that a plan may have, by their names. */
const options = {
  'num-of-seat-licenses': optionValue('How many seats it takes: a number up to 9999, or 0 or max for all that are free.', {
    facts: ['Y2'],
  }),
  'license-file': text('The license server as port@host, or the full path of the license file. Required.', { facts: ['UC30'] }),
  'presence-location': text('Where presence.xml is; empty for the states that are built in.', {
    pattern: '^',
    facts: ['UC1', 'UC2'],
  }),
  'user-auto-registration': flag('Whether the DNs of all knowledge workers are registered at its start.', { facts: ['UC10'] }),
  'oncall-status': whole('The presence on the platform while a knowledge worker is on a call.', { facts: ['UC12'] }),
  'presence-acw-note': text('The note of after-call work.', { pattern: '^', facts: ['UC13'] }),
  'presence-acw-status': optionValue('The presence of after-call work: a number from 1 to 18500.', { facts: ['UC14'] }),
  'presence-lg-note': text('The note of the legal guard after it.', { pattern: '^', facts: ['UC13'] }),
  'presence-lg-status': optionValue('The presence of the legal guard: a number from 1 to 18500.', { facts: ['UC14'] }),
  'gla-call-match-window': optionValue('The time in milliseconds in which calls of T-Lib and Lync are matched.', { facts: ['UC16'] }),
  'gla-kpl-time': optionValue('The seconds between two keep-alive messages: 4 or more.', { facts: ['UC15'] }),
  'gla-kpl-response-time': optionValue('The seconds in which they must be answered: 3 or more, and fewer than gla-kpl-time.', {
    facts: ['UC15'],
  }),
  locale: text('The language: en, fr, de, it, ru, es, or default.', { facts: ['UC17'] }),
  'presence-gateway-mode': flag('Whether no invitation is sent to Lync while no web client is connected.', { facts: ['UC20'] }),
  'audio-on-preview': text('The audio file that is played at a preview.', { facts: ['UC20'] }),
  'audio-on-ring': text('The audio file that is played when a call rings.', { facts: ['UC20'] }),
  'preview-info-keys': text('The names of the four keys of a preview that are reported, separated by commas.', { facts: ['UC18'] }),
  'preview-state-name': text('The number and the name of the state of a preview, such as "3721,UCC_Preview".', { facts: ['UC19'] }),
  'preview-shortkey-accept': text('The key that accepts a preview.', { pattern: '^', facts: ['UC21'] }),
  'preview-shortkey-reject': text('The key that rejects a preview.', { pattern: '^', facts: ['UC21'] }),
};

/** UC Connector. */
export const ucConnector = object('UC Connector.', {
  knowledgeWorkers: whole('How many knowledge workers use it.', { facts: ['Y1'] }),
  mode: choice(
    'Whether it works with a UC platform.',
    { normal: 'With a platform, which knows the presence of users.', standalone: 'Without a platform.' },
    { facts: ['UC1'] },
  ),
  platform: choice(
    'The UC platform.',
    { Lync: 'Microsoft Lync.', OCS2007R2: 'Microsoft Office Communications Server 2007 R2.', Sametime: 'IBM Sametime.' },
    { facts: ['UC10', 'UC11', 'UC28'] },
  ),
  security: choice(
    'How it talks to the platform.',
    { none: 'Not secured.', TLS: 'TLS.', MTLS: 'TLS with certificates of both sides.' },
    { facts: ['UC11'] },
  ),
  pushStatus: flag('Whether the platform pushes presence statuses.', { facts: ['UC11'] }),
  instantMessaging: flag('Whether Microsoft OCS is used for instant messaging.', { facts: ['UC8'] }),
  virtualIp: text('The virtual IP address of the Windows NLB cluster that a primary and its backup are in.', { facts: ['UC23', 'UC26'] }),
  messageServer: flag('Whether a Message Server is installed.', { facts: ['UC24'] }),
  components: object(
    'The releases of what it works with.',
    {
      managementFramework: release('The release of Management Framework: 7.5 or later.', { facts: ['UC8'] }),
      statServer: release('The release of Stat Server: 7.6 or later.', { facts: ['UC8'] }),
      sipServer: release('The release of SIP Server: for instant messaging, 8.0.300.00 or later.', { facts: ['UC8'] }),
    },
    { facts: ['UC8'] },
  ),
  tServers: list(
    'The T-Servers with knowledge workers.',
    object(
      'A T-Server with knowledge workers.',
      {
        type: choice('The switch that it is for.', switchTypes, { facts: ['UC9'] }),
        release: release('Its release.', { facts: ['UC9'] }),
        emulatedAgents: flag('Whether it supports emulated agents.', { facts: ['UC8'] }),
      },
      { required: ['type'] },
    ),
    { facts: ['UC8', 'UC9'] },
  ),
  presence: object(
    'The file presence.xml.',
    {
      edited: flag('Whether it is going to be changed while UC Connector runs.', { facts: ['UC2'] }),
      newLocation: text('What the option presence-location is set to after the change.', { facts: ['UC2'] }),
      resourceDirectory: text('The directory of its resources, where one is specified.', { facts: ['UC3'] }),
      files: list('The files that it needs, such as icons, by their paths.', text('The path of a file.'), { facts: ['UC3'] }),
    },
    { facts: ['UC1', 'UC2', 'UC3'] },
  ),
  interactionConcentrator: object('Options of Interaction Concentrator (ICON).', {
    AgentUserFields: text('The keys of its option AgentUserFields.', { facts: ['UC18'] }),
    AgentRecordUserTypes: text('The value of its option AgentRecordUserTypes.', { facts: ['UC19'] }),
  }),
  browsers: list(
    'The web browsers of knowledge workers.',
    choice('A web browser.', {
      'Internet Explorer 8': 'The table of audio formats has .wav for it.',
      'Internet Explorer 9': 'Or later. It plays .mp3.',
      Firefox: 'From 4.0. It plays .wav and .ogg.',
      Chrome: 'From 6. It plays .mp3, .wav, and .ogg.',
      Safari: 'From 5. It plays .mp3 and .wav.',
    }),
    { facts: ['UC20'] },
  ),
  userIdFromPlatform: flag('Whether moc.xml has userid = true, so that users need not enter their names.', { facts: ['UC22'] }),
  trustedSites: list('The hosts of the trusted sites of web browsers.', text('A host name or address.'), { facts: ['UC23'] }),
  contentUrl: text('The contenturl in moc.xml.', { facts: ['UC23'] }),
  persons: list(
    'Knowledge workers, where the plan has each.',
    object('A knowledge worker.', {
      userName: text('The user name of the Person object.', { facts: ['UC22'] }),
      platformLogin: text('What the user logs in to the platform with, such as "joe.smith@contoso.example".', { facts: ['UC22'] }),
      agentLogin: text('The Agent Login.', { facts: ['UC4'] }),
      lyncVoiceAgent: flag('Whether this is a contact-center agent who uses Lync voice.', { facts: ['UC4'] }),
      'wrap-up-time': whole('The option of the Agent Login, in seconds.', { facts: ['UC4'] }),
      'legal-guard-time': whole('The option of the Agent Login, in seconds.', { facts: ['UC4'] }),
    }),
    { facts: ['UC4', 'UC22'] },
  ),
  contactPoints: list(
    'The contact points that knowledge workers transfer interactions to.',
    object(
      'A contact point.',
      {
        dn: text('Its routing point DN.', { facts: ['UC29'] }),
        displayName: text('The option display-name of the DN.', { facts: ['UC29'] }),
        enabled: flag('The option enabled of the DN.', { facts: ['UC29'] }),
      },
      { required: ['dn'] },
    ),
    { facts: ['UC29'] },
  ),
  customServers: list(
    'The Custom Server application objects.',
    object(
      'A Custom Server application object: a dummy, since UC Connector includes the server.',
      {
        name: text('Its name.'),
        of: reference('The UC Connector that it is for; of a pair, the primary.', 'instance', { facts: ['UC26'] }),
        address: text('The IP address of its host; of a pair, the virtual IP address.', { facts: ['UC26'] }),
        connectedToUcConnector: flag('Whether UC Connector has a connection to it.', { facts: ['UC26'] }),
        connectedToRouting: flag('Whether Universal Routing Server has a connection to it.', { facts: ['UC26'] }),
      },
      { required: ['name'] },
    ),
    { facts: ['UC26'] },
  ),
  alarms: list(
    'The alarm conditions of a pair.',
    object(
      'An alarm condition.',
      {
        name: text('Its name.'),
        event: whole('The id of its log event: 4560 or 4562.', { facts: ['UC27'] }),
        of: reference('The UC Connector that it watches.', 'instance', { facts: ['UC27'] }),
        script: text('Its alarm reaction script.', { facts: ['UC27'] }),
        category: text('Its category.', { facts: ['UC27'] }),
        cancelTimeout: whole('Its cancel timeout.', { facts: ['UC27'] }),
      },
      { required: ['event', 'of'] },
    ),
    { facts: ['UC27'] },
  ),
  instances: list(
    'The UC Connectors.',
    object(
      'A UC Connector.',
      {
        name: text('What it is called in the plan.', { defines: 'instance' }),
        backupOf: reference('The UC Connector that it stands in for.', 'instance', {
          isAcyclic: true,
          facts: ['Y2', 'UC23', 'UC24', 'UC25', 'UC27'],
        }),
        host: reference('The host of the plan that it runs on.', 'host', { facts: ['UC5', 'UC24'] }),
        jdk: text('The version of the JDK that it uses, such as "1.7.0_06".', {
          pattern: '^\\d{1,2}(?:\\.\\d{1,3}){0,3}(?:[_u]\\d{1,4})?$',
          example: '1.7.0_06',
          facts: ['UC6'],
        }),
        installPath: text('The folder that it is installed in.', { facts: ['UC7'] }),
        uccHost: text('Its command line argument ucc_host.', { facts: ['UC23'] }),
        httpPort: whole('Its HTTP port.', { minimum: 1, maximum: 65535, facts: ['UC23'] }),
        lca: flag('Whether Local Control Agent is installed on its host.', { facts: ['UC24'] }),
        domain: text('The Windows domain of its host.', { facts: ['UC24'] }),
        netBiosName: text('The NetBIOS name of its host.', { facts: ['UC24'] }),
        staticAddresses: flag('Whether all network adapters of its host have static IP addresses.', { facts: ['UC24'] }),
        networkAdapters: whole('How many network adapters its host has.', { facts: ['UC24'] }),
        redundancy: choice(
          'The redundancy type of its application object.',
          { none: 'Not specified.', warm: 'Warm standby.', hot: 'Hot standby.' },
          { facts: ['UC25'] },
        ),
        autoRestart: flag('Whether Auto-Restart is selected.', { facts: ['UC25'] }),
        log: object('Options of its section Log.', {
          standard: text('The option standard.', { facts: ['UC25'] }),
          verbose: text('The option verbose.', { facts: ['UC25'] }),
        }),
        sections: list('The sections of options that its application object has.', text('The name of a section.'), { facts: ['UC28'] }),
        options: object('Its options.', options),
      },
      { required: ['name'] },
    ),
  ),
});
