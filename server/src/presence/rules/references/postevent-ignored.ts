import { say } from '../../../core/message';
import { isQuoted, removeAttribute } from '../edits';
import { documentRule, presenceOnly } from '../rule';
import { eventName, hasIgnoredPostevent } from './_events';

export default documentRule({
  id: 'postevent-ignored',
  severity: 'warning',
  summary: 'A postevent on another event than preview-reject, where it does not count',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", auto-state definition (note)',
  kinds: presenceOnly,
  check(file, report) {
    for (const event of file.events) {
      if (!event.postevent || !hasIgnoredPostevent(event)) continue;
      report({
        range: event.postevent.range,
        message: say(
          'UC Connector supports postevent for preview-reject only: on {name} it has no effect, and no state follows by itself. Remove it.',
          { name: eventName(event) ?? '' },
        ),
        fixes: isQuoted(event.postevent)
          ? [{ title: say('Remove the postevent, which has no effect'), edits: [removeAttribute(file.text, event.postevent)], safe: true }]
          : [],
        tags: ['unnecessary'],
      });
    }
  },
});
