import { say } from '../../../core/message';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'case-setting-late',
  severity: 'information',
  summary: 'GROUPCASEINSENSITIVE after a group',
  source: 'AVEVA, "FlexNet License Server", GROUPCASEINSENSITIVE (it must be the first command)',
  check(file, report) {
    const first = file.groupLines[0];
    for (const { range, keyword } of file.statementsOf('GROUPCASEINSENSITIVE')) {
      if (!first || range.start < first.statement.range.start) continue;
      report({
        range: { start: keyword.start, end: keyword.end },
        message: say(
          'Put GROUPCASEINSENSITIVE before the first group\nAVEVA says that it must come first. Whether it is in force for groups before it is not documented elsewhere.',
        ),
      });
    }
  },
});
