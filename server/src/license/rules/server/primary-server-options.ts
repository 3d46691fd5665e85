import type { Fix } from '../../../core/finding';
import { say } from '../../../core/message';
import { insertion, removal } from '../../../core/text';
import { inFile } from '../../model/licenseFile';
import { fileRule } from '../rule';
import { setOptionsOf } from './_setOptions';

export default fileRule({
  id: 'primary-server-options',
  severity: 'warning',
  summary: 'PRIMARY_IS_MASTER or HEARTBEAT_INTERVAL on a SERVER line other than the first',
  source: 'EUG 10.8, page 107; REV, "SERVER Lines"',
  vendors: 'all',
  check(file, report) {
    const [first, ...others] = file.recordsOf('server');
    if (!first) return;
    const onFirst = setOptionsOf(first.record);
    const lastWord = first.record.words[first.record.words.length - 1];
    for (const placed of others) {
      const { words } = placed.record;
      const endBefore = new Map(words.map((word, index) => [word.start, words[index - 1]?.end]));
      for (const option of setOptionsOf(placed.record)) {
        const name = option.definition?.name ?? option.name;
        const isOnFirst = onFirst.some(({ definition }) => definition === option.definition);
        const gap = { start: endBefore.get(option.range.start) ?? option.range.start, end: option.range.start };
        const fixes: Fix[] = [];
        if (lastWord && !isOnFirst && /^[ \t]+$/.test(placed.record.slice(gap))) {
          fixes.push({
            title: say('Move {name} to the first SERVER line', { name }),
            edits: [
              insertion(first.start + lastWord.end, ` ${placed.record.slice(option.range)}`),
              removal(inFile(placed, { start: gap.start, end: option.range.end })),
            ],
            safe: false,
          });
        }
        report({
          range: inFile(placed, option.range),
          message: isOnFirst
            ? say('{name} belongs on the first SERVER line, which already has it\nRemove it here.', { name })
            : say(
                '{name} belongs on the first SERVER line\nThat line is the primary server; here License Manager does not act on the option. Move it there.',
                { name },
              ),
          fixes,
          related: [
            {
              range: inFile(first, { start: first.record.keyword?.start ?? 0, end: first.record.keyword?.end ?? 0 }),
              message: say('The first SERVER line'),
            },
          ],
        });
      }
    }
  },
});
