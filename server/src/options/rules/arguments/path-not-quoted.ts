import { say } from '../../../core/message';
import { insertion } from '../../../core/text';
import { argumentOf } from '../../model/statements';
import { flagsOf } from '../../vocabulary/values';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'path-not-quoted',
  severity: 'error',
  summary: 'A path with spaces that is not in quotation marks',
  source: 'License Administration Guide, "REPORTLOG"; Autodesk, "Options File"',
  check(file, report) {
    for (const statement of file.statementsOf('REPORTLOG', 'DEBUGLOG')) {
      const path = argumentOf(statement, 'path')?.words[0];
      if (!path || path.quote >= 0) continue;
      const known = flagsOf[statement.definition?.name ?? ''] ?? [];
      const rest = argumentOf(statement, 'flag')?.words ?? [];
      const first = rest.findIndex(({ value }) => known.includes(value.toUpperCase()));
      const parts = rest.slice(0, first < 0 ? undefined : first);
      const last = parts.at(-1);
      if (!last) continue;
      const start = path.start + (path.text.startsWith('+') ? 1 : 0);
      report({
        range: { start: path.start, end: last.end },
        message: say(
          'A path with spaces must be in quotation marks\nThe vendor daemon ends it at the first space, and writes the log to another file or not at all.',
        ),
        fixes: [
          {
            title: say('Put the path in quotation marks'),
            edits: [insertion(start, '"'), insertion(last.end, '"')],
            safe: /\.\w{1,5}$/.test(last.value),
          },
        ],
      });
    }
  },
});
