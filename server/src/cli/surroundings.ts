import { promises as fs } from 'node:fs';
import path from 'node:path';
import { LineIndex } from '../core/lineIndex';
import { matchesAny } from '../language/detection';
import type { Language, LanguageSettings } from '../language/language';
import type { OtherFile, Surroundings } from '../language/surroundings';
import { languages } from '../languages';
import type { FoundFile } from './findFiles';
import { openFile } from './openFile';
import { type FilePath, readBytes } from './readBytes';

/** So many files of a folder are looked into; in a larger one, which is an archive, the first of them. */
const MOST_FILES = 2000;

interface SurroundingsParts {
  /** The files of the run, where they are judged together. */
  readonly site: readonly FoundFile[];
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
    const inSite = site.length > 0 ? await kept(this.sites, `${site}`, () => this.inSite(site)) : [];
    const key = `${inFolder.length > 0 ? folder : ''}\n${beside}\n${site}`;
    const others = this.joined.get(key) ?? [...inFolder, ...inSite];
    this.joined.set(key, others);
    return { uri: name, others };
  }

  private async inFolder(folder: string, ids: readonly string[]): Promise<readonly OtherFile[]> {
    const wanted = languages.filter(({ id }) => ids.includes(id));
    const names = (await fs.readdir(folder).catch(() => [])).filter((name) => wanted.some((language) => mayBeOf(language, name))).sort();
    const files = names.slice(0, MOST_FILES).map((name) => ({ name: path.join(folder, name), path: path.join(folder, name), shown: name }));
    return this.read(files, ids, false);
  }

  private inSite(ids: readonly string[]): Promise<readonly OtherFile[]> {
    return this.read(
      this.parts.site.map((file) => ({ ...file, shown: file.name })),
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
      found.push({ uri: name, name: shown, language: opened.language.id, summary, lines: new LineIndex(opened.text), isOfSite });
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
