import { say } from '../../../core/message';
import { documentRule, presenceOnly } from '../rule';
import { eventName, eventNames } from './_events';

const defaults = new Map([
  [
    'preview-reject',
    'after preview-reject, the built-in do-not-disturb state, and the built-in ready state when the time of the option dnd-off-timeout is over',
  ],
  ['preview-timeout', 'after preview-timeout, the built-in not-ready state'],
  ['preview-redirect', 'after preview-redirect, the built-in do-not-disturb state'],
]);

export default documentRule({
  id: 'missing-event',
  severity: 'information',
  summary: 'Automatic transitions that leave an event out, so that UC Connector uses its default',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", auto-state definition',
  kinds: presenceOnly,
  check(file, report) {
    // A file without any event is content with the defaults, and an event of no known name is probably the missing one.
    const names = file.events.map(eventName);
    const [first] = file.events;
    if (!first?.element.parent || names.includes(undefined)) return;
    const missing = eventNames.filter((name) => !names.includes(name));
    if (missing.length === 0) return;
    report({
      range: first.element.parent.name,
      message: say(
        '{missing} left out here. UC Connector then enters a state of its own: {defaults}. If that is what you want, all is well.',
        {
          missing: missing.length === 1 ? `The event ${missing[0]} is` : `The events ${missing.join(' and ')} are`,
          defaults: missing.map((name) => defaults.get(name) ?? name).join('; '),
        },
      ),
    });
  },
});
