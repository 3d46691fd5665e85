import { say } from '../../../core/message';
import { eventName } from '../../model/autoEvents';
import { type AutoEvent, collapsed } from '../../model/presenceFile';
import { isWhole, removeElement } from '../edits';
import { documentRule, presenceOnly } from '../rule';

export default documentRule({
  id: 'repeated-event',
  severity: 'warning',
  summary: 'The same event twice, although each event may have only one state',
  source: 'UC Connector 8.0 Deployment Guide, appendix D, "Presence Definition XML Schema": the key event-name',
  kinds: presenceOnly,
  check(file, report) {
    const firstByName = new Map<string, AutoEvent>();
    for (const event of file.events) {
      const name = eventName(event);
      if (!name || !event.name) continue;
      const first = firstByName.get(name);
      if (!first?.name) {
        firstByName.set(name, event);
        continue;
      }
      report({
        range: event.name.valueRange,
        message: say(
          'The event {name} already has a state on line {line}\nEach event may occur only once, and the guide does not say which of the two counts. Keep the one you mean and remove the other.',
          { name, line: file.lineNumber(first.name.range.start) },
        ),
        fixes: isWhole(file, event.element)
          ? [
              {
                title: say('Remove this event'),
                edits: [removeElement(file, event.element)],
                safe: isSameEvent(first, event),
              },
            ]
          : [],
        related: [{ range: first.name.valueRange, message: say('The event is also here') }],
      });
    }
  },
});

/** Whether two events lead to the same states, so that one of them can go. */
function isSameEvent(a: AutoEvent, b: AutoEvent): boolean {
  const hasMore = b.element.attributes.some(({ name }) => !['name', 'onevent', 'postevent'].includes(name.text));
  return (
    !hasMore &&
    b.element.children.every(({ kind }) => kind === 'text') &&
    collapsed(a.onevent) === collapsed(b.onevent) &&
    collapsed(a.postevent) === collapsed(b.postevent)
  );
}
