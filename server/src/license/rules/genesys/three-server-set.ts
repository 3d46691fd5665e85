import { say } from '../../../core/message';
import { inFile } from '../../model/licenseFile';
import { isServerSet } from '../../model/serverLines';
import { fileRule } from '../rule';

export default fileRule({
  id: 'three-server-set',
  severity: 'information',
  summary: 'Three redundant license servers, which Genesys does not recommend',
  source: 'Genesys Licensing Guide 8.0, appendix C, "Three-Server Redundant Configuration" (note)',
  vendors: 'genesys',
  check(file, report) {
    const servers = file.recordsOf('server');
    const first = servers[0];
    if (!isServerSet(file) || !first?.record.keyword || !file.genesysOnly) return;
    report({
      range: inFile(first, first.record.keyword),
      message: say(
        'Genesys does not recommend three redundant license servers\nIt supports such a set, but License Manager does not run it reliably. When you order the next file, consider several independent license servers, each with a file of its own.',
      ),
    });
  },
});
