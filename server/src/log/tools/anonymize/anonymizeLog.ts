import { type Envelope, readEnvelope } from '../../../flexnet/envelope';
import { isToolLine } from '../../../flexnet/logText';
import type { Anonymized, Pseudonyms } from '../../../language/anonymizing';
import { isBinary, readsAsLog } from '../../model/detect';
import { LONGEST_LINE } from '../../model/lineCutter';
import { readActivity } from '../../syntax/activity';
import { type MessageId, messageOf } from '../../vocabulary/messages';
import { statusShapes } from './statusShapes';

/** How far into a text it is looked for what the text is, in UTF-16 units. */
const HEAD_LENGTH = 16_384;
/** Patterns of messages are compared with so much of a line, in UTF-16 units. */
const LONGEST_MESSAGE = 1000;

/**
 * A debug log, or what lmstat or lmdiag printed, with made-up names, as long as it was; undefined where the text is none of these. Features, vendor daemons,
 * versions, times, counts, error numbers and what the daemons say stay. What is not surely one of these is replaced.
 */
export function anonymizeLog(text: string, pseudonyms: Pseudonyms): Anonymized | undefined {
  const head = text.slice(0, HEAD_LENGTH);
  if (isBinary(head)) return undefined;
  const lines = text.split(/(\r\n|\n|\r)/);
  const known = knownIn(lines);
  if (!readsAsLog(head) && !known.isLog) return undefined;
  for (const daemon of known.daemons) pseudonyms.publish(daemon);
  const anonymizer = new LogAnonymizer(pseudonyms, known);
  return { text: lines.map((line, index) => (index % 2 === 1 ? line : anonymizer.line(line))).join('') };
}

interface Known {
  readonly daemons: ReadonlySet<string>;
  readonly features: ReadonlySet<string>;
  readonly isLog: boolean;
}

/** The daemons and features that a log names. */
function knownIn(lines: readonly string[]): Known {
  const daemons = new Set<string>();
  const features = new Set<string>();
  let isLog = false;
  for (const whole of lines) {
    const line = whole.slice(0, LONGEST_LINE);
    const envelope = readEnvelope(line);
    if (envelope) {
      isLog = true;
      daemons.add(envelope.daemon);
      const activity = readActivity(line, envelope.message);
      const parts = activity ? undefined : messageOf(line.slice(envelope.message));
      if (activity) features.add(activity.feature);
      else if (parts && isDaemonNamed(parts.message.id) && parts.parts.name !== undefined) daemons.add(parts.parts.name);
      continue;
    }
    isLog ||= isToolLine(line);
    const status = /^\s*([\w.-]{1,60}): UP |^\s*Users of (\S{1,200}): |^"[^"]{1,200}" v\S+, vendor: ([^\s,]{1,60})/.exec(line);
    if (status?.[2] !== undefined) features.add(status[2]);
    else if (status) daemons.add(status[1] ?? status[3] ?? '');
  }
  return { daemons, features, isLog };
}

function isDaemonNamed(id: MessageId): boolean {
  return id === 'daemonStarted' || id === 'daemonPort' || id === 'severalServers' || id === 'exited';
}

/** A pattern that says where its parts are. */
function withIndices({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags}d`);
}

const indexedPatterns = new Map<RegExp, RegExp>();
const shapes = statusShapes.map(withIndices);

/** What a part of a message is, by its name in the pattern. */
type PartKind = 'kept' | 'host' | 'server' | 'path' | 'hostIds' | 'key' | 'free';

const partKinds: Readonly<Record<string, PartKind>> = {
  host: 'host',
  user: 'host',
  server: 'server',
  serverOrDaemon: 'host',
  path: 'path',
  paths: 'path',
  said: 'hostIds',
  real: 'hostIds',
  key: 'key',
  why: 'free',
  system: 'free',
};

class LogAnonymizer {
  /** The daemon that is listing the features that it serves. */
  private listing: string | undefined;

  constructor(
    private readonly pseudonyms: Pseudonyms,
    private readonly known: Known,
  ) {}

  line(line: string): string {
    const envelope = line.length > LONGEST_LINE ? undefined : readEnvelope(line);
    return envelope ? this.daemonLine(line, envelope) : this.bareLine(line);
  }

  private daemonLine(line: string, envelope: Envelope): string {
    const { start, message } = envelope;
    const text = line.slice(message);
    return this.free(line.slice(0, start)) + line.slice(start, message) + this.message(text, envelope.daemon);
  }

  private message(text: string, daemon: string): string {
    const activity = this.activity(text);
    if (activity !== undefined) {
      this.listing = undefined;
      return activity;
    }
    const summary = /^\(@[\w.-]{1,60}-(?:SLOG|INFO)@\) ?/.exec(text)?.[0];
    if (summary !== undefined) return summary + this.summary(text.slice(summary.length));
    return this.told(text, daemon) ?? this.list(text, daemon) ?? this.free(text);
  }

  /** A line without an envelope: of lmstat or lmdiag, or the rest of a message. */
  private bareLine(line: string): string {
    const indent = line.slice(0, line.length - line.trimStart().length);
    const text = line.slice(indent.length);
    return this.status(line) ?? indent + (this.told(text, '') ?? this.list(text, undefined) ?? this.free(text));
  }

  /** A request for a license: its feature stays, and who asked does not. */
  private activity(text: string): string | undefined {
    const activity = readActivity(text, 0);
    if (!activity) return undefined;
    const colon = text.indexOf(':');
    const featureEnd = text.indexOf(activity.feature, this.featureFrom(text, colon + 1)) + activity.feature.length;
    const rest = text.slice(featureEnd);
    const mark = activity.host === '' ? -1 : rest.indexOf(`@${activity.host}`);
    const before = mark < 0 ? rest.slice(0, rest.indexOf(activity.user)) : rest.slice(0, mark);
    const [lead = ''] = /^"?\s*(?:\([^)]*\)\s*)?(?:(?:to|by) +)?(?:v[\d.]+ +user +)?/.exec(before) ?? [];
    const user = mark < 0 ? activity.user : before.slice(lead.length);
    const userStart = mark < 0 ? before.length : lead.length;
    const end = mark < 0 ? userStart + user.length : mark + 1 + activity.host.length;
    const who = this.pseudonyms.name(user) + (mark < 0 ? '' : `@${this.pseudonyms.name(activity.host)}`);
    const upTo = text.slice(0, featureEnd) + (mark < 0 ? this.pseudonyms.terms(rest.slice(0, userStart)) : lead);
    return upTo + who + this.afterRequest(rest.slice(end));
  }

  /** Where the feature is looked for: after the number of licenses, if there is one. */
  private featureFrom(text: string, from: number): number {
    return from + (/^ *\d{1,9} +(?=\S+ +to )/.exec(text.slice(from, from + 300))?.[0].length ?? 0);
  }

  private afterRequest(text: string): string {
    const fields = text.indexOf('^^^');
    const close = fields < 0 ? -1 : text.indexOf('^^^', fields + 3);
    if (close < 0) return this.afterName(text);
    return this.afterName(text.slice(0, fields + 3)) + this.verbose(text.slice(fields + 3, close)) + this.afterName(text.slice(close));
  }

  /** The number of licenses and the like, which is read as it is written, and the cause. */
  private afterName(text: string): string {
    return split(text, /(\((?:\d{1,9}(?:->\d{1,9})?(?: licenses?)?|SHUTDOWN|handle \w+)\))/, (piece) => this.free(piece));
  }

  /** The fields of a verbose line: version, user, address, process, handle, in use, of how many, project, and five more. */
  private verbose(text: string): string {
    const words = text.trim().split(/ +/).length;
    let index = -1;
    return text.replace(/\S+/g, (word) => {
      index++;
      if (index === 0 || index === 5 || index === 6) return word;
      const isName = index === 1 || index === 2 || (index > 6 && index < words - 5 && !/^\W*(?:none|unknown|null)?\W*$/i.test(word));
      return isName ? this.pseudonyms.name(word) : this.free(word);
    });
  }

  /** `key: value` of the summary that a daemon writes. */
  private summary(text: string): string {
    const [, key = '', space = '', value = text] = /^([^:=]{1,80}):( *)(.*)$/s.exec(text) ?? [];
    if (/server initiated shutdown/i.test(value)) return this.pseudonyms.terms(text);
    const head = key === '' ? '' : `${this.pseudonyms.terms(key)}:${space}`;
    return head + this.summaryValue(key.trim().toLowerCase(), value);
  }

  private summaryValue(key: string, value: string): string {
    if (/^(?:start-date|time|listening port)$/.test(key)) return value;
    if (key.endsWith('version')) return value.replace(/(?<=\s)\S.*/s, (rest) => this.free(rest));
    if (/file(?:\(s\))? used$|path$/.test(key)) return /^\s*none\s*$/i.test(value) ? value : this.path(value);
    if (/host ?id/.test(key)) return this.hostIds(value);
    return /^(?:host ?name|host(?: used.*)?|server(?: name)?)$/.test(key) ? this.server(value) : this.free(value);
  }

  /** A message of a daemon that is known, and what is after it. */
  private told(text: string, daemon: string): string | undefined {
    const found = messageOf(text);
    if (!found) return undefined;
    const { id, pattern } = found.message;
    let indexed = indexedPatterns.get(pattern);
    if (!indexed) {
      indexed = withIndices(pattern);
      indexedPatterns.set(pattern, indexed);
    }
    this.listing = id === 'served' && (found.parts.features ?? found.parts.list) !== undefined ? daemon : undefined;
    const isServer = id === 'echo' && /^SERVER$/i.test(found.parts.keyword ?? '');
    return this.parts(text, indexed, (name) => {
      if (id === 'hostName' && name === 'name') return 'host';
      return isServer && name === 'feature' ? 'host' : (partKinds[name] ?? 'kept');
    });
  }

  /** A text that begins with a pattern: each part by its kind, and what is after the pattern as free text. */
  private parts(text: string, pattern: RegExp, kindOf: (name: string) => PartKind): string | undefined {
    const match = pattern.exec(text.slice(0, LONGEST_MESSAGE));
    if (!match) return undefined;
    const places = Object.entries(match.indices?.groups ?? {})
      .flatMap(([name, place]) => (place ? [{ name, start: place[0], end: place[1] }] : []))
      .sort((a, b) => a.start - b.start);
    let out = '';
    let at = match.index;
    for (const { name, start, end } of places) {
      // What goes on beyond what was compared belongs to the last part.
      const isCut = end === LONGEST_MESSAGE && text.length > end;
      out += this.pseudonyms.terms(text.slice(at, start)) + this.part(kindOf(name), text.slice(start, isCut ? text.length : end));
      at = isCut ? text.length : end;
    }
    const end = Math.max(at, match.index + match[0].length);
    return text.slice(0, match.index) + out + this.pseudonyms.terms(text.slice(at, end)) + this.free(text.slice(end));
  }

  private part(kind: PartKind, text: string): string {
    switch (kind) {
      case 'kept':
        return text;
      case 'host':
        return this.known.daemons.has(text) ? text : this.pseudonyms.name(text);
      case 'server':
        return this.server(text);
      case 'path':
        return this.path(text);
      case 'hostIds':
        return this.hostIds(text);
      case 'key':
        return this.pseudonyms.key(text);
      case 'free':
        return this.free(text);
    }
  }

  private status(line: string): string | undefined {
    const user = /, start \w{3} \d{1,2}\/\d{1,2} \d{1,2}:\d\d/.exec(line);
    if (user) return this.user(line.slice(0, user.index)) + user[0] + this.free(line.slice(user.index + user[0].length));
    // A row of the table of `lmstat -i`.
    if (/^\S{1,200} +[\d.]+ +(?:\d{1,9}|uncounted) +(?:\S+ +)?(?:\d{1,2}-[a-z]{3}-\d{1,4}|permanent)\b(?: +\S+)? *$/i.test(line))
      return line;
    for (const shape of shapes) {
      const read = this.parts(line, shape, (name) => partKinds[name] ?? 'kept');
      if (read !== undefined) return read;
    }
    return isToolLine(line) ? this.pseudonyms.terms(line) : undefined;
  }

  /** `ann pc17 pc17:0.0 (v1.0) (lichost/27000 101)`. */
  private user(text: string): string {
    const version = text.indexOf(' (v');
    if (version < 0) return this.pseudonyms.name(text);
    const [, written = '', host = '', rest = ''] = /^( \(v[^)]*\) ?)(?:\(([^\s/()]*))?(.*)$/s.exec(text.slice(version)) ?? [];
    const open = text.slice(version + written.length).startsWith('(') ? '(' : '';
    return this.pseudonyms.name(text.slice(0, version)) + written + open + this.pseudonyms.name(host) + this.free(rest);
  }

  /** A piece of the list of features that a daemon serves. */
  private list(text: string, daemon: string | undefined): string | undefined {
    if (this.listing === undefined || (daemon !== undefined && daemon !== this.listing)) return undefined;
    const words = text.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length > 0 && words.length <= 8 && words.every((word) => /^\(?[\w.+\-#]+\)?$/.test(word) || word === 'of:')) return text;
    if (words.length > 0) this.listing = undefined;
    return undefined;
  }

  /** Servers as lmstat writes them: `27000@lichost,27000@other`. */
  private server(text: string): string {
    return text.replace(
      /(\d{1,5}@)?([^\s,;@]+)/g,
      (_, port: string | undefined, host: string) => (port ?? '') + this.pseudonyms.name(host),
    );
  }

  private hostIds(text: string): string {
    return text.replace(/[^\s,"]+/g, (id) => this.pseudonyms.hostId(id));
  }

  /** Files and servers; how a name ends says where it does. */
  private path(text: string): string {
    return split(text, /(\d{1,5}(?=@)|[\\/":;\s]+)/, (part) => {
      // How the name of a file ends says where it does.
      const ending = /\.(?:lic|dat|txt|opt|log)$/i.exec(part)?.[0] ?? '';
      const fresh = this.pseudonyms.file(part);
      return fresh === part ? part : this.pseudonyms.words(part.slice(0, part.length - ending.length)) + ending;
    });
  }

  /** Text of no known form: dates, versions, short numbers and features stay, and words that are in the logs of everybody. */
  private free(text: string): string {
    return split(text, kept, (piece) => this.withoutKeys(piece));
  }

  private withoutKeys(text: string): string {
    return text
      .split(keys)
      .map((piece, index) => (index % 2 === 1 ? this.keyIn(piece) : this.withoutPaths(piece)))
      .join('');
  }

  private keyIn(text: string): string {
    const equals = text.indexOf('=') + 1;
    return text.slice(0, equals) + this.pseudonyms.key(text.slice(equals));
  }

  private withoutPaths(text: string): string {
    return text.replace(/[^\s"'(),;]+/g, (word) => {
      if (this.known.features.has(word) && !this.pseudonyms.isName(word)) return word;
      if (/[\\/]/.test(word)) return this.path(word);
      if (/^(?:[0-9A-F]{1,2}[:-]){3,}[0-9A-F]{1,2}$/i.test(word)) return this.pseudonyms.key(word);
      return word
        .split(/((?<![\p{L}\p{N}.])\d{1,6}(?![\p{L}\p{N}]|\.\d))/u)
        .map((piece, index) => (index % 2 === 1 && !this.pseudonyms.isName(piece) ? piece : this.pseudonyms.words(piece)))
        .join('');
    });
  }
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
/** Dates, times and versions. */
const kept = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])\d{4}-\d\d-\d\d(?:T\d\d(?::\d\d){1,2}(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])\d{1,2}-${month}-\d{1,4}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?:(?:mon|tue|wed|thu|fri|sat|sun),? )?${month} {1,2}\d{1,2}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])v\d{1,4}(?:\.\d{1,6}){1,4}(?![\p{L}\p{N}])`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^(.*)$/s, '($1)'),
  'iu',
);
/** Signatures: after their name, or in groups of four digits. */
const keys = /(\b(?:SIGN2?|AUTH|SUPERSEDE_SIGN)=(?:"[^"]*"?|\S+)|(?<![\p{L}\p{N}])[0-9A-F]{4}(?: [0-9A-F]{4})+(?![\p{L}\p{N}]))/iu;

/** A text with its pieces replaced, but for those that a pattern with one group finds. */
function split(text: string, pattern: RegExp, replace: (piece: string) => string): string {
  return text
    .split(pattern)
    .map((piece, index) => (index % 2 === 1 ? piece : replace(piece)))
    .join('');
}
