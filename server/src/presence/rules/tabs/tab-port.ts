import { say } from '../../../core/message';
import { customTabOnly, documentRule } from '../rule';
import { uccAddresses } from './_uccPage';

export default documentRule({
  id: 'tab-port',
  severity: 'information',
  summary: 'The address of UC Connector without its port',
  source: 'UC Connector 8.0 Deployment Guide, "Modifying the Custom Tab File", table 20 (note on contenturl)',
  kinds: customTabOnly,
  check(file, report) {
    for (const { address } of uccAddresses(file)) {
      const { scheme, host, port } = address;
      if (port || host.text === '' || !/^https?$/i.test(scheme.text)) continue;
      report({
        range: { start: host.start, end: host.end },
        message: say(
          'No port follows the host, so the browser uses {usual}\nUC Connector listens on the HTTP port chosen at installation. Unless that is {usual}, write a colon and the port.',
          { usual: scheme.text.toLowerCase() === 'https' ? 443 : 80 },
        ),
      });
    }
  },
});
