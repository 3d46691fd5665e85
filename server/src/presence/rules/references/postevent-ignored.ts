import { say } from '../../../core/message';
import { eventName, hasIgnoredPostevent } from '../../model/autoEvents';
import { isQuoted, removeAttribute } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'postevent-ignored',
  severity: 'warning',
  summary: 'A postevent on an event other than preview-reject, where it has no effect',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", auto-state definition (note)',
  kinds: presenceOnly,
  check(file, report) {
    for (const event of file.events) {
      if (!event.postevent || !hasIgnoredPostevent(event)) continue;
      report({
        range: event.postevent.range,
        message: say(
          'A postevent on {name} has no effect; remove it\nUC Connector supports postevent only on preview-reject, so no state follows here.',
          { name: eventName(event) ?? '' },
        ),
        fixes: isQuoted(event.postevent)
          ? [{ title: say('Remove the postevent'), edits: [removeAttribute(file.text, event.postevent)], safe: true }]
          : [],
        tags: ['unnecessary'],
      });
    }
  },
});
