import { say } from '../../../core/message';
import { compareReleases } from '../../model/release';
import type { UcConnector } from '../../model/ucConnectors';
import { planRule } from '../rule';

type Switch = NonNullable<NonNullable<UcConnector['tServers']>[number]['type']>;

/** The releases of T-Servers that the guide says to work with UC Connector from, or not to work up to. */
const switches: Readonly<Record<Switch, { readonly from: string } | { readonly notUpTo: string }>> = {
  'Alcatel A4200': { notUpTo: '7.6' },
  'Alcatel A4400/OXE': { from: '8.0' },
  'Aspect ACD': { notUpTo: '8.0' },
  'Avaya Communication Manager': { from: '8.0' },
  'Avaya INDeX': { from: '8.0' },
  'Avaya TSAPI': { from: '8.0' },
  'Cisco UCCE': { from: '8.0' },
  'Cisco UCM': { from: '8.0' },
  'Digitro AXS/20': { notUpTo: '7.5' },
  'EADS Intercom M6880': { notUpTo: '8.0' },
  'Ericsson MD110': { from: '8.0' },
  'Huawei NGN': { notUpTo: '7.6' },
  'Mitel SX-2000/MN-3300': { notUpTo: '7.2' },
  'NEC NEAX/APEX': { notUpTo: '8.0' },
  'Nortel CS1000': { from: '8.0' },
  'Nortel CS2000': { from: '8.0' },
  'Rockwell Spectrum': { notUpTo: '8.0' },
  'Siemens Hicom 300/HiPath 4000 CSTA I': { from: '7.6' },
  'Siemens HiPath 4000 CSTA III': { from: '8.0' },
  'Siemens HiPath DX': { from: '8.0' },
  'Tadiran Coral': { from: '8.0' },
  'Genesys SIP Server': { from: '8.0' },
};

export default planRule({
  id: 'uc-connector-components',
  severity: 'error',
  summary: 'Servers of Genesys that UC Connector does not work with',
  facts: ['UC8', 'UC9'],
  check(file, report) {
    const { ucConnector, licenseServers } = file.plan;
    if (!ucConnector) return;
    const { components = {}, instantMessaging, tServers = [] } = ucConnector;
    for (const [key, title, least] of [
      ['managementFramework', 'Management Framework', '7.5'],
      ['statServer', 'Stat Server', '7.6'],
      ['sipServer', 'SIP Server', '8.0.300.00'],
    ] as const) {
      // Management Framework is the one that the license servers are for, where nothing else is said.
      const place = key === 'managementFramework' && components[key] === undefined ? (licenseServers ?? {}) : components;
      const { [key]: release } = place as typeof components;
      // Of 8.0 alone nobody knows whether it is 8.0.300.
      const isKnown = release !== undefined && !least.startsWith(`${release}.`);
      if (!isKnown || compareReleases(release, least) >= 0 || (key === 'sipServer' && instantMessaging !== true)) continue;
      report({
        range: file.at(place, key),
        message: say('{component} {release} is too early for UC Connector\nIt needs {least} or later.', {
          component: title,
          release,
          least,
        }),
      });
    }
    for (const server of tServers) {
      const { type, release, emulatedAgents } = server;
      if (emulatedAgents === false)
        report({
          range: file.at(server, 'emulatedAgents'),
          message: say(
            'UC Connector needs a T-Server that supports emulated agents\nKnowledge workers are logged in as emulated agents; the switch must support them too.',
          ),
        });
      if (type === undefined) continue;
      const support = switches[type];
      if ('from' in support) {
        if (release !== undefined && compareReleases(release, support.from) < 0)
          report({
            range: file.at(server, 'release'),
            message: say('The T-Server for {type} works with UC Connector from release {least} on\nThe plan has release {release}.', {
              type,
              least: support.from,
              release,
            }),
          });
      } else if (release === undefined || compareReleases(release, support.notUpTo) <= 0)
        report({
          range: file.at(server, 'type'),
          message: say(
            'The T-Server for {type} does not work with UC Connector\nThe compatibility table says so of release {release}: it does not support emulated agents.',
            { type, release: support.notUpTo },
          ),
        });
    }
  },
});
