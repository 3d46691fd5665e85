import type { RelatedPlace } from '../../core/finding';
import { type Message, say } from '../../core/message';
import type { TextRange } from '../../core/text';
import type { OtherFile } from '../../language/surroundings';
import type { LicenseSummary } from '../../license/summary';
import type { Problem } from './story';

/** So many places are linked to from one finding. */
const MOST_PLACES = 10;

interface LicenseLine {
  readonly file: OtherFile;
  readonly range: TextRange;
}

interface LicenseFile {
  readonly file: OtherFile;
  readonly summary: LicenseSummary;
  readonly byFeature: ReadonlyMap<string, readonly LicenseLine[]>;
}

const known = new WeakMap<readonly OtherFile[], readonly LicenseFile[]>();

/** The license files around a log. */
function licensesIn(others: readonly OtherFile[]): readonly LicenseFile[] {
  const before = known.get(others);
  if (before) return before;
  const found = others
    .filter(({ language, summary }) => language === 'license' && summary !== undefined)
    .map((file): LicenseFile => {
      const summary = file.summary as LicenseSummary;
      const byFeature = new Map<string, LicenseLine[]>();
      for (const { name, range } of summary.records) {
        const lines = byFeature.get(name.text) ?? [];
        lines.push({ file, range });
        byFeature.set(name.text, lines);
      }
      return { file, summary, byFeature };
    });
  known.set(others, found);
  return found;
}

/** The lines of license files in the same folder that a problem is about: of the file that the log names, where that is one of them, else of all. */
export function licenseLines(problem: Problem, others: readonly OtherFile[]): RelatedPlace[] {
  const all = licensesIn(others);
  const base = baseName(problem.file ?? '');
  const named = all.filter(({ file }) => base !== '' && baseName(file.name) === base);
  const lines = (named.length > 0 ? named : all).flatMap((license) => linesOf(problem, license));
  const message = messageFor(problem);
  return lines
    .slice(0, MOST_PLACES)
    .map(({ file: { uri, name, lines: index }, range }) => ({ range, file: { uri, name, lines: index }, message }));
}

function linesOf({ kind, subject, daemon, disabled }: Problem, { file, summary, byFeature }: LicenseFile): readonly LicenseLine[] {
  const { servers, vendors } = summary;
  const at = (range: TextRange): LicenseLine => ({ file, range });
  const isDaemon = (name: string | undefined): boolean => name?.toLowerCase() === daemon.toLowerCase();
  switch (kind) {
    case 'hostId':
      return servers.flatMap(({ hostId }) => (hostId && hostId.text.toLowerCase() === subject.toLowerCase() ? [at(hostId.range)] : []));
    case 'hostName':
      return servers.flatMap(({ host }) =>
        host && (subject === '' || host.text.toLowerCase() === subject.toLowerCase()) ? [at(host.range)] : [],
      );
    case 'port':
      return [...servers, ...vendors].flatMap(({ port }) => (port && port.text === subject ? [at(port.range)] : []));
    case 'optionsFile':
      return vendors.flatMap(({ name, options, range }) => (isDaemon(name?.text) ? [at(options?.range ?? range)] : []));
    case 'disabled':
      return (disabled?.features ?? []).slice(0, MOST_PLACES).flatMap(({ name }) => byFeature.get(name) ?? []);
    case 'invalidKey':
    case 'expired':
    case 'expiring':
    case 'denied':
    case 'unsupported':
    case 'status':
      return byFeature.get(subject) ?? [];
    default:
      return [];
  }
}

function messageFor({ kind, subject }: Problem): Message {
  switch (kind) {
    case 'hostId':
      return say('The SERVER line with this host id');
    case 'hostName':
      return say('The SERVER line with this host name');
    case 'port':
      return say('The line with this port');
    case 'optionsFile':
      return say('The line that names the options file');
    case 'disabled':
      return say('A line that is out of service');
    default:
      return say('The line of “{feature}”', { feature: subject });
  }
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
}
