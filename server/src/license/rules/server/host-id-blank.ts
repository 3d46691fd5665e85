import type { Fix } from '../../../core/finding';
import { paragraph, say } from '../../../core/message';
import { removal } from '../../../core/text';
import { isPlaceholder } from '../../model/placeholder';
import { serverOf } from '../../model/server';
import { recordRule } from '../rule';

export default recordRule({
  id: 'host-id-blank',
  severity: 'error',
  summary: 'A space next to the equals sign of a host id, which splits the host id in two',
  source: 'EUG 10.x, appendix A (host ids by platform) and "SERVER Lines"',
  leadsTo: ['-92'],
  vendors: 'all',
  records: ['server'],
  check(record, report, { words }) {
    const { hostId } = serverOf(record);
    const parts = /^(\w+)(\s*=[^\w[<{]*)(.+)$/s.exec(hostId?.text ?? '');
    if (!hostId || !parts || parts[2] === '=') return;
    const name = `${parts[1]}=`;
    const [, , gap = '', value = ''] = parts;
    if (isPlaceholder(value)) return;
    const start = hostId.range.start + name.length - 1;
    // Only the spaces are wrong: the equals sign is part of what is signed.
    const spaces = [...gap.matchAll(/[^=]+/g)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
    const first = spaces[0];
    const last = spaces[spaces.length - 1];
    if (!first || !last) return;
    const range = { start: first.start, end: last.end };
    const fixes: Fix[] = [];
    if (/^[ \t=]+$/.test(gap)) {
      const isCertain = name.toUpperCase() === 'DISK_SERIAL_NUM=' && /^[0-9A-Fa-f]{8}$/.test(value);
      fixes.push({ title: say('Remove the space'), edits: spaces.map(removal), safe: isCertain });
    }
    report({
      range,
      message: paragraph(
        say(
          'There is a space next to the equals sign of {name}\nLicense Manager reads the name alone as the host id, and no computer matches (error -92).',
          { name },
        ),
        words.hostIdWithSpace,
        say('Write {name}{value}.', { name, value }),
      ),
      fixes,
    });
  },
});
