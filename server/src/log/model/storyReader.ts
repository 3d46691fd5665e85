import type { Day } from '../../core/day';
import { type Envelope, readEnvelope } from '../../flexnet/envelope';
import { type Activity, readActivity, readCause } from '../syntax/activity';
import { type MessageId, messageOf } from '../vocabulary/messages';
import { copyOf } from './bounded';
import { LineCutter } from './lineCutter';
import { Clock, type Moment, readDate } from './moment';
import { Problems } from './problems';
import { StatusReader } from './statusReader';
import type { DaemonStory, Denial, LogEvent, LogStory, Problem, ProblemKind, UnrecognizedLine } from './story';
import { Usage } from './usage';

const MOST_EVENTS = 2_000;
const MOST_DAYS = 5_000;
const MOST_DAEMONS = 200;
const MOST_UNRECOGNIZED = 20;
const LONGEST_UNRECOGNIZED = 4_000;
/** So many features that were denied or are unsupported are problems of their own; the tables have all. */
const MOST_DENIED = 30;
const MOST_HOST_IDS = 100;
const LONGEST_REASON = 200;
/** What lmgrd writes at its start is never longer. */
const LONGEST_BANNER = 60;

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

export interface StoryOptions {
  /** Called with each line that is not understood. */
  readonly onUnrecognized?: (line: UnrecognizedLine) => void;
}

/**
 * Reads a log in chunks, which may end anywhere, and tells its story at the end. Memory does not grow with the length of the log: what is kept is one line,
 * and counts for at most so many names.
 */
export class StoryReader {
  private readonly cutter = new LineCutter((line, offset) => this.read(line, offset));
  private readonly clock = new Clock();
  private readonly usage = new Usage();
  private readonly problems = new Problems();
  private readonly status = new StatusReader(this.problems);
  private readonly daemons = new Map<string, Mutable<DaemonStory>>();
  private readonly events: LogEvent[] = [];
  private readonly days: Moment[] = [];
  private readonly unrecognized: UnrecognizedLine[] = [];
  private eventsLeftOut = 0;
  private unrecognizedCount = 0;
  private messages = 0;
  private lines = 0;
  private first: Moment | undefined;

  // The last line that a daemon wrote.
  private lastLine = 0;
  private lastOffset = 0;
  private lastText = '';
  private lastEnvelope: Envelope | undefined;

  // The line being read.
  private text = '';
  private offset = 0;
  private envelope: Envelope | undefined;
  private readonly momentNow = (): Moment => this.moment();

  /** A request that was denied, whose cause the next line may have. */
  private waiting: { daemon: string; activity: Activity; moment: Moment } | undefined;
  /** The daemon that is listing the features that it serves. */
  private listing = '';
  /** How many lines of the banner of lmgrd there were; 0 outside of one. */
  private banner = 0;
  /** The license files that lmgrd named last. */
  private licenseFiles: readonly string[] = [];
  /** Where it was said that a key is wrong; the line that is meant follows. */
  private invalidKeyAt: Moment | undefined;
  /** The daemon that is about to name the license file with a wrong host id. */
  private pathFor = '';
  /** The daemon of the line before. */
  private latestDaemon = '';
  private readonly isStopped = new Set<string>();
  /** What `nameOf` answered last: one daemon writes most of a log. */
  private named = { written: '', name: '', daemons: -1 };
  constructor(private readonly options: StoryOptions = {}) {}

  push(chunk: string): void {
    this.cutter.push(chunk);
  }

  end(): LogStory {
    this.cutter.end();
    this.settle();
    this.problems.end();
    if (this.text === '' && this.lines > 0) this.lines--;
    const denials = this.usage.allDenials;
    const output = this.status.output;
    return {
      lines: this.lines,
      messages: this.messages,
      first: this.first,
      last: this.lastEnvelope && momentOf(this.lastLine, this.lastOffset, this.lastText, this.lastEnvelope, this.clock.day),
      daemons: [...this.daemons.values()].map((daemon) => ({ ...daemon })),
      events: this.events,
      eventsLeftOut: this.eventsLeftOut,
      days: this.days,
      problems: [...this.problems.all, ...mostDenied(denials, 'denied'), ...mostDenied(denials, 'unsupported')].sort(
        (a, b) => a.first.start - b.first.start,
      ),
      problemsLeftOut: this.problems.leftOut,
      features: this.usage.featureUse,
      denials,
      denied: this.usage.deniedUsers,
      requestsLeftOut: this.usage.leftOut,
      unrecognized: { count: this.unrecognizedCount, first: this.unrecognized },
      ...(output && { status: output }),
    };
  }

  private read(line: string, offset: number): void {
    this.lines++;
    this.text = line;
    this.offset = offset;
    const envelope = readEnvelope(line);
    this.envelope = envelope;
    if (!envelope) {
      this.readBare(line);
      return;
    }
    this.messages++;
    const { day } = this.clock;
    this.clock.advance(envelope);
    if (this.clock.day !== day) this.noteDay();
    this.lastLine = this.lines;
    this.lastOffset = offset;
    this.lastText = line;
    this.lastEnvelope = envelope;
    this.readMessage(line, envelope);
    // After it has been read, since it may say the day.
    if (!this.first) this.first = this.moment();
  }

  private readMessage(line: string, envelope: Envelope): void {
    if (this.waiting && this.goesOn(envelope.message)) return;
    if (this.waiting) this.settle();
    const activity = readActivity(line, envelope.message);
    if (activity) this.request(activity);
    else this.tell(line, envelope);
  }

  /** A line without an envelope: the rest of a message, or of another program. */
  private readBare(line: string): void {
    if (this.waiting && this.goesOn(0)) return;
    this.settle();
    if (line.trim() === '' || this.status.read(line, this.momentNow)) return;
    const text = line.trim();
    if (this.readPath(this.latestDaemon, text) || this.readList(this.latestDaemon, text)) return;
    const found = messageOf(text);
    if (found && found.message.id !== 'noise' && this.latestDaemon !== '')
      this.handle(found.message.id, found.parts, this.latestDaemon, text);
    else this.notUnderstood();
  }

  private request(activity: Activity): void {
    const daemon = this.envelope?.daemon ?? '';
    this.latestDaemon = daemon;
    this.listing = '';
    const isWithoutCause = (activity.kind === 'DENIED' || activity.kind === 'UNSUPPORTED') && !activity.code && activity.reason === '';
    if (isWithoutCause) this.waiting = { daemon: copyOf(daemon), activity: { ...activity, ...copied(activity) }, moment: this.moment() };
    else this.usage.add(this.nameOf(daemon), activity, this.momentNow);
  }

  /** Whether this line has the cause of the request before it, in parentheses. */
  private goesOn(from: number): boolean {
    const { waiting, text } = this;
    const rest = text.slice(from).trimStart();
    if (!waiting || !rest.startsWith('(')) return false;
    const cause = readCause(rest);
    if (!cause?.code) return false;
    this.waiting = { ...waiting, activity: { ...waiting.activity, code: cause.code, reason: copyOf(cause.reason) } };
    this.settle();
    return true;
  }

  private settle(): void {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = undefined;
    this.usage.add(this.nameOf(waiting.daemon), waiting.activity, () => waiting.moment);
  }

  private tell(line: string, envelope: Envelope): void {
    const daemon = this.nameOf(envelope.daemon);
    this.latestDaemon = daemon;
    const whole = line.slice(envelope.message).trim();
    if (daemon === 'lmgrd' && this.isBanner(whole)) return;
    if (whole.startsWith('(@') && this.summary(daemon, whole)) return;
    if (this.readPath(daemon, whole)) return;
    const found = messageOf(whole);
    if (found) {
      this.listing = '';
      this.handle(found.message.id, found.parts, daemon, whole);
    } else if (!this.readList(daemon, whole)) this.notUnderstood();
  }

  /** The note between two lines of dashes that lmgrd writes at each start. */
  private isBanner(text: string): boolean {
    const isEdge = /^-{10,}$/.test(text);
    if (this.banner === 0) {
      if (!isEdge) return false;
      this.banner = 1;
      // A server that was started again may have been so on any day.
      this.clock.forget();
      return true;
    }
    this.banner++;
    if (isEdge || this.banner > LONGEST_BANNER) this.banner = 0;
    else if (messageOf(text)?.message.id === 'lmgrdStarted') {
      this.banner = 0;
      return false;
    }
    return true;
  }

  /** The path of the license file that has a wrong host id is on a line of its own. */
  private readPath(daemon: string, text: string): boolean {
    if (this.pathFor !== daemon || daemon === '') return false;
    this.pathFor = '';
    if (!/[\\/.@]/.test(text) || messageOf(text)) return false;
    this.problems.hostIdFile(daemon, text);
    return true;
  }

  /** Whether a line goes on with the list of features that a daemon serves. */
  private readList(daemon: string, text: string): boolean {
    if (this.listing === '' || this.listing !== daemon) return false;
    const words = wordsIn(text);
    const isList = words.length <= 8 && words.every((word) => /^\(?[\w.+\-#]+\)?$/.test(word) || word === 'of:' || word === '(consisting');
    if (!isList) {
      this.listing = '';
      return false;
    }
    this.serves(daemon, namesIn(text));
    return true;
  }

  /** A daemon begins to list the features that it serves; `features` are those on the first line, or undefined where there is no list. */
  private listsFeatures(name: string, features: string | undefined): void {
    this.listing = features === undefined ? '' : name;
    this.change(name, { served: features === undefined ? undefined : namesIn(features) });
  }

  private serves(name: string, count: number): void {
    const daemon = this.daemon(name);
    if (daemon) daemon.served = (daemon.served ?? 0) + count;
  }

  /** A line of the summary: `(@MSC-SLOG@) key: value`. */
  private summary(name: string, whole: string): boolean {
    const found = /^\(@[\w.-]{1,60}-(?:SLOG|INFO)@\) ?(?:([^:=]{1,80}): *)?(.*)$/.exec(whole);
    if (!found) return false;
    const [, key = '', value = ''] = found;
    const daemon = this.daemon(name);
    switch (key.trim().toLowerCase()) {
      case 'start-date':
      case 'time':
        this.date(value);
        break;
      case 'listening port':
        if (daemon) daemon.port = copyOf(value.trim());
        break;
      case 'options file used':
        if (daemon) daemon.optionsFile = optionsFileOf(value);
        break;
      case 'license file(s) used':
        if (daemon) daemon.licenseFiles = filesIn(value);
        break;
      case 'lmgrd version':
      case 'vd version':
        if (daemon) daemon.version = copyOf(value.trim().split(' ')[0] ?? '');
        break;
      default:
        if (/server initiated shutdown/i.test(value)) this.stopped(name, 'stop', '');
    }
    return true;
  }

  private handle(id: MessageId, parts: Readonly<Record<string, string | undefined>>, daemon: string, text: string): void {
    const { problems } = this;
    const file = this.licenseFiles.length === 1 ? this.licenseFiles[0] : undefined;
    const problem = (kind: ProblemKind, subject: string, named = file): void => {
      problems.add(kind, daemon, subject, this.moment(), { file: named });
    };
    switch (id) {
      case 'lmgrdStarted':
        this.date(parts.date ?? '');
        this.started(daemon, parts.host ?? '', parts.version);
        break;
      case 'daemonVersion':
        this.started(daemon, '', parts.version);
        break;
      case 'systemDate':
      case 'timestamp':
        this.date(parts.date ?? '');
        break;
      case 'licenseFiles':
        this.licenseFiles = filesIn(parts.paths ?? '');
        this.change(daemon, { licenseFiles: this.licenseFiles });
        break;
      case 'managerPort':
        this.change(daemon, { port: copyOf(parts.port ?? '') });
        break;
      case 'daemonPort':
        if (parts.name !== undefined) this.change(parts.name, { port: copyOf(parts.port ?? '') });
        break;
      case 'optionsFile':
        this.change(daemon, { optionsFile: optionsFileOf(parts.path ?? '') });
        break;
      case 'served':
        this.listsFeatures(daemon, parts.features ?? parts.list);
        break;
      case 'reread':
        this.event('reread', daemon, '');
        break;
      case 'stopping':
        this.stopped(parts.name !== undefined && this.daemons.has(parts.name) ? parts.name : daemon, 'stop', '');
        break;
      case 'request': {
        const activity = readActivity(text.replace(/^(?:(IN) server died|(UNSUPPORTED) FEATURE request)/i, '$1$2'), 0);
        if (activity) this.request(activity);
        break;
      }
      case 'badCode':
        problem('invalidKey', parts.feature ?? '');
        break;
      case 'optionsUnreadable':
        problem('optionsFile', parts.path ?? '', copyOf(parts.path ?? ''));
        break;
      case 'wrongHostId':
        problems.hostIdBegins(daemon, this.moment(), parts.path ? copyOf(parts.path) : file);
        this.pathFor = parts.path ? '' : daemon;
        break;
      case 'serverSays':
        problems.hostIdSays(daemon, this.moment(), parts.said ?? '', wordsIn(parts.real ?? '').slice(0, MOST_HOST_IDS));
        break;
      case 'invalidHostId':
      case 'noValidHostIds':
        problems.hostIdConfirmed(daemon, this.moment());
        break;
      case 'disabling':
        problems.disabled(daemon, this.moment(), { name: parts.feature ?? '', key: parts.key ?? '', licenses: Number(parts.count) }, file);
        break;
      case 'invalidKey':
        this.invalidKeyAt = this.moment();
        break;
      case 'echo':
        if (this.invalidKeyAt) problems.add('invalidKey', daemon, parts.feature ?? '', this.invalidKeyAt, { file });
        this.invalidKeyAt = undefined;
        break;
      case 'expired':
      case 'expiring':
        problem(id, parts.feature ?? parts.name ?? '');
        break;
      case 'exiting':
        this.exits(daemon, parts.status ?? '', '');
        break;
      case 'exited':
        this.exits(this.nameOf(parts.name ?? ''), parts.status ?? '', parts.why ?? '', parts.signal);
        break;
      case 'noFeatures':
        problems.exit(daemon, this.moment(), '', text.slice(0, LONGEST_REASON));
        break;
      case 'lockFile':
      case 'severalServers':
        problem('alreadyRunning', '');
        break;
      case 'portInUse':
      case 'portRefused':
        problem('port', parts.port ?? this.daemons.get(daemon)?.port ?? '');
        break;
      case 'hostName':
        problem('hostName', parts.host ?? parts.name ?? '');
        break;
      case 'noVendorLine':
        problem('licenseFile', text.slice(0, LONGEST_REASON));
        break;
      case 'cannotInitialize':
        problem('licenseFile', (parts.why ?? '').trim().slice(0, LONGEST_REASON));
        break;
      case 'noConnection':
        problem('connection', '');
        break;
      case 'needsInclude':
        problem('include', parts.kind ?? '');
        break;
      case 'quorumLost':
        problem('quorum', '');
        break;
      case 'clockSetBack':
        problem('clock', '');
        break;
    }
  }

  /** A daemon ends by itself, unless somebody asked it to. */
  private exits(daemon: string, status: string, why: string, signal?: string): void {
    const isAsked = (status === '15' || status === '0') && !this.problems.isAboutHostId(daemon);
    this.stopped(daemon, isAsked ? 'stop' : 'exit', isAsked ? '' : status);
    if (!isAsked) this.problems.exit(daemon, this.moment(), signal === undefined ? status : `${status}, signal ${signal}`, why);
  }

  private started(name: string, host: string, version: string | undefined): void {
    this.problems.begins(name);
    this.usage.restart(name);
    if (name === 'lmgrd' || name === 'lmadmin') this.licenseFiles = [];
    const daemon = this.daemon(name);
    if (daemon) {
      daemon.starts++;
      daemon.version = version === undefined ? undefined : copyOf(version);
    }
    this.isStopped.delete(name);
    this.event('start', name, host);
  }

  /** Several messages may tell of one stop. */
  private stopped(name: string, kind: 'stop' | 'exit', detail: string): void {
    if (this.isStopped.has(name)) return;
    const daemon = this.daemon(name);
    if (!daemon) return;
    this.isStopped.add(daemon.name);
    daemon.stops++;
    this.event(kind, name, detail);
  }

  private event(kind: LogEvent['kind'], daemon: string, detail: string): void {
    if (this.events.length >= MOST_EVENTS) this.eventsLeftOut++;
    else this.events.push({ kind, daemon: copyOf(daemon), detail: copyOf(detail), moment: this.moment() });
  }

  private change(name: string, values: Partial<DaemonStory>): void {
    const daemon = this.daemon(name);
    if (daemon) Object.assign(daemon, values);
  }

  private daemon(name: string): Mutable<DaemonStory> | undefined {
    const known = this.daemons.get(name);
    if (known || this.daemons.size >= MOST_DAEMONS || name === '') return known;
    const made: Mutable<DaemonStory> = {
      name: copyOf(name),
      version: undefined,
      port: undefined,
      licenseFiles: [],
      optionsFile: undefined,
      starts: 0,
      stops: 0,
      served: undefined,
    };
    this.daemons.set(made.name, made);
    return made;
  }

  /** The name of a daemon, without the number of a copy that it made of itself. */
  private nameOf(written: string): string {
    if (written === this.named.written && this.daemons.size === this.named.daemons) return this.named.name;
    const base = /^(.+)_\d{1,4}$/.exec(written)?.[1];
    const name = base !== undefined && this.daemons.has(base) ? base : copyOf(written);
    this.named = { written: copyOf(written), name, daemons: this.daemons.size };
    return name;
  }

  private date(text: string): void {
    const day = readDate(text);
    if (day === undefined || day === this.clock.day) return;
    this.clock.set(day);
    this.noteDay();
  }

  private noteDay(): void {
    if (this.clock.day !== undefined && this.days.length < MOST_DAYS && this.days.at(-1)?.day !== this.clock.day)
      this.days.push(this.moment());
  }

  private moment(): Moment {
    return momentOf(this.lines, this.offset, this.text, this.envelope, this.clock.day);
  }

  private notUnderstood(): void {
    this.unrecognizedCount++;
    const { onUnrecognized } = this.options;
    if (!onUnrecognized && this.unrecognized.length >= MOST_UNRECOGNIZED) return;
    const line = { line: this.lines, text: copyOf(this.text.slice(0, LONGEST_UNRECOGNIZED)) };
    onUnrecognized?.(line);
    if (this.unrecognized.length < MOST_UNRECOGNIZED) this.unrecognized.push(line);
  }
}

function wordsIn(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** How many features a piece of the list names; a package has "(consisting of:" after it. */
function namesIn(list: string): number {
  return wordsIn(list).filter((word) => word !== '(consisting' && word !== 'of:').length;
}

function momentOf(line: number, offset: number, text: string, envelope: Envelope | undefined, day: Day | undefined): Moment {
  const start = offset + Math.min(envelope?.message ?? 0, text.length);
  const end = Math.max(start, offset + text.trimEnd().length);
  return { line, start, end, seconds: envelope?.seconds, day: envelope && day };
}

/** The story of a whole text. */
export function readStory(text: string): LogStory {
  const reader = new StoryReader();
  reader.push(text);
  return reader.end();
}

function copied({ feature, user, host }: Activity): Pick<Activity, 'feature' | 'user' | 'host'> {
  return { feature: copyOf(feature), user: copyOf(user), host: copyOf(host) };
}

/** The denials that are problems of their own: the most frequent ones. */
function mostDenied(denials: readonly Denial[], kind: Denial['kind']): Problem[] {
  return denials
    .filter((denial) => denial.kind === kind)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_DENIED)
    .map(({ feature, daemon, code, reason, count, first, last }) => ({
      kind,
      daemon,
      subject: feature,
      file: undefined,
      count,
      first,
      last,
      code,
      reason,
    }));
}

/** Paths are between spaces, colons (but those of drives) or semicolons; where a name may have spaces, it stays whole. */
function filesIn(text: string): readonly string[] {
  return text
    .trim()
    .split(/;|(?<=\.(?:lic|dat|txt))[: ]+/i)
    .map((path) => copyOf(path.trim()))
    .filter((path) => path !== '')
    .slice(0, 100);
}

function optionsFileOf(text: string): string | undefined {
  const path = text.trim();
  return path === '' || /^none$/i.test(path) ? undefined : copyOf(path);
}
