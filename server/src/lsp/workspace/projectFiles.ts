import type { Connection, Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describeCrash } from '../../core/crash';
import type { JsonProblem } from '../../core/jsonReader';
import { say } from '../../core/message';
import { IGNORE_FILE, LARGEST_PROJECT_FILE, PROJECT_FILE } from '../../core/project/projectFile';
import type { ProjectSettings } from '../../core/project/projectSettings';
import type { ProjectTree, Unread } from '../../core/project/projectTree';
import { LARGEST_FILE } from '../../core/tooLarge';
import { toRange } from '../convert';
import type { Environment } from '../environment';
import { DiagnosticSeverity } from '../protocol';
import type { Words } from '../words';
import type { FileBytes, WorkspaceFiles } from './files';
import type { WorkspaceFolders } from './folders';
import { decodedUri, pathBelow } from './uris';

/** What the files of a project say about one document. */
export interface Project {
  readonly settings: Pick<ProjectSettings, 'rules' | 'languages'>;
  /** Whether patterns of the project or `more` ones, relative to the workspace folder, leave the document out. */
  ignores(more: readonly string[]): boolean;
  /** The site that the project names and that the document is one of. */
  readonly site: ProjectSite | undefined;
}

/** The files that project files name as those of one site. */
export interface ProjectSite {
  /** The URI of the folder that the project file is in. */
  readonly folder: string;
  includes(uri: string): boolean;
}

interface ProjectFilesParts {
  readonly connection: Connection;
  readonly folders: WorkspaceFolders;
  readonly environment: Environment;
  readonly words: Words;
  readonly files: WorkspaceFiles | undefined;
  /** Told of each file that a project file extends, whether it is there or not. */
  readonly onExtended: (uri: string) => void;
}

const noProject: Project = { settings: { rules: {}, languages: {} }, ignores: () => false, site: undefined };

/** The project files of the workspace: read when a document first asks for them, and kept until they change. */
export class ProjectFiles {
  /** By the URIs of workspace folders. */
  private tops = new Map<string, Top>();
  /** The files that problems were reported of. */
  private readonly reported = new Set<string>();
  /** The files that project files extend, or have extended, by their decoded URIs. */
  private readonly extended = new Set<string>();

  constructor(private readonly parts: ProjectFilesParts) {}

  /** Drops all that was read. */
  forget(): void {
    this.tops = new Map();
    for (const uri of this.reported) if (!isProjectFile(uri)) this.report(uri, '', []);
  }

  /** Whether settings depend on a file. */
  reads(uri: string): boolean {
    return isProjectFile(uri) || this.extended.has(decodedUri(uri));
  }

  /** What holds for a document: what the project files from its folder up to its workspace folder set, and what any of them leaves out. */
  async of(uri: string): Promise<Project> {
    const above = this.parts.files ? this.parts.folders.above(uri) : [];
    const uriOfTop = above.at(-1);
    const path = uriOfTop === undefined ? undefined : pathBelow(uriOfTop, uri);
    if (uriOfTop === undefined || path === undefined) return noProject;
    const top = this.tops.get(uriOfTop) ?? new Top(uriOfTop, this.parts, this);
    this.tops.set(uriOfTop, top);
    try {
      return await top.of(path, above);
    } catch (error) {
      this.parts.connection.console.error(`A project file cannot be read: ${describeCrash(error)}`);
      return noProject;
    }
  }

  /** Takes note of a file that a project file extends. */
  extends(uri: string): void {
    const key = decodedUri(uri);
    if (!this.extended.has(key)) this.parts.onExtended(uri);
    this.extended.add(key);
  }

  /** Tells the client what is wrong with a file; nothing, where that was not said before, is not said. */
  report(uri: string, text: string, problems: readonly JsonProblem[]): void {
    if (problems.length === 0 && !this.reported.delete(uri)) return;
    if (problems.length > 0) this.reported.add(uri);
    const document = TextDocument.create(uri, 'jsonc', 0, text);
    const diagnostics = problems.map(
      ({ range, message, isOfTree }): Diagnostic => ({
        range: toRange(document, range),
        severity: DiagnosticSeverity.Warning,
        source: 'seatkeeper',
        code: 'project-file',
        message: this.parts.words.of(message),
        ...(isOfTree && { data: { beyondSchema: true } }),
      }),
    );
    void this.parts.connection.sendDiagnostics({ uri, diagnostics });
  }

  /** Whether a workspace folder was not forgotten meanwhile. */
  isCurrent(top: Top): boolean {
    return this.tops.get(top.uri) === top;
  }
}

/** The project files of a workspace folder. */
class Top {
  private readonly texts = new Map<string, Promise<string | Unread | undefined>>();
  /** The URIs of folders as the client writes them, by their paths. */
  private readonly folders = new Map<string, string>();
  private ignoreFile: Promise<string> | undefined;
  private tree: ProjectTree | undefined;

  constructor(
    readonly uri: string,
    private readonly parts: ProjectFilesParts,
    private readonly owner: ProjectFiles,
  ) {}

  /** What holds for a file by its path; `above`: the URIs of its folder and those above it. */
  async of(path: string, above: readonly string[]): Promise<Project> {
    const names = path.split('/').slice(0, -1);
    above.forEach((uri, index) => {
      this.folders.set(names.slice(0, Math.max(0, names.length - index)).join('/'), uri);
    });
    const [lines, ...found] = await Promise.all([
      this.ignoredLines(),
      ...above.map((_, index) => this.read(below(names.slice(0, Math.max(0, names.length - index)).join('/'), PROJECT_FILE))),
    ]);
    // Most folders have none, and need not load what reads them.
    const hasProject = found.some((text) => text !== undefined);
    const { projectFile, ignoresCase } = this.parts.environment;
    if (!hasProject && lines === '')
      return {
        ...noProject,
        ignores: (more) => more.length > 0 && projectFile().ignoreRules('', more, ignoresCase)(path, false),
      };
    this.tree ??= projectFile().projectTree({
      ignoresCase,
      read: (file) => this.read(file),
      report: (file, text, problems) => {
        if (this.owner.isCurrent(this)) this.owner.report(this.uriOf(file), text ?? '', problems);
      },
    });
    const [{ settings, site }, ignoredBy] = await Promise.all([this.tree.of(path), this.tree.ignoredBy(path, false)]);
    const includes = (uri: string): boolean => {
      const file = pathBelow(this.uri, uri);
      return file !== undefined && (site?.includes(file) ?? false);
    };
    return {
      settings,
      site: site?.includes(path) ? { folder: this.uriOf(site.folder), includes } : undefined,
      ignores: (more) => ignoredBy !== undefined || projectFile().ignoreRules(lines, more, ignoresCase)(path, false),
    };
  }

  private read(file: string): Promise<string | Unread | undefined> {
    const text = this.texts.get(file) ?? this.readText(file);
    this.texts.set(file, text);
    return text;
  }

  private async readText(file: string): Promise<string | Unread | undefined> {
    const uri = this.uriOf(file);
    if (!isProjectFile(uri)) this.owner.extends(uri);
    const bytes = await this.parts.files?.read(uri, LARGEST_FILE);
    if (bytes === undefined) {
      // One that was deleted has no problems any more.
      if (this.owner.isCurrent(this)) this.owner.report(uri, '', []);
      return undefined;
    }
    return isTooLarge(bytes)
      ? { unread: say('This file is too large for a project file and was not read.') }
      : new TextDecoder().decode(bytes);
  }

  private ignoredLines(): Promise<string> {
    this.ignoreFile ??= this.readIgnoreFile().catch(() => '');
    return this.ignoreFile;
  }

  private async readIgnoreFile(): Promise<string> {
    const uri = this.uriOf(IGNORE_FILE);
    const bytes = await this.parts.files?.read(uri, LARGEST_FILE);
    const text = bytes === undefined || isTooLarge(bytes) ? '' : new TextDecoder().decode(bytes);
    this.owner.report(uri, text, text === '' ? [] : this.parts.environment.projectFile().ignoreFileProblems(text));
    return text;
  }

  /** The URI of a file or folder, with its folder as the client writes it. */
  private uriOf(path: string): string {
    const known = this.folders.get(path);
    if (known !== undefined || path === '') return known ?? this.uri;
    const slash = path.lastIndexOf('/');
    return `${this.uriOf(path.slice(0, Math.max(0, slash)))}/${encodeURIComponent(path.slice(slash + 1))}`;
  }
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function isProjectFile(uri: string): boolean {
  return uri.endsWith(`/${PROJECT_FILE}`) || uri.endsWith(`/${IGNORE_FILE}`);
}

function isTooLarge(bytes: FileBytes): bytes is { readonly tooLarge: number } {
  return 'tooLarge' in bytes || bytes.length > LARGEST_PROJECT_FILE;
}
