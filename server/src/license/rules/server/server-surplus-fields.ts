import { say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { isPlaceholder } from '../../model/placeholder';
import { serverOf } from '../../model/server';
import { recordRule } from '../rule';

export default recordRule({
  id: 'server-surplus-fields',
  severity: 'warning',
  summary: 'A word on a SERVER line that is not a host name, host id, port or known option',
  source: 'REV, "SERVER Lines"; EUG 10.8, page 107',
  vendors: 'all',
  records: ['server'],
  check(record, report) {
    for (const { range, text } of serverOf(record).strays) {
      if (isPlaceholder(text, 'port')) continue;
      const meant = nearest(text, ['PRIMARY_IS_MASTER']);
      report(
        meant
          ? {
              range,
              message: say('“{text}” is not an option of a SERVER line; write {meant}\nLicense Manager does not act on it.', {
                text,
                meant,
              }),
              fixes: [{ title: say('Replace with {meant}', { meant }), edits: [{ range, newText: meant }], safe: true }],
            }
          : {
              range,
              message: say(
                '“{text}” does not belong on a SERVER line\nIt has a host name, host id and port, then PRIMARY_IS_MASTER and HEARTBEAT_INTERVAL; other words have no documented effect. Remove it, or look for two joined lines or a stray space.',
                { text },
              ),
            },
      );
    }
  },
});
