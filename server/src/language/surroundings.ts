import type { LineIndex } from '../core/lineIndex';
import { memo } from '../core/memo';

/** What a check knows besides the document: the host gathers it, since a language reads nothing. Caches compare it by identity. */
export interface Surroundings {
  /** The document's own URI; on the command line its absolute path. */
  readonly uri: string;
  /** The file as whoever made it issued it; missing where that is not known. */
  readonly issued?: IssuedText;
  /** The document's folder; missing where the language does not ask for it. */
  readonly folder?: Folder;
  /**
   * The files of the document's site of the kinds that the language asks for (`Language.relates`), sorted by name. Its documents share the list, so that what is
   * made of it can be kept by its identity; the document itself may be in it, with its own `uri`.
   */
  readonly site?: readonly OtherFile[];
  /** Files of other kinds that the document names, such as pictures; missing where its language asks for none, or nothing can be known of them. */
  readonly data?: DataFiles;
}

/** Files of other kinds below a document's folder that it asks for (`LanguageDocument.namedData`). Paths are those from that folder, with `/`. */
export interface DataFiles {
  /** By its path each file that was asked for and is there. */
  readonly files: ReadonlyMap<string, DataFile>;
  /** The names of the files in each folder that was asked for, by its path with `/` at its end; none where there is no such folder. */
  readonly folders: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface DataFile {
  /** In bytes. */
  readonly size: number;
  /** Missing of a file with more than LARGEST_DATA bytes. */
  readonly bytes?: Uint8Array;
}

/** What a document asks for. */
export interface NamedData {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** As many bytes as are read of a file. */
export const LARGEST_DATA = 256 * 1024;
/** So many files and folders are looked at for a document. */
export const MOST_DATA = { files: 500, folders: 20 } as const;

/** Whether a path leads to a file or folder below the one it starts from. */
export function staysBelow(path: string): boolean {
  return !path.startsWith('/') && !/[\\\0:?#]/.test(path) && path.split('/').every((part) => part !== '..' && part !== '.');
}

/** A folder as its documents see it, which share it while nothing in it changes. */
export interface Folder {
  /** The names of all files in it, of whatever kind; missing where that is not known. */
  readonly names?: ReadonlySet<string>;
  /**
   * Those of the kinds that a language asks for (`Language.relates`), sorted by name, and after them those that the document names (`LanguageDocument.namedFiles`);
   * the document itself may be among them, with its own `uri`.
   */
  readonly files: readonly OtherFile[];
}

const none: readonly OtherFile[] = [];
const joinsOf = memo((_files: readonly OtherFile[]) => new WeakMap<readonly OtherFile[], readonly OtherFile[]>());

/** The files in the folder and those of the site: the same list for the same ones. */
export function othersOf(surroundings: Surroundings | undefined): readonly OtherFile[] {
  const { folder: { files } = { files: none }, site = none } = surroundings ?? {};
  if (files.length === 0 || site.length === 0) return files.length > 0 ? files : site;
  const joins = joinsOf(files);
  const list = joins.get(site) ?? [...files, ...site];
  joins.set(site, list);
  return list;
}

/** What a file was before somebody may have changed it. */
export interface IssuedText {
  readonly text: string;
  /** Where that is from, for people: the name of a file beside it, the version in git, or the text as it was opened. */
  readonly from: { readonly file: string } | 'git' | 'opened';
}

/** Another file, of any language. */
export interface OtherFile {
  readonly uri: string;
  /** For people: its path from the folder or site that it is in, with `/`. */
  readonly name: string;
  /** The id of its language. */
  readonly language: string;
  /** What its language lets others know of it (`Analysis.summary`); the type is in `summary.ts` of that language. */
  readonly summary: unknown;
  /** Where its offsets are. */
  readonly lines: LineIndex;
  /** Whether it is judged together with the document, as a file of one site; others are merely in the same folder. */
  readonly isOfSite: boolean;
}
