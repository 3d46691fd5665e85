import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import { isLicenseFileName } from '../license/fileNames';
import { mayBeLicenseFileName } from '../license/model/recognise';
import { kindByName } from '../presence/recognise';
import { findByPattern, isPattern } from './findByPattern';
import type { IgnoreTest } from './ignored';
import { beginsAsLicenseFile } from './licenseByContent';
import { explainReadError } from './readErrors';

export const STANDARD_INPUT = '<stdin>';

export interface FoundFile {
  /** As shown to the user. */
  readonly name: string;
  /** Undefined for standard input. */
  readonly path: string | undefined;
  /** Whether it was asked for by this name: one that was found may turn out to be none of ours. */
  readonly isNamed: boolean;
}

export interface FoundFiles {
  /** Sorted by name, each file once. */
  readonly files: readonly FoundFile[];
  /** What could not be read or found, in sentences for the user. */
  readonly problems: readonly string[];
}

export interface FindOptions {
  /** What to leave out, even if it is named. */
  readonly isIgnored: IgnoreTest;
  /** What to call standard input. */
  readonly stdinName: string | undefined;
  /** Told of each folder that is looked into. */
  readonly onFolder: (folder: string) => void;
}

/** Folders of programs' own files, in which no administrator keeps a license. */
const foldersLeftOut = new Set(['.git', 'node_modules']);

/** The files that the paths of a command line name: files, folders, patterns and `-`. */
export async function findFiles(paths: readonly string[], options: FindOptions): Promise<FoundFiles> {
  const search = new Search(options);
  for (const name of paths) await search.add(name);
  const files = [...search.files.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { files, problems: search.problems };
}

/** Whether a file is checked that was not asked for by name. */
export function isOurName(name: string): boolean {
  return isLicenseFileName(name) || kindByName(name) !== undefined;
}

class Search {
  readonly files = new Map<string, FoundFile>();
  readonly problems: string[] = [];

  constructor(private readonly options: FindOptions) {}

  async add(name: string): Promise<void> {
    if (name === '-') {
      const { stdinName, isIgnored } = this.options;
      if (stdinName === undefined || !(await isIgnored(stdinName, false)))
        this.files.set(name, { name: stdinName ?? STANDARD_INPUT, path: undefined, isNamed: true });
      return;
    }
    // What exists by this very name is no pattern: browsers save a second download as `license (1).dat`.
    const entry = await fs.stat(name).catch((error: NodeJS.ErrnoException) => error);
    if (!(entry instanceof Error)) await (entry.isDirectory() ? this.addFolder(name) : this.addFile(name, true));
    else if (entry.code === 'ENOENT' && isPattern(name)) await this.addPattern(name);
    else this.problems.push(explainReadError(name, entry));
  }

  private async addFile(name: string, isNamed: boolean): Promise<void> {
    const key = path.resolve(name);
    if (await this.options.isIgnored(name, false)) return;
    const known = this.files.get(key);
    if (!known || (isNamed && !known.isNamed)) this.files.set(key, { name: known?.name ?? name, path: name, isNamed });
  }

  private async addPattern(name: string): Promise<void> {
    const { files, problems } = await findByPattern(name);
    for (const file of files) await this.addFile(path.normalize(file), false);
    this.problems.push(...problems);
    if (files.length === 0 && problems.length === 0) this.problems.push(`${name}: no file matches this pattern.`);
  }

  /** Links to folders are not followed, so that no loop of links is run in. */
  private async addFolder(top: string): Promise<void> {
    if (await this.options.isIgnored(top, true)) return;
    const waiting = [top];
    let found = 0;
    const problemsBefore = this.problems.length;
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      this.options.onFolder(folder);
      for (const entry of await this.entriesOf(folder)) {
        const name = path.join(folder, entry.name);
        if (entry.isDirectory()) {
          if (!foldersLeftOut.has(entry.name) && !(await this.options.isIgnored(name, true))) waiting.push(name);
        } else if (await this.isOurs(entry, name)) {
          await this.addFile(name, false);
          found++;
        }
      }
    }
    if (found === 0 && this.problems.length === problemsBefore)
      this.problems.push(
        `${top}: no license or presence file in this folder (license.dat, license*.dat, *.lic, other *.dat with license records; presence*.xml, moc.xml, tabs.xml). Give the file's name if it has another.`,
      );
  }

  /** Whether a file of a folder is one to check: by its name, or, where that leaves it open, by its first lines. */
  private async isOurs(entry: Dirent, name: string): Promise<boolean> {
    if (isOurName(entry.name)) return this.isFile(entry, name);
    if (!mayBeLicenseFileName(entry.name) || (await this.options.isIgnored(name, false))) return false;
    return (await this.isFile(entry, name)) && beginsAsLicenseFile(name);
  }

  private async entriesOf(folder: string): Promise<Dirent[]> {
    try {
      return await fs.readdir(folder, { withFileTypes: true });
    } catch (error) {
      this.problems.push(explainReadError(folder, error as NodeJS.ErrnoException));
      return [];
    }
  }

  private async isFile(entry: Dirent, name: string): Promise<boolean> {
    if (!entry.isSymbolicLink()) return entry.isFile();
    try {
      return (await fs.stat(name)).isFile();
    } catch (error) {
      this.problems.push(explainReadError(name, error as NodeJS.ErrnoException));
      return false;
    }
  }
}
