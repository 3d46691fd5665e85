import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'single-point-of-failure',
  severity: 'information',
  summary: 'A license server without another one',
  facts: ['L13'],
  check(file, report) {
    const { licenseServers } = file.plan;
    if (licenseServers?.configuration !== 'single') return;
    report({
      range: file.at(licenseServers, 'configuration'),
      message: say(
        'Without the license server, no product can be restarted\nA single one is easy to maintain, and a single point of failure.',
      ),
    });
  },
});
