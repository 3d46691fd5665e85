import { promises as fs } from 'node:fs';
import path from 'node:path';
import { LineIndex } from '../core/lineIndex';
import { matchesAny, type OpenedBytes } from '../language/detection';
import type { Language, LanguageSettings } from '../language/language';
import type { Folder, OtherFile, Surroundings } from '../language/surroundings';
import { languages } from '../languages';
import { DataFileReader } from './dataFiles';
import { type FoundFile, findFiles } from './findFiles';
import { openFile } from './openFile';
import type { ProjectFiles } from './projectFiles';
import { type FilePath, readBytes } from './readBytes';

/** So many files of a folder are looked into; in a larger one, which is an archive, the first of them. */
const MOST_FILES = 2000;
/** So many files are looked into because a file names them. */
const MOST_NAMED = 100;

const none: readonly OtherFile[] = [];

interface SurroundingsParts {
  /** The files of the run, where the command line wants them judged together; else a project file may name a site. */
  readonly site: readonly FoundFile[] | undefined;
  readonly projects: ProjectFiles;
  /** What a file is checked with. */
  readonly settingsOf: (name: string, language: Language) => Promise<LanguageSettings>;
}

/** Gathers what the checks of files know of other files: those beside them that their languages ask for, and those of the site. What cannot be read is left out. */
export class SurroundingFiles {
  private readonly folders = new Map<string, Promise<Folder>>();
  private readonly sites = new Map<string, Promise<readonly OtherFile[]>>();
  private readonly data = new DataFileReader();

  constructor(private readonly parts: SurroundingsParts) {}

  /** What the check of a file knows; undefined where its language asks for nothing, or where the file comes by standard input. */
  async of({ name, path: file }: FoundFile, { language, document, text }: OpenedBytes): Promise<Surroundings | undefined> {
    const { relates } = language;
    if (!relates || file === undefined) return undefined;
    const { beside = [], site = [] } = relates;
    const named = document.namedFiles?.(text) ?? [];
    const namedData = relates.data && document.namedData?.(text);
    const data = namedData && (await this.data.of(path.dirname(name), namedData));
    return {
      uri: path.resolve(name),
      ...(beside.length > 0 && { folder: await this.folderOf(path.dirname(name), beside, named) }),
      ...(site.length > 0 && { site: await this.siteOf(name, site) }),
      ...(data && { data }),
    };
  }

  private folderOf(folder: string, ids: readonly string[], named: readonly string[]): Promise<Folder> {
    return kept(this.folders, `${folder}\n${ids}\n${JSON.stringify(named)}`, () => this.inFolder(folder, ids, named));
  }

  private async inFolder(folder: string, ids: readonly string[], named: readonly string[]): Promise<Folder> {
    if (named.length > 0) {
      const without = await this.folderOf(folder, ids, []);
      const looked = new Set(without.files.map(({ name }) => name));
      const further = named.filter((name) => without.names?.has(name) && !looked.has(name)).slice(0, MOST_NAMED);
      const elsewhere = namedElsewhere(folder, named).slice(0, MOST_NAMED);
      if (further.length + elsewhere.length === 0) return without;
      return { ...without, files: [...without.files, ...(await this.readIn(folder, [...further, ...elsewhere], ids))] };
    }
    const wanted = languages.filter(({ id }) => ids.includes(id));
    const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
    const names = new Set(entries.filter((entry) => entry.isFile() || entry.isSymbolicLink()).map(({ name }) => name));
    const looked = [...names].filter((name) => wanted.some((language) => mayBeOf(language, name))).sort();
    const files = await this.readIn(folder, looked.slice(0, MOST_FILES), ids);
    // Nothing is known of a folder in which not even the document is seen.
    return names.size > 0 ? { names, files } : { files };
  }

  private readIn(folder: string, names: readonly string[], ids: readonly string[]): Promise<readonly OtherFile[]> {
    const files = names.map((name) => ({ name: path.join(folder, name), path: path.join(folder, name), shown: name }));
    return this.read(files, ids, false);
  }

  private async siteOf(name: string, ids: readonly string[]): Promise<readonly OtherFile[]> {
    const { site, projects } = this.parts;
    if (site) {
      const files = site.map((file) => ({ ...file, shown: file.name }));
      return kept(this.sites, `\n${ids}`, () => this.read(files, ids, true));
    }
    const named = await projects.siteOf(name);
    if (!named) return none;
    const { folder, includes } = named;
    return kept(this.sites, `${folder}\n${ids}`, () => this.filesBelow(folder, includes, ids));
  }

  private async filesBelow(folder: string, includes: (name: string) => boolean, ids: readonly string[]): Promise<readonly OtherFile[]> {
    const below = path.relative(process.cwd(), folder) || '.';
    const { files } = await findFiles([below], { isIgnored: async () => false, stdinName: undefined, onFolder: () => {} });
    const ofSite = files.filter(({ name }) => includes(name));
    return this.read(
      ofSite.map((file) => ({ ...file, shown: path.relative(below, file.name).replaceAll(path.sep, '/') })),
      ids,
      true,
    );
  }

  private async read(
    files: readonly { readonly name: string; readonly path: FilePath | undefined; readonly shown: string }[],
    ids: readonly string[],
    isOfSite: boolean,
  ): Promise<readonly OtherFile[]> {
    const found: OtherFile[] = [];
    for (const { name, path: file, shown } of files) {
      const bytes = file === undefined ? undefined : await readBytes(file).catch(() => undefined);
      const opened = bytes && (await openFile(name, bytes, { onRuleCrash: () => {} }));
      if (!opened || !('document' in opened) || !ids.includes(opened.language.id)) continue;
      const settings = await this.parts.settingsOf(name, opened.language);
      const summary = opened.document.analyze(opened.text, settings).summary?.();
      found.push({
        uri: path.resolve(name),
        name: shown,
        language: opened.language.id,
        summary,
        lines: new LineIndex(opened.text),
        isOfSite,
      });
    }
    return found;
  }
}

/** The files elsewhere that paths from a folder lead to, as such paths: those below the current folder, or below that folder where it is elsewhere. */
function namedElsewhere(folder: string, named: readonly string[]): readonly string[] {
  const isBelow = (file: string, top: string): boolean => {
    const between = path.relative(top, file);
    return between.split(path.sep)[0] !== '..' && !path.isAbsolute(between);
  };
  const own = path.resolve(folder);
  const top = isBelow(own, process.cwd()) ? process.cwd() : own;
  return named.filter((name) => name.includes('/') && !path.isAbsolute(name) && isBelow(path.resolve(own, name), top));
}

function mayBeOf({ fileNames, fileNamesByContent = [] }: Language, name: string): boolean {
  return matchesAny(name, fileNames) || matchesAny(name, fileNamesByContent);
}

function kept<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}
