import { say } from '../../../core/message';
import { inFile } from '../../model/licenseFile';
import { fileRule } from '../rule';
import { setOptionsOf } from './_setOptions';

export default fileRule({
  id: 'single-server-options',
  severity: 'hint',
  summary: 'PRIMARY_IS_MASTER or HEARTBEAT_INTERVAL where there is only one server',
  source: 'EUG 10.8, page 107; REV, "SERVER Lines"',
  vendors: 'all',
  check(file, report) {
    const [only, second] = file.recordsOf('server');
    if (!only || second) return;
    for (const option of setOptionsOf(only.record)) {
      report({
        range: inFile(only, option.range),
        message: say('{name} governs a set of three servers and does nothing with one. It may stay.', {
          name: option.definition?.name ?? option.name,
        }),
        tags: ['unnecessary'],
      });
    }
  },
});
