import { amountOf, joined, type Message, say } from '../../core/message';
import type { StoryParagraph, StorySection } from '../../language/story';
import { eventName } from '../features/documentSymbols';
import { problemMessage } from '../model/problemMessage';
import type { DaemonStory, Denial, LogStory, Problem } from '../model/story';
import { writtenTime } from '../model/writtenTime';
import { severityOf } from './severityOf';

/** So many rows of a table are for people; the other formats have all. */
const MOST_ROWS = 50;
const MOST_EVENTS = 60;
const MOST_USERS = 10;
const MOST_NAMED = 20;

const severities = ['error', 'warning', 'information', 'hint'];

/** The story for people, in sections. */
export function storySections(story: LogStory): StorySection[] {
  return [
    overview(story),
    problems(story),
    ...status(story),
    ...daemons(story),
    ...features(story),
    ...denials(story),
    ...users(story),
    ...unrecognized(story),
  ];
}

function overview({ lines, messages, first, last, unrecognized: others }: LogStory): StorySection {
  const paragraphs: StoryParagraph[] = [];
  if (first && last)
    paragraphs.push({
      text: say('From {first} to {last}: {messages} messages in {lines} lines.', {
        first: writtenTime(first),
        last: writtenTime(last),
        messages: amountOf(messages),
        lines: amountOf(lines),
      }),
    });
  if (first && first.day === undefined)
    paragraphs.push({ text: say('The lines of this log have no date. Days are told from the first line on that names one.') });
  if (others.count > 0) paragraphs.push({ text: say('Lines that were not understood: {count}.', { count: amountOf(others.count) }) });
  return { heading: say('Overview'), paragraphs };
}

function problems({ problems: all, problemsLeftOut }: LogStory): StorySection {
  const sorted = [...all].sort(
    (a, b) => severities.indexOf(severityOf(a)) - severities.indexOf(severityOf(b)) || a.first.start - b.first.start,
  );
  const paragraphs: StoryParagraph[] = sorted.flatMap((problem) => [
    { text: problemMessage(problem), line: problem.first.line, severity: severityOf(problem) },
    ...namedLines(problem),
  ]);
  if (paragraphs.length === 0) paragraphs.push({ text: say('Nothing that somebody must act on.') });
  if (problemsLeftOut > 0) paragraphs.push({ text: say('More than these were not kept: {count}.', { count: amountOf(problemsLeftOut) }) });
  return { heading: say('What went wrong'), paragraphs };
}

/** The names of the lines that are out of service. */
function namedLines({ disabled }: Problem): StoryParagraph[] {
  if (!disabled) return [];
  const named = disabled.features
    .slice(0, MOST_NAMED)
    .map(({ name, key }) => (key ? `${name} (${key})` : name))
    .join(', ');
  const more = disabled.lines - MOST_NAMED;
  return [
    {
      text:
        more > 0
          ? say('Out of service, with the beginnings of their keys: {lines}, and more: {more}.', { lines: named, more: amountOf(more) })
          : say('Out of service, with the beginnings of their keys: {lines}.', { lines: named }),
    },
  ];
}

function daemons({ daemons: all, events, eventsLeftOut }: LogStory): StorySection[] {
  if (all.length === 0 && events.length === 0) return [];
  const paragraphs: StoryParagraph[] = all.map((daemon) => ({
    text: say('{daemon}: {facts}.', { daemon: daemon.name, facts: factsOf(daemon) }),
  }));
  const shown = events.length > MOST_EVENTS ? [...events.slice(0, MOST_EVENTS / 2), ...events.slice(-MOST_EVENTS / 2)] : events;
  const hidden = events.length - shown.length + eventsLeftOut;
  if (hidden > 0)
    paragraphs.push({
      text: say('Of the starts and stops, the first and the last are shown; not shown: {count}.', { count: amountOf(hidden) }),
    });
  return [
    {
      heading: say('Starts and stops'),
      paragraphs,
      table: {
        columns: [say('When'), say('What'), say('Line')],
        lineColumn: 2,
        rows: shown.map(({ kind, daemon, detail, moment }) => [writtenTime(moment), eventName(kind, daemon, detail), moment.line]),
      },
    },
  ];
}

/** What the log says of a daemon. */
function factsOf({ starts, stops, version, port, served, licenseFiles, optionsFile }: DaemonStory): Message {
  return joined([
    say('starts: {count}', { count: amountOf(starts) }),
    say('stops: {count}', { count: amountOf(stops) }),
    ...(version === undefined ? [] : [say('version {version}', { version })]),
    ...(port === undefined ? [] : [say('port {port}', { port })]),
    ...(served === undefined ? [] : [say('features served: {count}', { count: amountOf(served) })]),
    ...(licenseFiles.length === 0 ? [] : [say('license file {files}', { files: joined(licenseFiles) })]),
    ...(optionsFile === undefined ? [] : [say('options file {file}', { file: optionsFile })]),
  ]);
}

function features({ features: all, requestsLeftOut }: LogStory): StorySection[] {
  if (all.length === 0) return [];
  const sorted = [...all].sort((a, b) => b.denied - a.denied || b.peak - a.peak || b.out - a.out);
  const paragraphs: StoryParagraph[] = [];
  if (all.some(({ isPartial }) => isPartial))
    paragraphs.push({ text: say('≥: licenses came back that went out before this log begins, so there may have been more in use.') });
  paragraphs.push(...leftOut(sorted.length));
  if (requestsLeftOut > 0)
    paragraphs.push({
      text: say('Requests that are in no table, because there were too many names: {count}.', { count: amountOf(requestsLeftOut) }),
    });
  return [
    {
      heading: say('Use of each feature'),
      paragraphs,
      table: {
        columns: [
          say('Feature'),
          say('Daemon'),
          say('Most in use'),
          say('of'),
          say('When'),
          say('Checkouts'),
          say('Denied'),
          say('Unsupported'),
        ],
        rows: sorted
          .slice(0, MOST_ROWS)
          .map((use) => [
            use.feature,
            use.daemon,
            use.isPartial ? `≥${use.peak}` : use.peak,
            use.issued ?? '',
            use.peakAt ? writtenTime(use.peakAt) : '',
            use.out,
            use.denied,
            use.unsupported,
          ]),
      },
    },
  ];
}

function denials({ denials: all }: LogStory): StorySection[] {
  return (['denied', 'unsupported'] as const).flatMap((kind) => {
    const sorted = all.filter((denial) => denial.kind === kind).sort((a, b) => b.count - a.count);
    if (sorted.length === 0) return [];
    return [
      {
        heading: kind === 'denied' ? say('Denied requests, by cause') : say('Unsupported requests'),
        paragraphs: leftOut(sorted.length),
        table: {
          columns: [say('Feature'), say('Cause'), say('How often'), say('First'), say('Last')],
          rows: sorted
            .slice(0, MOST_ROWS)
            .map((denial) => [denial.feature, causeOf(denial), denial.count, writtenTime(denial.first), writtenTime(denial.last)]),
        },
      },
    ];
  });
}

function causeOf({ reason, code }: Denial): Message | string {
  if (!code) return reason || say('not said');
  return reason ? `${reason} (${code.code})` : String(code.code);
}

function users({ denied }: LogStory): StorySection[] {
  if (denied.length === 0) return [];
  return [
    {
      heading: say('Who was denied most'),
      paragraphs: [],
      table: {
        columns: [say('User'), say('Host'), say('How often')],
        rows: denied.slice(0, MOST_USERS).map(({ user, host, count }) => [user, host, count]),
      },
    },
  ];
}

function status({ status: output }: LogStory): StorySection[] {
  if (!output) return [];
  const { servers, daemons: vendors, features: inUse, checks } = output;
  const paragraphs: StoryParagraph[] = [...servers, ...vendors].map(({ name, isUp, says }) => ({
    text: isUp ? say('{name} is up.', { name }) : say('{name} is not up: {says}', { name, says }),
  }));
  paragraphs.push(
    ...checks.map(({ feature, isUsable, reason }) => ({
      text: isUsable
        ? say('{feature} can be checked out.', { feature })
        : say('{feature} cannot be checked out: {reason}', { feature, reason }),
    })),
    ...leftOut(inUse.length),
  );
  if (inUse.some(({ reserved }) => reserved > 0))
    paragraphs.push({ text: say('Reserved licenses count as in use, though nobody may have them: the lists of users do not show them.') });
  const sorted = [...inUse].sort((a, b) => b.inUse - a.inUse);
  return [
    {
      heading: say('Status'),
      paragraphs,
      ...(inUse.length > 0 && {
        table: {
          columns: [say('Feature'), say('In use'), say('of'), say('Users'), say('Reserved')],
          rows: sorted
            .slice(0, MOST_ROWS)
            .map(({ feature, issued, inUse: used, users: people, reserved }) => [feature, used, issued, people, reserved]),
        },
      }),
    },
  ];
}

function unrecognized({ unrecognized: { count, first } }: LogStory): StorySection[] {
  if (count === 0) return [];
  return [
    {
      heading: say('Lines that were not understood'),
      paragraphs:
        count > first.length ? [{ text: say('The first {shown} of {count}:', { shown: first.length, count: amountOf(count) }) }] : [],
      table: { columns: [say('Line'), say('Text')], lineColumn: 0, rows: first.map(({ line, text }) => [line, text]) },
    },
  ];
}

function leftOut(count: number): StoryParagraph[] {
  return count > MOST_ROWS ? [{ text: say('The first {shown} of {count} are shown.', { shown: MOST_ROWS, count: amountOf(count) }) }] : [];
}
