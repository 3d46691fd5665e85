import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'three-servers-discouraged',
  severity: 'information',
  summary: 'Three redundant license servers, which are not recommended',
  facts: ['L10'],
  check(file, report) {
    const { licenseServers } = file.plan;
    if (licenseServers?.configuration !== 'threeRedundant') return;
    report({
      range: file.at(licenseServers, 'configuration'),
      message: say(
        'Genesys does not recommend three redundant license servers\nIt supports them, but finds them unreliable in Flex. Several independent license servers are the alternative.',
      ),
    });
  },
});
