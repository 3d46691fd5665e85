import { say } from '../../../core/message';
import { pairsOf } from '../../model/ucConnectors';
import { replaceBy } from '../edits';
import { planRule } from '../rule';

const CATEGORY = 'Critical';
const CANCEL_TIMEOUT = 3;
/** A UC Connector becomes the backup, or the primary. */
const events = [4560, 4562];

export default planRule({
  id: 'uc-pair-alarms',
  severity: 'error',
  summary: 'Alarm conditions that a pair of UC Connectors lacks',
  facts: ['UC27'],
  check(file, report) {
    const { ucConnector } = file.plan;
    const { alarms } = ucConnector ?? {};
    if (!ucConnector || !alarms) return;
    const watched = new Set(alarms.map(({ event, of }) => `${event} ${of}`));
    for (const { primary, backup } of pairsOf(ucConnector))
      for (const instance of [primary, backup])
        for (const event of events)
          if (!watched.has(`${event} ${instance.name}`))
            report({
              range: file.at(instance, 'name'),
              message: say(
                '“{name}” has no alarm condition for log event {event}\nA pair needs four: 4560 and 4562 for the primary and for the backup, each with its alarm reaction script.',
                { name: instance.name ?? '', event },
              ),
            });
    for (const alarm of alarms) {
      const { event, category, cancelTimeout, name } = alarm;
      const called = name ?? String(event ?? '');
      if (event !== undefined && !events.includes(event))
        report({
          range: file.at(alarm, 'event'),
          message: say(
            'Alarms of a pair watch log events 4560 and 4562, not {event}\nThe table of alarm conditions has only these, though the test in the guide names 4561.',
            { event },
          ),
        });
      if (!file.has(alarm, 'script'))
        report({
          range: file.at(alarm, name === undefined ? 'event' : 'name'),
          message: say('The alarm condition {alarm} has no reaction script\nWithout one, nothing happens at the log event.', {
            alarm: called,
          }),
        });
      if (category !== undefined && category.toLowerCase() !== CATEGORY.toLowerCase())
        report({
          range: file.at(alarm, 'category'),
          message: say('The category of the alarm condition {alarm} must be {category}', { alarm: called, category: CATEGORY }),
          fixes: [replaceBy(file.at(alarm, 'category'), JSON.stringify(CATEGORY), false)],
        });
      if (cancelTimeout !== undefined && cancelTimeout !== CANCEL_TIMEOUT)
        report({
          range: file.at(alarm, 'cancelTimeout'),
          message: say('The cancel timeout of the alarm condition {alarm} must be {timeout}', { alarm: called, timeout: CANCEL_TIMEOUT }),
          fixes: [replaceBy(file.at(alarm, 'cancelTimeout'), String(CANCEL_TIMEOUT), false)],
        });
    }
  },
});
