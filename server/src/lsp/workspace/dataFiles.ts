import { type DataFile, type DataFiles, LARGEST_DATA, MOST_DATA, type NamedData, staysBelow } from '../../language/surroundings';
import type { WorkspaceFiles } from './files';
import type { WorkspaceFolders } from './folders';
import { decodedUri } from './uris';

export interface DataFilesParts {
  readonly folders: WorkspaceFolders;
  readonly files: WorkspaceFiles | undefined;
  /** Whether what was read is kept: the client reports changes. */
  readonly keeps: boolean;
}

/** Files of other kinds that documents name, such as pictures. Only what is in an open folder, and in the document's own or below that, is read. */
export class DataFileReader {
  private readonly read = new Map<string, Promise<DataFile | undefined>>();
  private readonly listed = new Map<string, Promise<ReadonlySet<string>>>();
  /** What was given out for each document: the same again while nothing of it has changed. */
  private readonly given = new Map<string, { readonly parts: readonly unknown[]; readonly data: DataFiles }>();

  constructor(private readonly parts: DataFilesParts) {}

  /** What is known of the files that a document names; undefined where nothing can be. */
  async of(uri: string, { files, folders }: NamedData): Promise<DataFiles | undefined> {
    // An address with more than a path, as that of a version in a comparison, has no neighbors.
    if (!this.parts.files || this.parts.folders.of(uri) === undefined || /[?#]/.test(uri)) return undefined;
    const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
    const paths = files.filter(staysBelow).slice(0, MOST_DATA.files);
    const below = folders.filter(staysBelow).slice(0, MOST_DATA.folders);
    const [found, names] = await Promise.all([
      Promise.all(paths.map((path) => this.file(uriBelow(folder, path)))),
      Promise.all(below.map((path) => this.names(uriBelow(folder, path)))),
    ]);
    const parts = [...paths, ...below, ...found, ...names];
    const before = this.given.get(uri);
    if (before?.parts.length === parts.length && before.parts.every((part, index) => part === parts[index])) return before.data;
    const data: DataFiles = {
      files: new Map(paths.flatMap((path, index) => (found[index] ? [[path, found[index]] as const] : []))),
      folders: new Map(below.map((path, index) => [path, names[index] ?? new Set()])),
    };
    this.given.set(uri, { parts, data });
    return data;
  }

  /** Drops what is known of a file, and of the folder that it is in. */
  forget(uri: string): void {
    const key = decodedUri(uri);
    this.read.delete(key);
    this.listed.delete(key.slice(0, key.lastIndexOf('/') + 1));
  }

  close(uri: string): void {
    this.given.delete(uri);
  }

  private file(uri: string): Promise<DataFile | undefined> {
    return this.kept(this.read, uri, async () => {
      const bytes = await this.parts.files?.read(uri, LARGEST_DATA);
      if (!bytes) return undefined;
      return 'tooLarge' in bytes ? { size: bytes.tooLarge } : { size: bytes.length, bytes };
    });
  }

  private names(folder: string): Promise<ReadonlySet<string> | undefined> {
    return this.kept(this.listed, folder, async () => {
      const uris = (await this.parts.files?.list(folder.slice(0, -1))) ?? [];
      return new Set(uris.map((file) => decodedUri(file)).map((file) => file.slice(file.lastIndexOf('/') + 1)));
    }).then((names) => names);
  }

  private kept<T>(known: Map<string, Promise<T>>, uri: string, make: () => Promise<T>): Promise<T | undefined> {
    const key = decodedUri(uri);
    const value = known.get(key) ?? make();
    if (this.parts.keeps) known.set(key, value);
    return value.catch(() => {
      known.delete(key);
      return undefined;
    });
  }
}

function uriBelow(folder: string, path: string): string {
  return folder + path.split('/').map(encodeURIComponent).join('/');
}
