import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import { isOurName, mayBeOurs } from '../language/detection';
import { languages } from '../languages';
import { beginsAsOurs } from './beginsAsOurs';
import { findByPattern, isPattern } from './findByPattern';
import type { IgnoreTest } from './ignored';
import { pathInside } from './paths';
import type { FilePath } from './readBytes';
import { explainReadError } from './readErrors';

export const STANDARD_INPUT = '<stdin>';

export interface FoundFile {
  /** As shown to the user. */
  readonly name: string;
  /** Undefined for standard input. */
  readonly path: FilePath | undefined;
  /** Whether it was asked for by this name: one that was found may turn out to be unsupported. */
  readonly isNamed: boolean;
  /** Whether it is a link, found in a folder, to a file outside of that folder. */
  readonly linksOut: boolean;
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
  /** Told what is in it; its path ends as the paths of files in it begin. */
  readonly onEntries?: (folder: Buffer, entries: readonly Dirent<Buffer>[]) => void;
}

/** Folders of programs' own files, which are nobody’s own. */
const foldersLeftOut = new Set(['.git', 'node_modules']);

/** The names of files that are checked without being asked for, for people. */
export const namesLookedFor = languages
  .flatMap(({ fileNames, fileNamesByContent = [] }) => [
    ...fileNames,
    ...fileNamesByContent.map((name) => `other ${name} by its first lines`),
  ])
  .join(', ');

/** The files that the paths of a command line name: files, folders, patterns and `-`. */
export async function findFiles(paths: readonly string[], options: FindOptions): Promise<FoundFiles> {
  const search = new Search(options);
  for (const name of paths) await search.add(name);
  const files = [...search.files.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { files, problems: search.problems };
}

class Search {
  readonly files = new Map<string, FoundFile>();
  readonly problems: string[] = [];

  constructor(private readonly options: FindOptions) {}

  async add(name: string): Promise<void> {
    if (name === '-') {
      const { stdinName, isIgnored } = this.options;
      if (stdinName === undefined || !(await isIgnored(stdinName, false)))
        this.files.set(name, { name: stdinName ?? STANDARD_INPUT, path: undefined, isNamed: true, linksOut: false });
      return;
    }
    // What exists by this very name is not a pattern: browsers save a second download as `site (1).lic`.
    const entry = await fs.stat(name).catch((error: NodeJS.ErrnoException) => error);
    if (!(entry instanceof Error)) await (entry.isDirectory() ? this.addFolder(name) : this.addFile(name, true));
    else if (entry.code === 'ENOENT' && name.includes(UNREADABLE)) await this.addBytes(name);
    else if (entry.code === 'ENOENT' && isPattern(name)) await this.addPattern(name);
    else this.problems.push(explainReadError(name, entry));
  }

  /** `top` is the folder in which the file was found, where it may lead out of that, and `bytes` its path, where its name is not UTF-8. */
  private async addFile(name: string, isNamed: boolean, top?: string, bytes?: Buffer): Promise<void> {
    const key = bytes ? `\0${bytes.toString('latin1')}` : path.resolve(name);
    if (await this.options.isIgnored(name, false)) return;
    const known = this.files.get(key);
    if (known && (known.isNamed || !isNamed)) return;
    const linksOut = top !== undefined && (await isOutside(top, bytes ?? name));
    this.files.set(key, { name: known?.name ?? name, path: bytes ?? name, isNamed, linksOut });
  }

  /** A name that is not UTF-8, of which the command line gives no more than what can be read. */
  private async addBytes(name: string): Promise<void> {
    let found: Buffer[] = [Buffer.from(name.startsWith('/') ? '/' : './')];
    for (const part of name.split('/').filter((one) => one !== '')) {
      const next = found.map(async (folder) => {
        const names = part.includes(UNREADABLE) ? await fs.readdir(folder, { encoding: 'buffer' }).catch(() => []) : [Buffer.from(part)];
        return names.filter((one) => one.toString() === part).map((one) => Buffer.concat([folder, one, SLASH]));
      });
      found = (await Promise.all(next)).flat();
    }
    const files = found.map((one) => one.subarray(0, -1));
    for (const file of files) await this.addFile(name, true, undefined, file);
    if (files.length === 0) this.problems.push(explainReadError(name, { code: 'ENOENT' } as NodeJS.ErrnoException));
  }

  private async addPattern(name: string): Promise<void> {
    const { files, problems } = await findByPattern(name);
    // The folder that is named before anything that stands for several names.
    const top = path.dirname(`${/^[^*?[\]{}()!+@]*/.exec(name)?.[0]}x`);
    for (const file of files) await this.addFile(path.normalize(file), false, top);
    this.problems.push(...problems);
    if (files.length === 0 && problems.length === 0) this.problems.push(`${name}: no file matches this pattern.`);
  }

  /** Links to folders are not followed, so that no loop of links is run in. */
  private async addFolder(top: string): Promise<void> {
    if (await this.options.isIgnored(top, true)) return;
    const waiting: Folder[] = [{ name: top, bytes: undefined }];
    let found = 0;
    const problemsBefore = this.problems.length;
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      this.options.onFolder(folder.name);
      for (const entry of await this.entriesOf(folder)) {
        const name = path.join(folder.name, entry.name);
        if (entry.kind === 'folder') {
          if (!foldersLeftOut.has(entry.name) && !(await this.options.isIgnored(name, true))) waiting.push({ name, bytes: entry.bytes });
        } else if (await this.isOurs(entry, name)) {
          // Only a link leads out of a folder: links to folders are not followed.
          await this.addFile(name, false, entry.kind === 'link' ? top : undefined, entry.bytes);
          found++;
        }
      }
    }
    if (found === 0 && this.problems.length === problemsBefore)
      this.problems.push(`${top}: no files to check in this folder (${namesLookedFor}). If your file has another name, give that name.`);
  }

  /** Whether a file of a folder is one to check: by its name, or, where that leaves it open, by its first lines. */
  private async isOurs({ name, kind, bytes }: Entry, full: string): Promise<boolean> {
    const isFile = async () => kind === 'file' || (kind === 'link' && (await this.isFile(full, bytes)));
    if (isOurName(languages, name)) return isFile();
    if (!mayBeOurs(languages, name) || (await this.options.isIgnored(full, false))) return false;
    return (await isFile()) && beginsAsOurs(name, bytes ?? full);
  }

  private async entriesOf({ name, bytes }: Folder): Promise<Entry[]> {
    try {
      const entries = await fs.readdir(bytes ?? name, { withFileTypes: true, encoding: 'buffer' });
      this.options.onEntries?.(bytes ? Buffer.concat([bytes, SLASH]) : Buffer.from(path.join(name, 'x').slice(0, -1)), entries);
      return entries.map((entry) => {
        const text = entry.name.toString();
        const isText = bytes === undefined && Buffer.from(text).equals(entry.name);
        const kind = entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
        return { name: text, kind, bytes: isText ? undefined : Buffer.concat([bytes ?? Buffer.from(name), SLASH, entry.name]) };
      });
    } catch (error) {
      this.problems.push(explainReadError(name, error as NodeJS.ErrnoException));
      return [];
    }
  }

  private async isFile(name: string, bytes: Buffer | undefined): Promise<boolean> {
    try {
      return (await fs.stat(bytes ?? name)).isFile();
    } catch (error) {
      this.problems.push(explainReadError(name, error as NodeJS.ErrnoException));
      return false;
    }
  }
}

interface Folder {
  readonly name: string;
  /** Its path, where that is not UTF-8. */
  readonly bytes: Buffer | undefined;
}

interface Entry extends Folder {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** What is in a name for bytes that are not UTF-8. */
const UNREADABLE = '\ufffd';
const SLASH = Buffer.from('/');

/** Whether what a path leads to is outside of a folder. */
async function isOutside(top: string, file: FilePath): Promise<boolean> {
  try {
    const [folder, target] = await Promise.all([fs.realpath(top), fs.realpath(file)]);
    return pathInside(folder, target) === undefined;
  } catch {
    // It is gone, or may not be followed.
    return true;
  }
}
