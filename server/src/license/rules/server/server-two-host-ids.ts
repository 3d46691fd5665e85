import type { Fix } from '../../../core/finding';
import { joined, say } from '../../../core/message';
import { serverOf } from '../../model/server';
import { recordRule } from '../rule';

/** More than the network cards of any computer. */
const MOST_OFFERED = 10;

export default recordRule({
  id: 'server-two-host-ids',
  severity: 'error',
  summary: 'Several host ids on a SERVER line, which takes only one',
  source: 'REV, "SERVER Lines"; EUG 10.x, page 106',
  leadsTo: ['-8'],
  vendors: 'all',
  records: ['server'],
  check(record, report) {
    const { hostIds } = serverOf(record);
    const first = hostIds[0];
    const last = hostIds[hostIds.length - 1];
    if (!first || !last || hostIds.length < 2) return;
    // Quotes around the list go with it.
    const word = record.words.find(({ start, end }) => start <= first.range.start && first.range.end <= end);
    const lastWord = record.words.find(({ start, end }) => start <= last.range.start && last.range.end <= end);
    const range = { start: word?.start ?? first.range.start, end: lastWord?.end ?? last.range.end };
    const different = [...new Set(hostIds.slice(0, MOST_OFFERED).map(({ text }) => text))];
    const fixes: Fix[] = different.map((text) => ({
      title: say('Keep {hostId}', { hostId: text }),
      edits: [{ range, newText: text }],
      safe: false,
    }));
    report({
      range,
      message:
        different.length === 1
          ? say('The host id {hostId} is on this line twice\nA SERVER line takes only one host id. Keep it once.', { hostId: first.text })
          : say(
              'This SERVER line has {count} host ids, but only one is allowed\nThe command lmhostid prints one for each network card. With more than one, License Manager refuses every license (error -8). Of {hostIds}, keep the one that the file or email you received names.',
              { count: hostIds.length, hostIds: joined(hostIds.slice(0, MOST_OFFERED).map(({ text }) => text)) },
            ),
      fixes,
    });
  },
});
