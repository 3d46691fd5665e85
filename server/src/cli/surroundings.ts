import { promises as fs } from 'node:fs';
import path from 'node:path';
import { LineIndex } from '../core/lineIndex';
import { matchesAny } from '../language/detection';
import type { Language, LanguageSettings } from '../language/language';
import type { OtherFile, Surroundings } from '../language/surroundings';
import { languages } from '../languages';
import { type FoundFile, findFiles } from './findFiles';
import { openFile } from './openFile';
import type { ProjectFiles } from './projectFiles';
import { type FilePath, readBytes } from './readBytes';

/** So many files of a folder are looked into; in a larger one, which is an archive, the first of them. */
const MOST_FILES = 2000;

interface SurroundingsParts {
  /** The files of the run, where the command line wants them judged together; else a project file may name a site. */
  readonly site: readonly FoundFile[] | undefined;
  readonly projects: ProjectFiles;
  /** What a file is checked with. */
  readonly settingsOf: (name: string, language: Language) => Promise<LanguageSettings>;
}

/** Gathers what the checks of files know of other files: those beside them that their languages ask for, and those of the site. What cannot be read is left out. */
export class SurroundingFiles {
  private readonly folders = new Map<string, Promise<readonly OtherFile[]>>();
  private readonly sites = new Map<string, Promise<readonly OtherFile[]>>();
  private readonly joined = new Map<string, readonly OtherFile[]>();

  constructor(private readonly parts: SurroundingsParts) {}

  /** What the check of a file knows; undefined where its language asks for nothing, or where the file comes by standard input. */
  async of({ name, path: file }: FoundFile, { relates }: Language): Promise<Surroundings | undefined> {
    if (!relates || file === undefined) return undefined;
    const { beside = [], site = [] } = relates;
    const folder = path.dirname(name);
    const inFolder = beside.length > 0 ? await kept(this.folders, `${folder}\n${beside}`, () => this.inFolder(folder, beside)) : [];
    const [siteFolder, inSite] = site.length > 0 ? await this.siteOf(name, site) : ['', []];
    const key = `${inFolder.length > 0 ? folder : ''}\n${beside}\n${siteFolder}\n${site}`;
    const others = this.joined.get(key) ?? [...inFolder, ...inSite];
    this.joined.set(key, others);
    return { uri: path.resolve(name), others };
  }

  private async inFolder(folder: string, ids: readonly string[]): Promise<readonly OtherFile[]> {
    const wanted = languages.filter(({ id }) => ids.includes(id));
    const names = (await fs.readdir(folder).catch(() => [])).filter((name) => wanted.some((language) => mayBeOf(language, name))).sort();
    const files = names.slice(0, MOST_FILES).map((name) => ({ name: path.join(folder, name), path: path.join(folder, name), shown: name }));
    return this.read(files, ids, false);
  }

  /** The folder that tells a site from others, and its files. */
  private async siteOf(name: string, ids: readonly string[]): Promise<readonly [folder: string, files: readonly OtherFile[]]> {
    const { site, projects } = this.parts;
    if (site)
      return [
        '',
        await kept(this.sites, `\n${ids}`, () =>
          this.read(
            site.map((file) => ({ ...file, shown: file.name })),
            ids,
            true,
          ),
        ),
      ];
    const named = await projects.siteOf(name);
    if (!named) return ['', []];
    const { folder, includes } = named;
    return [folder, await kept(this.sites, `${folder}\n${ids}`, () => this.filesBelow(folder, includes, ids))];
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

function mayBeOf({ fileNames, fileNamesByContent = [] }: Language, name: string): boolean {
  return matchesAny(name, fileNames) || matchesAny(name, fileNamesByContent);
}

function kept<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}
