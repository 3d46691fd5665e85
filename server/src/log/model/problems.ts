import { BoundedMap, copyOf } from './bounded';
import type { Moment } from './moment';
import type { DisabledLines, Problem, ProblemKind } from './story';

const MOST_PROBLEMS = 1_000;
/** So many of the lines that are out of service are named, and so many are known again. */
const MOST_NAMED = 1_000;
const MOST_LINES = 20_000;

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };
type OpenProblem = Mutable<Omit<Problem, 'disabled'>> & {
  disabled?: Mutable<Omit<DisabledLines, 'features'>> & { features: DisabledLines['features'][number][] };
};

/** What is told of a problem besides where it is. */
type Facts = Partial<Pick<Problem, 'file' | 'saidHostId' | 'realHostIds' | 'code' | 'reason'>>;

/** A wrong host id while the log tells of it: several messages, one problem. */
interface Incident {
  first: Moment;
  file: string | undefined;
  problem: OpenProblem | undefined;
}

/** Collects what went wrong: each cause once, with how often. */
export class Problems {
  private readonly known = new BoundedMap<OpenProblem>(MOST_PROBLEMS);
  private readonly seenLines = new WeakMap<OpenProblem, Set<string>>();
  private readonly incidents = new Map<string, Incident>();
  /** Of each daemon, the last exit that is a problem of its own: lmgrd says it once more. */
  private readonly exits = new Map<string, OpenProblem>();

  add(kind: ProblemKind, daemon: string, subject: string, moment: Moment, facts: Facts = {}): OpenProblem | undefined {
    const problem = this.known.getOrMake(`${kind}\n${daemon}\n${subject}`, () => ({
      kind,
      daemon: copyOf(daemon),
      subject: copyOf(subject),
      file: undefined,
      ...facts,
      count: 0,
      first: moment,
      last: moment,
    }));
    if (!problem) return undefined;
    problem.count++;
    problem.last = moment;
    return problem;
  }

  get all(): Problem[] {
    return this.known.values().map((problem) => ({ ...problem }));
  }

  get leftOut(): number {
    return this.known.refused;
  }

  /** "Wrong hostid on SERVER line for license file:", whose path is on the next line. */
  hostIdBegins(daemon: string, moment: Moment, file: string | undefined): void {
    this.openIncident(daemon, { first: moment, file, problem: undefined });
  }

  /** The path of the license file that is meant. */
  hostIdFile(daemon: string, file: string): void {
    const incident = this.incidents.get(daemon);
    if (incident) incident.file = copyOf(file);
  }

  /** Whether a daemon is telling of a wrong host id. */
  isAboutHostId(daemon: string): boolean {
    return this.incidents.has(daemon);
  }

  hostIdSays(daemon: string, moment: Moment, said: string, real: readonly string[]): void {
    const incident = this.incidentOf(daemon, moment);
    const isSame = incident.problem?.saidHostId === said;
    if (isSame) return;
    incident.problem = this.add('hostId', daemon, said, incident.first, {
      file: incident.file,
      saidHostId: copyOf(said),
      realHostIds: real.map(copyOf),
    });
  }

  /** Whatever else of a wrong host id: the problem is there even if its numbers are not. */
  hostIdConfirmed(daemon: string, moment: Moment): OpenProblem | undefined {
    const incident = this.incidentOf(daemon, moment);
    incident.problem ??= this.add('hostId', daemon, '', incident.first, { file: incident.file });
    return incident.problem;
  }

  disabled(daemon: string, moment: Moment, line: { name: string; key: string; licenses: number }, file: string | undefined): void {
    const problem = this.isAboutHostId(daemon) ? this.hostIdConfirmed(daemon, moment) : this.add('disabled', daemon, '', moment, { file });
    if (!problem) return;
    const seen = this.seenLines.get(problem) ?? new Set<string>();
    this.seenLines.set(problem, seen);
    const key = `${line.name}\n${line.key}`;
    // A server that is started again and again says the same of the same lines.
    if (seen.has(key)) return;
    if (seen.size < MOST_LINES) seen.add(copyOf(key));
    const before = problem.disabled ?? { lines: 0, licenses: 0, features: [] };
    if (before.features.length < MOST_NAMED) before.features.push({ name: copyOf(line.name), key: copyOf(line.key) });
    problem.disabled = { ...before, lines: before.lines + 1, licenses: before.licenses + line.licenses };
  }

  /** A daemon says that it ends, or lmgrd says that it has ended. */
  exit(daemon: string, moment: Moment, status: string, why: string): void {
    const incident = this.incidents.get(daemon);
    const problem = incident ? this.hostIdConfirmed(daemon, moment) : (this.exits.get(daemon) ?? this.add('exit', daemon, status, moment));
    if (!problem) return;
    if (!incident) this.exits.set(daemon, problem);
    problem.exit = { status: copyOf(status), why: copyOf(why), moment };
    problem.last = moment;
  }

  /** A daemon starts: what it tells from now on is of another run. */
  begins(daemon: string): void {
    const incident = this.incidents.get(daemon);
    if (incident && !incident.problem) this.hostIdConfirmed(daemon, incident.first);
    this.incidents.delete(daemon);
    this.exits.delete(daemon);
  }

  /** The end of the log. */
  end(): void {
    for (const daemon of [...this.incidents.keys()]) this.begins(daemon);
  }

  private openIncident(daemon: string, incident: Incident): Incident {
    this.begins(daemon);
    this.incidents.set(copyOf(daemon), incident);
    return incident;
  }

  private incidentOf(daemon: string, moment: Moment): Incident {
    return this.incidents.get(daemon) ?? this.openIncident(daemon, { first: moment, file: undefined, problem: undefined });
  }
}
