import { allOf, joined, say } from '../../../core/message';
import { eventName, eventNames } from '../../model/autoEvents';
import { documentRule, presenceOnly } from '../rule';

const defaults = new Map([
  ['preview-reject', say('after preview-reject, do not disturb, then ready when dnd-off-timeout is over')],
  ['preview-timeout', say('after preview-timeout, not ready')],
  ['preview-redirect', say('after preview-redirect, do not disturb')],
]);

export default documentRule({
  id: 'missing-event',
  severity: 'information',
  summary: 'Automatic transitions that leave out an event, so UC Connector uses its default',
  source: 'UC Connector 8.0 Deployment Guide, "Customizing Knowledge Worker States", auto-state definition',
  kinds: presenceOnly,
  check(file, report) {
    // A file without any event uses the defaults on purpose, and an event of an unknown name is probably the missing one.
    const names = file.events.map(eventName);
    const [first] = file.events;
    if (!first?.element.parent || names.includes(undefined)) return;
    const missing = eventNames.filter((name) => !names.includes(name));
    if (missing.length === 0) return;
    const values = {
      missing: allOf(missing),
      defaults: joined(
        missing.map((name) => defaults.get(name) ?? name),
        '; ',
      ),
    };
    report({
      range: first.element.parent.name,
      message:
        missing.length === 1
          ? say(
              'The event {missing} is left out here\nUC Connector then enters a built-in state: {defaults}. If that is what you want, there is nothing to do.',
              values,
            )
          : say(
              'The events {missing} are left out here\nUC Connector then enters a built-in state: {defaults}. If that is what you want, there is nothing to do.',
              values,
            ),
    });
  },
});
