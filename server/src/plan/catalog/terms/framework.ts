import { say } from '../../../core/message';
import { isPair, nameOf, productsOf } from '../../model/products';
import { oneForAll, oneForEachInstance, productsAt } from '../needs';
import { term } from '../term';

/** These need no license to be redundant (fact G6). */
const WITHOUT_LICENSE = ['configurationServer', 'solutionControlServer'];

export const frameworkTerms = [
  term({
    feature: 'CLDistributed',
    facts: ['F1'],
    per: 'environment',
    rule: 'Configuration Server: one where any runs in Proxy mode, however many',
    needs: ({ plan: { genesys } }) => {
      const server = genesys?.configurationServer;
      const { proxies = 0 } = server ?? {};
      if (!server || proxies === 0) return [];
      return [{ count: 1, because: say('Configuration Server Proxy'), at: [server, 'proxies'] }];
    },
  }),
  term({
    feature: 'MLSNMP',
    facts: ['F3'],
    per: 'environment',
    rule: 'Solution Control Server: one where the Management Layer talks SNMP',
    needs: (file) =>
      productsAt(file, 'solutionControlServer')
        .filter(() => file.plan.genesys?.solutionControlServer?.snmp === true)
        .map((product) => ({ ...oneForAll(product, 'snmp'), because: say('SNMP') })),
  }),
  term({
    feature: 'MLDistributed',
    facts: ['F4'],
    per: 'environment',
    rule: 'Solution Control Server: one where several share an environment',
    needs: (file) =>
      productsAt(file, 'solutionControlServer')
        .filter(() => (file.plan.genesys?.solutionControlServer?.distributedInstances ?? 0) > 1)
        .map((product) => ({ ...oneForAll(product, 'distributedInstances'), because: say('distributed Solution Control Servers') })),
  }),
  term({
    feature: 'ha_redundancy',
    facts: ['G5', 'F5', 'T6', 'V6', 'G6'],
    per: 'environment',
    lack: say('Without it nothing switches over by itself when a primary fails.'),
    rule: 'Solution Control Server: one where any server of Genesys has a backup; Configuration Server and Solution Control Server themselves need none',
    needs: ({ plan }) => {
      const pairs = productsOf(plan).filter(({ key, product }) => isPair(product) && !WITHOUT_LICENSE.includes(key));
      const [first] = pairs;
      if (!first) return [];
      return [{ count: 1, because: say('redundant servers such as {name}', { name: nameOf(first) }), at: [first.product, 'redundancy'] }];
    },
  }),
  term({
    feature: 'lds',
    facts: ['F6'],
    per: 'environment',
    rule: 'Load Distribution Server: one for all instances',
    needs: (file) => productsAt(file, 'loadDistributionServer').map((product) => oneForAll(product)),
  }),
  term({
    feature: 'ConfigurationImport',
    facts: ['F7'],
    per: 'environment',
    rule: 'Configuration Import Wizard: one for the environment',
    needs: ({ plan: { genesys } }) =>
      genesys?.configurationImportWizard
        ? [{ count: 1, because: say('Configuration Import Wizard'), at: [genesys, 'configurationImportWizard'] }]
        : [],
  }),
  term({
    feature: 'CConCopies',
    facts: ['F8'],
    per: 'instance',
    rule: 'Call Concentrator: one for each instance',
    needs: (file) => productsAt(file, 'callConcentrator').map(oneForEachInstance),
  }),
];
