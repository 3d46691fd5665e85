import { say } from '../../../core/message';
import { argumentOf } from '../../model/statements';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'date-in-path',
  severity: 'warning',
  summary: 'A pattern for the date in the path of a log',
  source: 'License Administration Guide, "REPORTLOG"',
  check(file, report) {
    for (const statement of file.statementsOf('REPORTLOG', 'DEBUGLOG')) {
      const path = argumentOf(statement, 'path')?.words[0];
      const pattern = path && /%(?:[YymdHMSFTj]|date%|DATE%)|\$\(date/.exec(path.text.slice(0, 1000));
      if (!pattern) continue;
      const start = path.start + pattern.index;
      report({
        range: { start, end: start + pattern[0].length },
        message: say(
          'The path of a log cannot have a pattern for the date\nThe characters become part of the name as they are. lmnewlog starts a new report log, AUTO_ROLLOVER a new debug log.',
        ),
      });
    }
  },
});
