import type { Connection, Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describeCrash } from '../../core/crash';
import type { JsonProblem } from '../../core/jsonReader';
import { say } from '../../core/message';
import { IGNORE_FILE, LARGEST_PROJECT_FILE, PROJECT_FILE } from '../../core/project/projectFile';
import { nothingSet, type ProjectSettings } from '../../core/project/projectSettings';
import { LARGEST_FILE } from '../../core/tooLarge';
import { toRange } from '../convert';
import type { Environment } from '../environment';
import { DiagnosticSeverity } from '../protocol';
import type { Words } from '../words';
import type { FileBytes, WorkspaceFiles } from './files';
import type { WorkspaceFolders } from './folders';
import { pathBelow } from './uris';

/** What the files of a project say about one document. */
export interface Project {
  readonly settings: ProjectSettings;
  /** Whether patterns of the project or `more` ones, relative to the workspace folder, leave a file out. */
  ignores(uri: string, more: readonly string[]): boolean;
  /** The site that the project names and that the document is one of. */
  readonly site: ProjectSite | undefined;
}

/** The files that a project file names as those of one site. */
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
}

/** The project files of the workspace: read when a document first asks for them, and kept until they change. */
export class ProjectFiles {
  /** By the folder's URI. */
  private readonly settings = new Map<string, Promise<ProjectSettings | undefined>>();
  private readonly ignored = new Map<string, Promise<string>>();
  /** The project files that problems were reported of. */
  private readonly reported = new Set<string>();

  constructor(private readonly parts: ProjectFilesParts) {}

  /** Drops all that was read. */
  forget(): void {
    this.settings.clear();
    this.ignored.clear();
  }

  /** What holds for a document: the settings nearest to it, up to its workspace folder, and what any of these folders leaves out. */
  async of(uri: string): Promise<Project> {
    const above = this.parts.files ? this.parts.folders.above(uri) : [];
    const top = above.at(-1);
    const [ignored, ...found] = await Promise.all([
      top === undefined ? '' : this.ignoredIn(top),
      ...above.map((folder) => this.settingsIn(folder)),
    ]);
    const inProjects = found.map((settings, index) => ({ folder: above[index] ?? '', lines: '', patterns: settings?.ignore ?? [] }));
    const nearest = found.findIndex((settings) => settings !== undefined);
    const settings = found[nearest] ?? nothingSet;
    return {
      settings,
      site: this.siteIn(above[nearest] ?? '', settings, uri),
      ignores: (file, more) => {
        if (top === undefined) return false;
        const atTop = { folder: top, lines: ignored, patterns: more };
        const lists = [atTop, ...inProjects].filter(({ lines, patterns }) => lines !== '' || patterns.length > 0);
        if (lists.length === 0) return false;
        const { ignoreRules } = this.parts.environment.projectFile();
        return lists.some(({ folder, lines, patterns }) =>
          ignoreRules(lines, patterns, this.parts.environment.ignoresCase)(pathBelow(folder, file), false),
        );
      },
    };
  }

  private siteIn(folder: string, { site }: ProjectSettings, uri: string): ProjectSite | undefined {
    if (site.length === 0) return undefined;
    const { projectFile, ignoresCase } = this.parts.environment;
    const matches = projectFile().ignoreRules('', site, ignoresCase);
    const includes = (file: string) => matches(pathBelow(folder, file), false);
    return includes(uri) ? { folder, includes } : undefined;
  }

  private settingsIn(folder: string): Promise<ProjectSettings | undefined> {
    let settings = this.settings.get(folder);
    if (!settings) {
      settings = this.readSettings(`${folder}/${PROJECT_FILE}`).catch((error: unknown) => {
        this.parts.connection.console.error(`A project file cannot be read: ${describeCrash(error)}`);
        return undefined;
      });
      this.settings.set(folder, settings);
    }
    return settings;
  }

  private ignoredIn(folder: string): Promise<string> {
    let ignored = this.ignored.get(folder);
    if (!ignored) {
      const uri = `${folder}/${IGNORE_FILE}`;
      ignored = this.readText(uri).then(
        (text = '') => {
          this.report(uri, text, text === '' ? [] : this.parts.environment.projectFile().ignoreFileProblems(text));
          return text;
        },
        () => '',
      );
      this.ignored.set(folder, ignored);
    }
    return ignored;
  }

  private async readSettings(uri: string): Promise<ProjectSettings | undefined> {
    const bytes = await this.parts.files?.read(uri, LARGEST_FILE);
    if (bytes === undefined) {
      this.report(uri, '', []);
      return undefined;
    }
    if (isTooLarge(bytes)) {
      this.report(uri, '', [{ range: { start: 0, end: 0 }, message: say('This file is too large for a project file and was not read.') }]);
      return nothingSet;
    }
    const text = new TextDecoder().decode(bytes);
    const { settings, problems } = this.parts.environment.projectFile().readProjectFile(text);
    this.report(uri, text, problems);
    return settings;
  }

  private async readText(uri: string): Promise<string | undefined> {
    const bytes = await this.parts.files?.read(uri, LARGEST_FILE);
    return bytes === undefined || isTooLarge(bytes) ? undefined : new TextDecoder().decode(bytes);
  }

  private report(uri: string, text: string, problems: readonly JsonProblem[]): void {
    if (problems.length === 0 && !this.reported.delete(uri)) return;
    if (problems.length > 0) this.reported.add(uri);
    const document = TextDocument.create(uri, 'jsonc', 0, text);
    const diagnostics = problems.map(
      ({ range, message }): Diagnostic => ({
        range: toRange(document, range),
        severity: DiagnosticSeverity.Warning,
        source: 'seatkeeper',
        code: 'project-file',
        message: this.parts.words.of(message),
      }),
    );
    void this.parts.connection.sendDiagnostics({ uri, diagnostics });
  }
}

function isTooLarge(bytes: FileBytes): bytes is { readonly tooLarge: number } {
  return 'tooLarge' in bytes || bytes.length > LARGEST_PROJECT_FILE;
}
