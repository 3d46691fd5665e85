import { say } from '../../../core/message';
import { type Access, poolKey, subjectKey } from '../../model/optionsFile';
import { isPlaceholder } from '../../model/placeholder';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'include-and-exclude',
  severity: 'warning',
  summary: 'A name that is included and excluded',
  source: 'License Administration Guide, "Rules of Precedence in Options Files" (EXCLUDE is checked first)',
  check(file, report) {
    for (const suffix of ['', '_BORROW', '_ENTITLEMENT']) {
      const excluded = new Map<string, Access>();
      for (const access of file.accessesOf(`EXCLUDE${suffix}`, `EXCLUDEALL${suffix}`)) {
        const key = `${subjectKey(access)} in ${poolKey(access)}`;
        if (!excluded.has(key)) excluded.set(key, access);
      }
      for (const access of file.accessesOf(`INCLUDE${suffix}`, `INCLUDEALL${suffix}`)) {
        const subject = subjectKey(access);
        const winner = excluded.get(`${subject} in ${poolKey(access)}`) ?? excluded.get(`${subject} in *`);
        if (!winner || isPlaceholder(access.name)) continue;
        const { start, end } = access.statement.keyword;
        const { range } = winner.statement;
        report({
          range: { start, end },
          message: say('“{name}” is excluded too, and {exclude} wins\nThis line has no effect. Remove one of the two.', {
            name: access.name,
            exclude: winner.keyword,
          }),
          related: [{ range: { start: range.start, end: range.end }, message: say('This line excludes it') }],
        });
      }
    }
  },
});
