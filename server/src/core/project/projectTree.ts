import type { JsonProblem } from '../jsonReader';
import { type Message, say } from '../message';
import type { TextRange } from '../text';
import { type IgnoreRules, ignoreRules } from './ignore';
import { PROJECT_FILE, projectFolders } from './projectFile';
import {
  mergeSettings,
  nothingSet,
  type ParsedProjectSettings,
  type Places,
  type ProjectSettings,
  parseProjectSettings,
  type SettingNames,
} from './projectSettings';

/** How many files may extend each other; nobody needs more. */
export const MOST_EXTENDED = 20;

/** What the tree needs of the machine. All paths are relative to the top folder, with slashes and without `.` and `..`; the top folder itself is an empty text. */
export interface ProjectHost {
  readonly names: SettingNames;
  /** Whether file names that differ in case alone are the same. */
  readonly ignoresCase: boolean;
  /** The text of a file, or why it was not read; undefined where there is none. */
  read(file: string): Promise<string | Unread | undefined>;
  /** Told of all that is known to be wrong with a file, once it is read and whenever there is more; the text is undefined where it was not read. */
  report(file: string, text: string | undefined, problems: readonly JsonProblem[]): void;
}

/** Why a file that is there was not read. */
export interface Unread {
  readonly unread: Message;
}

/** The settings of one place in a project file: those of the file itself, or of one of its overrides. */
export interface SettingsLayer {
  readonly file: string;
  readonly text: string;
  readonly settings: ProjectSettings;
  readonly places: Places;
}

/** What all project files together say of a file. The same object for all files that the same settings hold for. */
export interface Project {
  /** Without patterns of ignored files, which are relative to several folders. */
  readonly settings: ProjectSettings;
  /** What that is merged of, the later before the earlier. */
  readonly layers: readonly SettingsLayer[];
  /** The files that were read for it, the outermost first. */
  readonly files: readonly string[];
  /** Whether something in one of them cannot be used. */
  readonly hasProblems: boolean;
  /** The files that the project names as those of one site. */
  readonly site: { readonly folder: string; readonly includes: (file: string) => boolean } | undefined;
}

/** Where a value is set. */
export interface Origin {
  readonly file: string;
  readonly text: string;
  /** Of the value; 0-based UTF-16 offsets. */
  readonly range: TextRange;
}

const noProject: Project = { settings: nothingSet, layers: [], files: [], hasProblems: false, site: undefined };

interface ReadFile extends ParsedProjectSettings {
  readonly path: string;
  readonly text: string;
  readonly unread: Message | undefined;
  /** What is wrong with it, and with what it extends. */
  readonly known: JsonProblem[];
}

/** A layer that may hold for some files alone. */
interface Layer extends SettingsLayer {
  readonly matches: IgnoreRules | undefined;
}

/** A project file with all that it extends. */
interface Chain {
  readonly folder: string;
  readonly isRoot: boolean;
  /** What is extended before what extends it, and the settings of a file before its overrides. */
  readonly layers: readonly Layer[];
  readonly files: readonly ReadFile[];
  readonly ignores: IgnoreRules;
}

/** The project files of a folder and those below it, as they add up. Each is read once, when the first file is asked for that it concerns. */
export class ProjectTree {
  private readonly read = new Map<string, Promise<ReadFile | undefined>>();
  private readonly chains = new Map<string, Promise<Chain | undefined>>();
  private readonly projects = new Map<string, Project>();

  constructor(private readonly host: ProjectHost) {}

  /** What holds for a file: the settings of the folders above it, the nearest before the others, up to one that is the root. */
  async of(file: string): Promise<Project> {
    const chains = (await Promise.all(projectFolders(file).map((folder) => this.chain(folder)))).filter((chain) => chain !== undefined);
    const root = chains.findIndex(({ isRoot }) => isRoot);
    const inForce = (root < 0 ? chains : chains.slice(0, root + 1)).reverse();
    const layers = inForce.flatMap(({ folder, layers }) =>
      layers.map((layer) => ({ layer, folder, holds: layer.matches?.(below(folder, file), false) ?? true })),
    );
    if (layers.length === 0) return noProject;
    const key = `${inForce.at(-1)?.folder}\n${layers.map(({ holds }) => (holds ? '1' : '0')).join('')}`;
    const known = this.projects.get(key);
    if (known) return known;
    const project = this.merge(
      layers.filter(({ holds }) => holds),
      inForce.flatMap(({ files }) => files),
    );
    this.projects.set(key, project);
    return project;
  }

  /** The project file, of those above a file or folder, that leaves it out; `root` does not matter here. */
  async ignoredBy(file: string, isFolder: boolean): Promise<string | undefined> {
    for (const folder of projectFolders(file)) {
      const chain = await this.chain(folder);
      if (chain?.ignores(below(folder, file), isFolder)) return inFolder(folder, PROJECT_FILE);
    }
    return undefined;
  }

  private merge(held: readonly { readonly layer: Layer; readonly folder: string }[], files: readonly ReadFile[]): Project {
    const layers = held.map(({ layer }) => layer);
    const named = held.filter(({ layer }) => layer.places.has('site')).at(-1);
    const site = named?.layer.settings.site ?? [];
    const folder = named?.folder ?? '';
    const rules = ignoreRules('', site, this.host.ignoresCase);
    return {
      settings: { ...mergeSettings(...layers.map(({ settings }) => settings)), ignore: [], site },
      layers,
      files: files.map(({ path }) => path),
      hasProblems: files.some(({ known }) => known.length > 0),
      site: site.length > 0 ? { folder, includes: (file) => rules(below(folder, file), false) } : undefined,
    };
  }

  private chain(folder: string): Promise<Chain | undefined> {
    const chain = this.chains.get(folder) ?? this.readChain(folder);
    this.chains.set(folder, chain);
    return chain;
  }

  private async readChain(folder: string): Promise<Chain | undefined> {
    const files = await this.extended(inFolder(folder, PROJECT_FILE));
    const last = files.at(-1);
    if (!last) return undefined;
    const layers = files.flatMap(({ path: file, text, settings, places, overrides }): Layer[] => [
      { file, text, settings, places, matches: undefined },
      ...overrides.map((override) => ({
        file,
        text,
        settings: override.settings,
        places: override.places,
        matches: ignoreRules('', override.files, this.host.ignoresCase),
      })),
    ]);
    const patterns = files.flatMap(({ settings }) => settings.ignore);
    return { folder, isRoot: last.isRoot, layers, files, ignores: ignoreRules('', patterns, this.host.ignoresCase) };
  }

  /** A file and those that it extends, the last of them first; none where there is no such file. */
  private async extended(start: string): Promise<readonly ReadFile[]> {
    const first = await this.file(start);
    if (!first) return [];
    if (first.unread) this.report(first, { range: { start: 0, end: 0 }, message: first.unread, isOfTree: true });
    const files = [first];
    for (;;) {
      const from = files[0] ?? first;
      if (!from.base) break;
      const next = await this.baseOf(from, from.base.path, files);
      if ('template' in next) {
        this.report(from, { range: from.base.range, message: next, isOfTree: true });
        break;
      }
      files.unshift(next);
    }
    return files;
  }

  /** The file that one extends, or why that cannot be. */
  private async baseOf(from: ReadFile, path: string, files: readonly ReadFile[]): Promise<ReadFile | Message> {
    const target = resolved(from.path, path);
    if (target === undefined)
      return say('A project file can only extend a file inside the open folder\nOn the command line, that is the current folder.');
    if (files.some((file) => file.path === target))
      return say('The file {path} cannot be extended here: it extends this file\nRemove one of the two.', { path });
    if (files.length > MOST_EXTENDED) return say('More than {most} files extend each other here', { most: MOST_EXTENDED });
    const base = await this.file(target);
    if (!base) return say('There is no file {path} that can be read\nA path is relative to the folder of this file.', { path });
    return base.unread ? say('The file {path} was not read\n{reason}', { path, reason: base.unread }) : base;
  }

  private file(path: string): Promise<ReadFile | undefined> {
    const file = this.read.get(path) ?? this.readFile(path);
    this.read.set(path, file);
    return file;
  }

  private async readFile(path: string): Promise<ReadFile | undefined> {
    const read = await this.host.read(path);
    const text = typeof read === 'string' ? read : '';
    if (read === undefined) {
      this.host.report(path, undefined, []);
      return undefined;
    }
    const parsed = parseProjectSettings(text, this.host.names);
    const unread = typeof read === 'string' ? undefined : read.unread;
    if (!unread) this.host.report(path, text, parsed.problems);
    return { ...parsed, path, text, unread, known: [...parsed.problems] };
  }

  private report(file: ReadFile, problem: JsonProblem): void {
    // Two project files may extend the same one.
    const isKnown = file.known.some(
      ({ range, message }) => range.start === problem.range.start && message.template === problem.message.template,
    );
    if (isKnown) return;
    file.known.push(problem);
    this.host.report(file.path, file.unread ? undefined : file.text, file.known);
  }
}

/** Where each value of a project comes from, by its name: `rules.` or the language's id, and the name of the rule or setting. */
export function originsOf({ layers }: Project): ReadonlyMap<string, Origin> {
  return new Map(layers.flatMap(({ file, text, places }) => [...places].map(([name, range]) => [name, { file, text, range }] as const)));
}

/** A path relative to the folder of a file, as one relative to the top folder; undefined for what is outside of that. */
function resolved(from: string, path: string): string | undefined {
  const names = from.split('/').slice(0, -1);
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names.join('/');
}

function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function below(folder: string, file: string): string {
  return folder === '' ? file : file.slice(folder.length + 1);
}
