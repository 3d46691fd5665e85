import path from 'node:path';
import { inOneLine } from '../core/headline';
import type { JsonProblem } from '../core/jsonReader';
import { LineIndex } from '../core/lineIndex';
import { render } from '../core/message';
import { type Project, ProjectTree } from '../core/project/projectTree';
import { languages } from '../languages';
import { ruleIds } from '../ruleList';
import { placeOf } from './formats/place';
import { ignoresCase, pathInside } from './paths';
import { readProjectFile } from './readProjectFile';

/** The files that a project file names as those of one site. */
export interface Site {
  /** An absolute path. */
  readonly folder: string;
  includes(name: string): boolean;
}

/** The project files in a folder and below it; each is read once, when the first file is asked for that it concerns. */
export class ProjectFiles {
  private readonly tree: ProjectTree;
  private readonly said = new Set<string>();
  private problems: string[] = [];
  private found = 0;

  /** `top` is an absolute path; nothing above it or elsewhere is read, and without it nothing at all. */
  constructor(private readonly top: string | undefined) {
    this.tree = new ProjectTree({
      names: { rules: ruleIds, languages },
      ignoresCase,
      read: async (file) => {
        const text = await readProjectFile(path.join(top ?? '', file));
        if (text !== undefined) this.found++;
        return text;
      },
      report: (file, text, problems) => this.report(path.normalize(file), text, problems),
    });
  }

  /** What the project files above a file say of it; undefined for one that is not below the top folder. */
  async of(name: string): Promise<Project | undefined> {
    const inside = this.inside(name);
    return inside === undefined ? undefined : this.tree.of(inside);
  }

  /** The site that the project files name, if a file is one of it: its folder, and which files below that are. */
  async siteOf(name: string): Promise<Site | undefined> {
    const site = (await this.of(name))?.site;
    const includes = (other: string): boolean => {
      const inside = this.inside(other);
      return inside !== undefined && (site?.includes(inside) ?? false);
    };
    return site && includes(name) ? { folder: path.join(this.top ?? '', site.folder), includes } : undefined;
  }

  /** The project file above a file or folder that leaves it out. */
  async ignoredBy(name: string, isFolder: boolean): Promise<string | undefined> {
    const inside = this.inside(name);
    return inside === undefined ? undefined : this.tree.ignoredBy(inside, isFolder);
  }

  /** What is wrong with the project files that were read since this was asked before, in sentences for the user that begin with their names. */
  takeProblems(): readonly string[] {
    const problems = this.problems;
    this.problems = [];
    return problems;
  }

  /** Whether a project file was found for any of the names that were asked about. */
  get foundAny(): boolean {
    return this.found > 0;
  }

  private inside(name: string): string | undefined {
    return this.top === undefined ? undefined : pathInside(this.top, name);
  }

  private report(name: string, text: string | undefined, problems: readonly JsonProblem[]): void {
    const lines = new LineIndex(text ?? '');
    for (const { range, message } of problems) {
      const { line, column } = placeOf(range, lines);
      const place = text === undefined ? name : `${name}:${line}:${column}`;
      const problem = `${place}: ${inOneLine(render(message))}`;
      if (!this.said.has(problem)) this.problems.push(problem);
      this.said.add(problem);
    }
  }
}
