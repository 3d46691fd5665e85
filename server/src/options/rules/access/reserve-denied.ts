import { say } from '../../../core/message';
import { poolKey, subjectKey } from '../../model/optionsFile';
import { isPlaceholder } from '../../model/placeholder';
import { optionsRule } from '../rule';
import { leftOutBy } from './_who';

export default optionsRule({
  id: 'reserve-denied',
  severity: 'warning',
  summary: 'A RESERVE for somebody who may not use the feature',
  source: 'License Administration Guide, "Rules of Precedence in Options Files", "INCLUDE"',
  check(file, report) {
    const excluded = file.accessesOf('EXCLUDE', 'EXCLUDEALL');
    const deniedKeys = new Map(excluded.map((access) => [`${subjectKey(access)} in ${poolKey(access)}`, access]));
    const leftOut = leftOutBy(file);
    for (const access of file.accessesOf('RESERVE')) {
      if (!access.feature || isPlaceholder(access.name)) continue;
      const subject = subjectKey(access);
      const denial = deniedKeys.get(`${subject} in ${poolKey(access)}`) ?? deniedKeys.get(`${subject} in *`);
      const isLeftOut = !denial && leftOut(access);
      if (!denial && !isLeftOut) continue;
      const { start, end } = access.nameWord;
      report({
        range: { start, end },
        message: denial
          ? say(
              '“{name}” is excluded, so nobody uses these licenses\nThey stay reserved all the same. Remove the RESERVE or the EXCLUDE.',
              { name: access.name },
            )
          : say(
              '“{name}” is not included, so nobody uses these licenses\nThey stay reserved all the same. Include the name, or remove the RESERVE.',
              { name: access.name },
            ),
        ...(denial && {
          related: [
            { range: { start: denial.statement.range.start, end: denial.statement.range.end }, message: say('This line excludes it') },
          ],
        }),
      });
    }
  },
});
