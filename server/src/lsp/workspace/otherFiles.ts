import { LineIndex } from '../../core/lineIndex';
import { candidates, headOf, LARGEST_UNNAMED, matchesAny, nameOf, openBytes } from '../../language/detection';
import type { Language, LanguageHost } from '../../language/language';
import type { OtherFile } from '../../language/surroundings';
import { languages } from '../../languages';
import { CancellationToken } from '../protocol';
import type { SettingsStore } from '../settings';
import { fileGlobs } from './fileGlobs';
import type { WorkspaceFiles } from './files';
import type { WorkspaceFolders } from './folders';
import type { ProjectFiles } from './projectFiles';
import { decodedUri, pathBelow } from './uris';

/** So many files of a folder or site are looked into; in a larger one, which is an archive, the first of them. */
const MOST_FILES = 2000;

/** What a file lets others know of it. */
export interface KnownFile {
  readonly language: string;
  readonly summary: unknown;
  readonly lines: LineIndex;
}

/** The open documents, which go before what is on the disk. */
export interface OpenPeers {
  /** The URI by which the client names the open document of a decoded one; undefined when it is not open. */
  openUri(decoded: string): string | undefined;
  /** What an open document lets others know; the same object as long as it has not changed. */
  known(uri: string): Promise<KnownFile | undefined>;
}

export interface OtherFilesParts {
  readonly folders: WorkspaceFolders;
  readonly settings: SettingsStore;
  readonly projects: ProjectFiles;
  readonly files: WorkspaceFiles | undefined;
  readonly host: LanguageHost;
}

/** The files that the check of a document knows of: those beside it, and those that are judged together with it as one site. Only files of open folders are read. */
export class OtherFiles {
  private readonly searches = new Map<string, Promise<readonly string[]>>();
  private readonly listings = new Map<string, Promise<readonly string[]>>();
  /** What files on the disk let others know, by their decoded URIs. */
  private readonly onDisk = new Map<string, Promise<KnownFile | undefined>>();
  /** The lists that were given out, by what they are of: the same one is given again while its files are the same. */
  private readonly given = new Map<string, { readonly known: readonly (KnownFile | undefined)[]; readonly list: readonly OtherFile[] }>();
  /** The files that were judged together in the latest check of all files, by their workspace folder. */
  private readonly checkedTogether = new Map<string, readonly string[]>();

  constructor(private readonly parts: OtherFilesParts) {}

  /** The files that a document of a language is checked with; undefined where its language asks for none. */
  async of(uri: string, { relates }: Language, peers: OpenPeers): Promise<readonly OtherFile[] | undefined> {
    const { beside = [], site = [] } = relates ?? {};
    if (beside.length === 0 && site.length === 0) return undefined;
    const folder = this.parts.folders.of(uri);
    if (folder === undefined) return undefined;
    const inFolder = beside.length > 0 ? await this.inFolder(uri.slice(0, uri.lastIndexOf('/')), beside, peers) : [];
    const inSite = site.length > 0 ? await this.inSite(uri, folder, site, peers) : [];
    if (inFolder.length === 0 || inSite.length === 0) return inFolder.length > 0 ? inFolder : inSite;
    return this.joined(inFolder, inSite);
  }

  /** Has all files of a workspace folder judged together from now on; none ends that. */
  judgeTogether(folder: string, uris: readonly string[]): void {
    if (uris.length > 1) this.checkedTogether.set(folder, [...uris].sort());
    else this.checkedTogether.delete(folder);
  }

  /** Drops what is known of a file on the disk. */
  forget(uri: string): void {
    // A change of what is in a file is not one of what there is.
    if (!this.onDisk.delete(decodedUri(uri))) this.searches.clear();
    this.listings.delete(decodedUri(uri.slice(0, uri.lastIndexOf('/'))));
  }

  /** Drops all: settings have changed. */
  forgetAll(): void {
    this.onDisk.clear();
    this.searches.clear();
    this.listings.clear();
  }

  private async inFolder(folder: string, ids: readonly string[], peers: OpenPeers): Promise<readonly OtherFile[]> {
    const wanted = languages.filter(({ id }) => ids.includes(id));
    const files = (await this.listing(folder)).filter((file) => wanted.some((language) => mayBeOf(language, nameOf(decodedUri(file)))));
    return this.list(`beside ${decodedUri(folder)} ${ids}`, files, folder, wanted, peers, false);
  }

  /** The files of the site that the project file names; where it names none, those that were checked together with the document. */
  private async inSite(uri: string, folder: string, ids: readonly string[], peers: OpenPeers): Promise<readonly OtherFile[]> {
    const wanted = languages.filter(({ id }) => ids.includes(id));
    const { site } = await this.parts.projects.of(uri);
    if (site) {
      const files = (await this.filesBelow(folder)).filter((file) => site.includes(file));
      return this.list(`site ${decodedUri(site.folder)} ${ids}`, files, site.folder, wanted, peers, true);
    }
    const files = this.checkedTogether.get(folder) ?? [];
    const key = decodedUri(uri);
    if (!files.some((file) => decodedUri(file) === key)) return [];
    return this.list(`checked ${decodedUri(folder)} ${ids}`, files, folder, wanted, peers, true);
  }

  /** The files of a workspace folder that are ours by their names. */
  private filesBelow(folder: string): Promise<readonly string[]> {
    const found =
      this.searches.get(folder) ??
      Promise.resolve(this.parts.files?.find(folder, fileGlobs, CancellationToken.None) ?? []).then(
        (uris) => [...uris].sort(),
        () => [],
      );
    this.searches.set(folder, found);
    return found;
  }

  private async list(
    key: string,
    files: readonly string[],
    top: string,
    wanted: readonly Language[],
    peers: OpenPeers,
    isOfSite: boolean,
  ): Promise<readonly OtherFile[]> {
    const ids = new Set(wanted.map(({ id }) => id));
    const looked = files.slice(0, MOST_FILES);
    const known = await Promise.all(looked.map((file) => this.known(file, peers)));
    const before = this.given.get(key);
    if (before && before.known.length === known.length && known.every((file, index) => file === before.known[index])) return before.list;
    const list = known.flatMap((file, index): OtherFile[] => {
      const uri = looked[index] ?? '';
      return file && ids.has(file.language) ? [{ ...file, uri, name: pathBelow(top, uri) ?? nameOf(uri), isOfSite }] : [];
    });
    this.given.set(key, { known, list });
    return list;
  }

  private joined(a: readonly OtherFile[], b: readonly OtherFile[]): readonly OtherFile[] {
    const inA = this.joins.get(a) ?? new WeakMap<readonly OtherFile[], readonly OtherFile[]>();
    this.joins.set(a, inA);
    const list = inA.get(b) ?? [...a, ...b];
    inA.set(b, list);
    return list;
  }

  private readonly joins = new WeakMap<readonly OtherFile[], WeakMap<readonly OtherFile[], readonly OtherFile[]>>();

  private listing(folder: string): Promise<readonly string[]> {
    const key = decodedUri(folder);
    const listing =
      this.listings.get(key) ??
      Promise.resolve(this.parts.files?.list(folder) ?? []).then(
        (uris) => [...uris].sort(),
        () => [],
      );
    this.listings.set(key, listing);
    return listing;
  }

  private known(uri: string, peers: OpenPeers): Promise<KnownFile | undefined> {
    const key = decodedUri(uri);
    const open = peers.openUri(key);
    if (open !== undefined) return peers.known(open);
    const known = this.onDisk.get(key) ?? this.read(uri).catch(() => undefined);
    this.onDisk.set(key, known);
    return known;
  }

  private async read(uri: string): Promise<KnownFile | undefined> {
    const { folders, settings, files, host } = this.parts;
    const folder = folders.of(uri);
    const name = nameOf(decodedUri(uri));
    const bytes = folder === undefined ? undefined : await files?.read(uri, LARGEST_UNNAMED);
    if (folder === undefined || bytes === undefined || 'tooLarge' in bytes) return undefined;
    const opened = await openBytes(candidates(languages, { name, head: headOf(bytes) }), name, bytes, host);
    if (!opened) return undefined;
    const { language, document, text } = opened;
    const { options } = await settings.ofClosed(uri, folder, language);
    return { language: language.id, summary: document.analyze(text, options).summary?.(), lines: new LineIndex(text) };
  }
}

function mayBeOf({ fileNames, fileNamesByContent = [] }: Language, name: string): boolean {
  return matchesAny(name, fileNames) || matchesAny(name, fileNamesByContent);
}
