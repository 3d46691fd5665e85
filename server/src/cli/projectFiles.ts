import path from 'node:path';
import { type IgnoreRules, ignoreRules } from '../core/project/ignore';
import { PROJECT_FILE, projectFolders } from '../core/project/projectFile';
import { ignoresCase, pathInside } from './paths';
import { type ProjectFile, readProjectFile } from './readProjectFile';

interface LoadedProjectFile extends ProjectFile {
  readonly ignored: IgnoreRules;
  readonly ofSite: IgnoreRules;
}

/** The files that a project file names as those of one site. */
export interface Site {
  /** An absolute path. */
  readonly folder: string;
  includes(name: string): boolean;
}

/** The project files in a folder and below it; each is read once, when the first file is asked for that it concerns. */
export class ProjectFiles {
  private readonly loaded = new Map<string, Promise<LoadedProjectFile | undefined>>();
  private problems: string[] = [];

  /** `top` is an absolute path; nothing above it or elsewhere is read, and without it nothing at all. */
  constructor(private readonly top: string | undefined) {}

  /** The project file nearest to a file: in its folder or, where there is none, in the next one above. */
  async nearest(name: string): Promise<ProjectFile | undefined> {
    for (const folder of this.foldersOf(this.inside(name))) {
      const file = await this.load(folder);
      if (file) return file;
    }
    return undefined;
  }

  /** The site that the nearest project file names, if a file is one of it: its folder, and which files below that are. */
  async siteOf(name: string): Promise<Site | undefined> {
    for (const folder of this.foldersOf(this.inside(name))) {
      const file = await this.load(folder);
      if (!file) continue;
      const includes = (other: string) => file.ofSite(this.inside(other)?.slice(folder === '' ? 0 : folder.length + 1), false);
      return file.settings.site.length > 0 && includes(name) ? { folder: path.join(this.top ?? '', folder), includes } : undefined;
    }
    return undefined;
  }

  /** Whether any project file above a file or folder leaves it out. */
  async leaveOut(name: string, isFolder: boolean): Promise<boolean> {
    const inside = this.inside(name);
    for (const folder of this.foldersOf(inside)) {
      const file = await this.load(folder);
      if (file?.ignored(folder === '' ? inside : inside?.slice(folder.length + 1), isFolder)) return true;
    }
    return false;
  }

  /** What is wrong with the project files that were read since this was asked before. */
  takeProblems(): readonly string[] {
    const problems = this.problems;
    this.problems = [];
    return problems;
  }

  private inside(name: string): string | undefined {
    return this.top === undefined ? undefined : pathInside(this.top, name);
  }

  private foldersOf(inside: string | undefined): readonly string[] {
    return inside === undefined ? [] : projectFolders(inside);
  }

  private load(folder: string): Promise<LoadedProjectFile | undefined> {
    const loading = this.loaded.get(folder) ?? this.read(folder);
    this.loaded.set(folder, loading);
    return loading;
  }

  private async read(folder: string): Promise<LoadedProjectFile | undefined> {
    const name = path.join(folder, PROJECT_FILE);
    const file = await readProjectFile(path.resolve(this.top ?? '', name), name);
    if (!file) return undefined;
    this.problems.push(...file.problems);
    return {
      ...file,
      ignored: ignoreRules('', file.settings.ignore, ignoresCase),
      ofSite: ignoreRules('', file.settings.site, ignoresCase),
    };
  }
}
