import { LineIndex } from '../../core/lineIndex';
import { memo } from '../../core/memo';
import { candidates, headOf, LARGEST_UNNAMED, matchesAny, nameOf, openBytes } from '../../language/detection';
import type { Language, LanguageHost } from '../../language/language';
import type { Folder, OtherFile, Surroundings } from '../../language/surroundings';
import { languages } from '../../languages';
import { CancellationToken } from '../protocol';
import type { SettingsStore } from '../settings';
import { fileGlobs } from './fileGlobs';
import type { WorkspaceFiles } from './files';
import type { WorkspaceFolders } from './folders';
import type { ProjectFiles } from './projectFiles';
import { decodedUri, pathBelow, uriFrom } from './uris';

/** So many files of a folder or site are looked into; in a larger one, which is an archive, the first of them. */
const MOST_FILES = 2000;
/** So many files are looked into because a document names them. */
const MOST_NAMED = 100;

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
  /** Another number whenever other documents are open. */
  readonly openings: number;
}

/** A list that was given out, with all that it depends on. */
interface Given {
  readonly known: readonly (KnownFile | undefined)[];
  readonly list: readonly OtherFile[];
  readonly version: number;
  readonly openings: number;
  /** The open documents of it, as they were. */
  readonly open: readonly (readonly [uri: string, known: KnownFile | undefined])[];
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
  private readonly given = new Map<string, Given>();
  /** The folders that were given out, by their files. */
  private readonly folders = new WeakMap<readonly OtherFile[], Folder>();
  /** The files that were judged together in the latest check of all files, by their workspace folder; with their decoded URIs. */
  private readonly checkedTogether = new Map<string, { readonly files: readonly string[]; readonly keys: ReadonlySet<string> }>();
  /** Another number whenever something is dropped: while it stays, no list need be put together again for each of its files. */
  private version = 0;

  constructor(private readonly parts: OtherFilesParts) {}

  /** What a document of a language is checked with, of which it names some files in its folder; nothing where its language asks for none. */
  async of(uri: string, { relates }: Language, peers: OpenPeers, named: readonly string[]): Promise<Pick<Surroundings, 'folder' | 'site'>> {
    const { beside = [], site = [] } = relates ?? {};
    const folder = this.parts.folders.of(uri);
    if (folder === undefined) return {};
    return {
      ...(beside.length > 0 && { folder: await this.inFolder(uri, folder, beside, peers, named) }),
      ...(site.length > 0 && { site: await this.inSite(uri, folder, site, peers) }),
    };
  }

  /** Has all files of a workspace folder judged together from now on; none ends that. */
  judgeTogether(folder: string, uris: readonly string[]): void {
    this.version++;
    if (uris.length > 1) this.checkedTogether.set(folder, { files: [...uris].sort(), keys: new Set(uris.map(decodedUri)) });
    else this.checkedTogether.delete(folder);
  }

  /** Drops what is known of a file on the disk. */
  forget(uri: string): void {
    this.version++;
    // A change of what is in a file is not one of what there is.
    if (!this.onDisk.delete(decodedUri(uri))) this.searches.clear();
    this.listings.delete(decodedUri(uri.slice(0, uri.lastIndexOf('/'))));
  }

  /** Drops all: settings have changed. */
  forgetAll(): void {
    this.version++;
    this.onDisk.clear();
    this.searches.clear();
    this.listings.clear();
  }

  private async inFolder(uri: string, top: string, ids: readonly string[], peers: OpenPeers, named: readonly string[]): Promise<Folder> {
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    const wanted = languages.filter(({ id }) => ids.includes(id));
    const { uris, names } = filesByName(await this.listing(folder));
    const mayBeWanted = (name: string): boolean => wanted.some((language) => mayBeOf(language, name));
    const looked = [...names].filter(mayBeWanted).slice(0, MOST_FILES);
    const further = named.filter((name) => names.has(name) && !looked.includes(name)).slice(0, MOST_NAMED);
    // Files elsewhere, named by paths: those of the open folder alone.
    const elsewhere = named
      .filter((name) => name.includes('/'))
      .flatMap((name) => uriFrom(uri, name) ?? [])
      .filter((file) => this.parts.folders.of(file) === top)
      .slice(0, MOST_NAMED);
    const key = `beside ${decodedUri(folder)} ${ids} ${JSON.stringify([...further, ...elsewhere])}`;
    const found = [...looked, ...further].flatMap((name) => uris.get(name) ?? []).concat(elsewhere);
    const files = await this.list(key, async () => found, folder, wanted, peers, false);
    const before = this.folders.get(files);
    if (before?.names === names) return before;
    // Nothing is known of a folder in which not even the document is seen.
    const seen: Folder = names.size > 0 ? { names, files } : { files };
    this.folders.set(files, seen);
    return seen;
  }

  /** The files of the site that the project file names; where it names none, those that were checked together with the document. */
  private async inSite(uri: string, folder: string, ids: readonly string[], peers: OpenPeers): Promise<readonly OtherFile[]> {
    const wanted = languages.filter(({ id }) => ids.includes(id));
    const { site } = await this.parts.projects.of(uri);
    if (site) {
      const files = async () => (await this.filesBelow(folder)).filter((file) => site.includes(file)).slice(0, MOST_FILES);
      return this.list(`site ${decodedUri(site.folder)} ${ids}`, files, site.folder, wanted, peers, true);
    }
    const together = this.checkedTogether.get(folder);
    if (!together?.keys.has(decodedUri(uri))) return [];
    return this.list(`checked ${decodedUri(folder)} ${ids}`, async () => together.files.slice(0, MOST_FILES), folder, wanted, peers, true);
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
    filesOf: () => Promise<readonly string[]>,
    top: string,
    wanted: readonly Language[],
    peers: OpenPeers,
    isOfSite: boolean,
  ): Promise<readonly OtherFile[]> {
    const before = this.given.get(key);
    const { version } = this;
    const { openings } = peers;
    if (before?.version === version && before.openings === openings && (await areAsThen(before.open, peers))) return before.list;
    const ids = new Set(wanted.map(({ id }) => id));
    const looked = await filesOf();
    const open = new Map(looked.map((file) => [file, peers.openUri(decodedUri(file))]));
    const known = await Promise.all(looked.map((file) => this.known(file, open.get(file), peers)));
    const isSame = before && before.known.length === known.length && known.every((file, index) => file === before.known[index]);
    const list = isSame
      ? before.list
      : known.flatMap((file, index): OtherFile[] => {
          const uri = looked[index] ?? '';
          return file && ids.has(file.language) ? [{ ...file, uri, name: pathBelow(top, uri) ?? nameOf(uri), isOfSite }] : [];
        });
    const openOnes = looked.flatMap((file, index) => {
      const uri = open.get(file);
      return uri === undefined ? [] : [[uri, known[index]] as const];
    });
    this.given.set(key, { known, list, version, openings, open: openOnes });
    return list;
  }

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

  private known(uri: string, open: string | undefined, peers: OpenPeers): Promise<KnownFile | undefined> {
    const key = decodedUri(uri);
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

/** The files of a listing by their names. */
const filesByName = memo((listing: readonly string[]) => {
  const uris = new Map(listing.map((uri) => [nameOf(decodedUri(uri)), uri]));
  return { uris, names: new Set(uris.keys()) };
});

/** Whether open documents let others know the same as when a list was made. */
async function areAsThen(open: Given['open'], peers: OpenPeers): Promise<boolean> {
  for (const [uri, known] of open) if ((await peers.known(uri)) !== known) return false;
  return true;
}

function mayBeOf({ fileNames, fileNamesByContent = [] }: Language, name: string): boolean {
  return matchesAny(name, fileNames) || matchesAny(name, fileNamesByContent);
}
