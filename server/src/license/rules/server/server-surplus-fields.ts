import { say } from '../../../core/message';
import { nearest } from '../../../core/suggest';
import { isPlaceholder } from '../../model/placeholder';
import { serverOf } from '../../model/server';
import { recordRule } from '../rule';

export default recordRule({
  id: 'server-surplus-fields',
  severity: 'warning',
  summary: 'A word on a SERVER line that is neither host name, host id, port nor a known option',
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
              message: say('“{text}” is not an option of a SERVER line, so License Manager does not act on it. Write {meant}.', {
                text,
                meant,
              }),
              fixes: [{ title: say('Replace with {meant}', { meant }), edits: [{ range, newText: meant }], safe: true }],
            }
          : {
              range,
              message: say(
                'The word {text} has no place on a SERVER line, which holds host name, host id and port, then PRIMARY_IS_MASTER and HEARTBEAT_INTERVAL. What License Manager makes of it is not documented. Take it out, or see whether two lines ran together or a space got into one of the words.',
                { text },
              ),
            },
      );
    }
  },
});
