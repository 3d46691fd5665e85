import type { Fix } from '../../../core/finding';
import { paragraph, say } from '../../../core/message';
import { isPlaceholder } from '../../model/placeholder';
import { serverOf } from '../../model/server';
import { removal } from '../edits';
import { recordRule } from '../rule';

export default recordRule({
  id: 'host-id-blank',
  severity: 'error',
  summary: 'A blank behind the equals sign of a host id, which cuts the host id in two',
  source: 'EUG 10.x, appendix A (host ids by platform) and "SERVER Lines"',
  vendors: 'all',
  records: ['server'],
  check(record, report, { words }) {
    const { hostId } = serverOf(record);
    const parts = /^(\w+=)([^\w[<]+)(.+)$/s.exec(hostId?.text ?? '');
    if (!hostId || !parts) return;
    const [, name = '', gap = '', value = ''] = parts;
    if (isPlaceholder(value)) return;
    const start = hostId.range.start + name.length;
    const range = { start, end: start + gap.length };
    const fixes: Fix[] = [];
    if (/^[ \t]+$/.test(gap)) {
      const isCertain = name.toUpperCase() === 'DISK_SERIAL_NUM=' && /^[0-9A-Fa-f]{8}$/.test(value);
      fixes.push({ title: say('Remove the blank'), edits: [removal(range)], safe: isCertain });
    }
    report({
      range,
      message: paragraph(
        say(
          'There is a blank behind {name}. Blanks separate the words of a SERVER line, so License Manager reads {name} as the host id and {value} as the port, and no computer matches (error -92).',
          { name, value },
        ),
        words.hostIdWithBlank,
        say('Write {name}{value}.', { name, value }),
      ),
      fixes,
    });
  },
});
