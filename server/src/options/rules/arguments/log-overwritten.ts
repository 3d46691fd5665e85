import { say } from '../../../core/message';
import { insertion } from '../../../core/text';
import { argumentOf } from '../../model/statements';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'log-overwritten',
  severity: 'information',
  summary: 'A log that is overwritten at each start',
  source: 'License Administration Guide, "REPORTLOG", "DEBUGLOG"',
  check(file, report) {
    for (const statement of file.statementsOf('REPORTLOG', 'DEBUGLOG')) {
      const path = argumentOf(statement, 'path')?.words[0];
      if (!path || /^["\u201c-\u201f]?\+/.test(path.text)) continue;
      report({
        range: { start: path.start, end: path.end },
        message: say('Without + before the path, the log is overwritten at each start\nWrite + if earlier entries shall be kept.'),
        fixes: [{ title: say('Continue the log (+)'), edits: [insertion(path.start, '+')], safe: false }],
      });
    }
  },
});
