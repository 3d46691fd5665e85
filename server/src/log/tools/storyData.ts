import { render } from '../../core/message';
import type { Moment } from '../model/moment';
import { problemHeadline } from '../model/problemMessage';
import type { LogStory } from '../model/story';
import { clockTime, dateOf } from '../model/writtenTime';
import { ruleOf, severityOf } from './severityOf';

/** A story as plain data for a program: with dates and times as text, and lines from 1. */
export function storyData(story: LogStory): Record<string, unknown> {
  const { lines, messages, first, last, daemons, events, eventsLeftOut, days, problems, problemsLeftOut } = story;
  return {
    lines,
    messages,
    first: placeOf(first),
    last: placeOf(last),
    days: days.map(placeOf),
    problems: problems.map((problem) => ({
      rule: ruleOf(problem),
      severity: severityOf(problem),
      headline: render(problemHeadline(problem)),
      ...problem,
      first: placeOf(problem.first),
      last: placeOf(problem.last),
      ...(problem.exit && { exit: { ...problem.exit, moment: placeOf(problem.exit.moment) } }),
    })),
    problemsLeftOut,
    daemons,
    events: events.map(({ moment, ...event }) => ({ ...event, ...placeOf(moment) })),
    eventsLeftOut,
    features: story.features.map(({ peakAt, ...use }) => ({ ...use, peakAt: placeOf(peakAt) })),
    denials: story.denials.map(({ first: begins, last: ends, ...denial }) => ({ ...denial, first: placeOf(begins), last: placeOf(ends) })),
    denied: story.denied,
    requestsLeftOut: story.requestsLeftOut,
    unrecognized: story.unrecognized,
    ...(story.status && { status: story.status }),
  };
}

/** A place without offsets; null where there is none. */
function placeOf(moment: Moment | undefined): Record<string, unknown> | null {
  if (!moment) return null;
  const { line, day, seconds } = moment;
  return { line, ...(day !== undefined && { day: dateOf(day) }), ...(seconds !== undefined && { time: clockTime(seconds) }) };
}

/** The table of features, with a row of names first: of a log what was used, of a status what is in use. */
export function storyRows({ features, status, messages }: LogStory): (string | number)[][] {
  if (status && messages === 0) {
    const rows = status.features.map(({ feature, issued, inUse, users, reserved }) => [feature, issued, inUse, users, reserved]);
    return [['feature', 'issued', 'in_use', 'users', 'reserved'], ...rows];
  }
  const names = [
    'feature',
    'daemon',
    'checkouts',
    'checkins',
    'peak',
    'peak_day',
    'peak_time',
    'peak_line',
    'peak_is_exact',
    'issued',
    'denied',
    'unsupported',
    'queued',
  ];
  return [
    names,
    ...features.map((use) => [
      use.feature,
      use.daemon,
      use.out,
      use.in,
      use.peak,
      use.peakAt?.day === undefined ? '' : dateOf(use.peakAt.day),
      use.peakAt?.seconds === undefined ? '' : clockTime(use.peakAt.seconds),
      use.peakAt?.line ?? '',
      use.isPartial ? 'no' : 'yes',
      use.issued ?? '',
      use.denied,
      use.unsupported,
      use.queued,
    ]),
  ];
}
