import { say } from '../../../core/message';
import { inFile } from '../../model/licenseFile';
import { fileRule } from '../rule';
import { setOptionsOf } from './_setOptions';

export default fileRule({
  id: 'single-server-options',
  severity: 'hint',
  summary: 'PRIMARY_IS_MASTER or HEARTBEAT_INTERVAL in a file with only one server',
  source: 'EUG 10.8, page 107; REV, "SERVER Lines"',
  vendors: 'all',
  check(file, report) {
    const [only, second] = file.recordsOf('server');
    if (!only || second) return;
    for (const option of setOptionsOf(only.record)) {
      report({
        range: inFile(only, option.range),
        message: say('{name} has no effect with only one server\nIt controls a set of three servers. You can leave it.', {
          name: option.definition?.name ?? option.name,
        }),
        tags: ['unnecessary'],
      });
    }
  },
});
