import { type Message, say } from '../../../core/message';
import { featureOf, poolOf } from '../../model/featureSpec';
import { groupedBy, subjectKey, subjectOf } from '../../model/optionsFile';
import type { Statement } from '../../model/statements';
import { optionsRule } from '../rule';

export default optionsRule({
  id: 'setting-repeated',
  severity: 'warning',
  summary: 'An option of which only one line counts, given twice',
  source: 'License Administration Guide, "MAX_BORROW_HOURS", "FQDN_MATCHING", "ACTIVATION_LOWWATER", "ACTIVATION_EXPIRY_DAYS", "MAX"',
  check(file, report) {
    const lists = groupedBy(
      file.statements.filter(({ definition, missing }) => definition && definition.repetition !== 'adds' && missing.length === 0),
      keyOf,
    );
    for (const list of lists.values()) {
      const repetition = list[0]?.definition?.repetition ?? 'unsaid';
      const counting = repetition === 'first' ? list[0] : list.at(-1);
      if (list.length < 2 || !counting) continue;
      for (const statement of list) {
        if (statement === counting) continue;
        report({
          range: { start: statement.range.start, end: statement.range.end },
          message: messageOf(repetition, statement.definition?.name ?? ''),
          related: [
            {
              range: { start: counting.range.start, end: counting.range.end },
              message: repetition === 'unsaid' ? say('It is here too') : say('This line counts'),
            },
          ],
          ...(repetition === 'unsaid' ? {} : { tags: ['unnecessary' as const] }),
        });
      }
    }
  },
});

/** The same for lines of which only one can count. */
function keyOf(statement: Statement): string {
  const feature = featureOf(statement);
  const subject = subjectOf(statement);
  return [statement.definition?.name, feature ? poolOf(feature) : '', subject ? subjectKey(subject) : ''].join(' ');
}

function messageOf(repetition: string, keyword: string): Message {
  if (repetition === 'first') return say('This line does not count: the first {keyword} does\nRemove one of the two.', { keyword });
  if (repetition === 'last') return say('This line does not count: the last {keyword} does\nRemove one of the two.', { keyword });
  return say('{keyword} is here twice for the same\nOnly one of the lines can count, and the guide does not say which. Remove one.', {
    keyword,
  });
}
