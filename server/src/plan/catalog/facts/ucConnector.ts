import type { FactTable } from '../fact';

/** What the documents say: UC Connector. */
export const ucConnectorFacts: FactTable = {
  title: 'UC Connector',
  document: 'ucConnectorGuide',
  facts: [
    {
      id: 'UC1',
      lines: '1516-1520',
      fact: 'Customized states work in standalone mode only; with a UC platform its presence overrides them',
    },
    {
      id: 'UC2',
      lines: '7195-7219',
      fact: 'presence-location empty = built-in states; file is read again only when the option changes; invalid file: the one in use stays',
    },
    { id: 'UC3', lines: '7221', fact: 'With a resource directory all files that presence.xml needs lie in the same directory' },
    {
      id: 'UC4',
      lines: '817-826, 3186-3188',
      fact: 'Knowledge workers: no after-call work: wrap-up-time = 0 and legal-guard-time = 0 (not for contact-center agents on Lync voice)',
    },
    { id: 'UC5', lines: '2294-2298, 2476-2480', fact: 'Host: Windows Server 2003 or 2008 (32/64 bit), 2008 R2 (64)' },
    { id: 'UC6', lines: '2226-2227, 2708', fact: 'JDK 7.0 (1.7.0_06+); the procedure says JDK 6.0', readings: true },
    { id: 'UC7', lines: '2514, 2740', fact: 'No blank in the installation path' },
    {
      id: 'UC8',
      lines: '2097, 2175, 2251, 2156',
      fact: 'Management Framework 7.5+, Stat Server 7.6+, SIP Server 8.0.300.00+ (IM with OCS), T-Server with emulated agents',
    },
    {
      id: 'UC9',
      lines: '8208-8252',
      fact: 'T-Server compatibility. Yes: Alcatel A4400/OXE 8.0+, Avaya CM 8.0+, INDeX 8.0+, TSAPI 8.0+, Cisco UCCE 8.0+, UCM 8.0+, Ericsson MD110 8.0+, Nortel CS1000 8.0+, CS2000 8.0+, Siemens Hicom 300/HiPath 4000 CSTA I 7.6+, HiPath 4000 CSTA III 8.0+, HiPath DX 8.0+, Tadiran Coral 8.0+, SIP Server 8.0+. No: Alcatel A4200 7.6, Aspect ACD 8.0, Digitro AXS/20 7.5, EADS M6880 8.0, Huawei NGN 7.6, Mitel SX-2000/MN-3300 7.2, NEC NEAX/APEX 8.0, Rockwell Spectrum 8.0',
    },
    { id: 'UC10', lines: '3659-3670, 7466-7470', fact: 'Lync: user-auto-registration = true' },
    { id: 'UC11', lines: '3672-3676, 2376', fact: 'Lync: TLS or MTLS; MTLS for push status' },
    { id: 'UC12', lines: '7791-7795, 8122-8126', fact: 'OCS oncall-status: 6500 instead of 9500 (at 9500 no session can be set up)' },
    {
      id: 'UC13',
      lines: '7646-7651, 7683-7688',
      fact: 'presence-acw-note, presence-lg-note without & and < (Lync 2010 refuses the update)',
    },
    {
      id: 'UC14',
      lines: '6187-6198, 7625-7660',
      fact: 'presence-acw-status, presence-lg-status: 1 to 18500 / a valid code (Table 14: 0-4499, 4500-5999, 6000-7499, 7500-8999, 9000-11999, 12000-14999, 15000-17999, ≥18000)',
    },
    { id: 'UC15', lines: '7320, 7327', fact: 'gla-kpl-time ≥ 4 and > gla-kpl-response-time ≥ 3' },
    { id: 'UC16', lines: '7310', fact: 'gla-call-match-window: range printed 2000-1500, default 4000 (misprint)', readings: true },
    {
      id: 'UC17',
      lines: '7333-7349',
      fact: 'locale: en, fr, de, it, ru, es or `default`; missing = en. A Seatkeeper setting `presence.defaultLanguage` must agree',
    },
    { id: 'UC18', lines: '7362-7366, 7403', fact: 'preview-info-keys: four comma-separated keys, equal to ICON AgentUserFields' },
    {
      id: 'UC19',
      lines: '7371-7373, 1318, 1344',
      fact: 'preview-state-name `<number>,<key>`, default 3721,UCC_Preview (chapter 2 prints 3271), equal to ICON AgentRecordUserTypes',
      readings: true,
    },
    {
      id: 'UC20',
      lines: '5868-5870, 7210',
      fact: 'audio-on-preview/ring only if presence-gateway-mode = false; .mp3, .ogg, .wav; browser table 5885-5895',
    },
    { id: 'UC21', lines: '5923-5933', fact: 'Hotkeys: `#` + decimal code of one key, or up to 255 characters, first `#` written `##`' },
    { id: 'UC22', lines: '4030-4043', fact: 'moc.xml userid = true: Person user name is sip:LOGIN' },
    {
      id: 'UC23',
      lines: '2765-2769, 6734-6738, 6761, 6783',
      fact: 'HA: same ucc_host (NLB virtual IP) and http_port for both; contenturl and trusted sites use the virtual IP',
    },
    {
      id: 'UC24',
      lines: '6526-6617',
      fact: 'HA: two physical hosts, LCA on both, Message Server, same domain, static addresses (no DHCP), two network adapters each, unique NetBIOS names',
    },
    {
      id: 'UC25',
      lines: '6699-6701, 6713, 6781-6794',
      fact: 'HA: log standard = network, verbose = all; redundancy type warm standby; auto-restart on both',
    },
    {
      id: 'UC26',
      lines: '4389-4394, 6824-6828',
      fact: "One dummy Custom Server per UC Connector (per HA pair one, on the virtual IP's host); connected to UC Connector and URS",
    },
    {
      id: 'UC27',
      lines: '7061-7083',
      fact: 'HA alarms: 4560 (backup) and 4562 (primary) for each of the two, with the four reaction scripts; category Critical, cancel timeout 3. 7127 tests an alarm "4561" that no table has',
      readings: true,
    },
    { id: 'UC28', lines: '7157', fact: 'Sections UC-Connector, License, Log and Microsoft-OCS or IBM-Sametime must exist' },
    {
      id: 'UC29',
      lines: '4433-4434, 4587-4590',
      fact: 'Contact points: one routing point DN each, display-name required and unique, enabled = true',
    },
    { id: 'UC30', lines: '7877-7886', fact: 'license-file required: port@host or full path' },
  ],
};
