import type { CancellationToken, Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describeCrash } from '../../core/crash';
import { LARGEST_FILE } from '../../core/tooLarge';
import { headOf, isHiddenOne, isOurName, isOursByContent, LARGEST_UNNAMED, mayBeOurs, type OpenedBytes } from '../../language/detection';
import type { Analysis, Language } from '../../language/language';
import { tooLargeAnalysis } from '../../language/partsLimit';
import { languages } from '../../languages';
import { analysisOf, type DocumentStore, ignored } from '../documentStore';
import type { Environment } from '../environment';
import type { DocumentSettings, SettingsStore } from '../settings';
import { fileGlobs, fileGlobsOf, otherGlobs } from './fileGlobs';
import type { WorkspaceFiles } from './files';
import type { WorkspaceFolders } from './folders';
import type { SurroundingsStore } from './surroundings';
import { decodedUri } from './uris';

/** A file that is ours and was read without being open. */
export interface ClosedFile {
  readonly text: TextDocument;
  readonly analysis: Analysis;
  /** Whether settings leave it out of the check: it has no findings then, but all else. */
  readonly isIgnored: boolean;
}

/** A file that is ours with its language, its text and its settings. */
export type OpenedFile = OpenedBytes & DocumentSettings;

export interface ClosedFilesParts {
  readonly connection: Connection;
  readonly environment: Environment;
  readonly folders: WorkspaceFolders;
  readonly settings: SettingsStore;
  readonly store: DocumentStore;
  readonly surroundings: SurroundingsStore;
  readonly files: WorkspaceFiles | undefined;
}

/** The files of the open folders as they are on the disk. */
export class ClosedFiles {
  constructor(private readonly parts: ClosedFilesParts) {}

  /**
   * The URIs of all files of some folders that are ours by their names, each once; of some languages, where these are given. A folder that cannot be
   * searched is a log line.
   */
  async find(folders: readonly string[], token: CancellationToken, ofLanguages?: readonly Language[]): Promise<readonly string[]> {
    return this.findAll(folders, ofLanguages ? fileGlobsOf(ofLanguages) : fileGlobs, token);
  }

  /** The URIs of files of some folders that are ours though their names do not say so; of so many that could, no more than `most` are read. */
  async findUnderOtherNames(folders: readonly string[], most: number, token: CancellationToken): Promise<readonly string[]> {
    const found: string[] = [];
    for (const uri of (await this.findAll(folders, otherGlobs, token)).slice(0, most)) {
      if (token.isCancellationRequested) break;
      await this.parts.environment.pause();
      if (await this.isHiddenOne(uri)) found.push(uri);
    }
    return found;
  }

  private async isHiddenOne(uri: string): Promise<boolean> {
    const { folders, settings, store, files } = this.parts;
    const folder = folders.of(uri);
    const name = decodedUri(uri);
    if (folder === undefined || isOurName(languages, name) || mayBeOurs(languages, name)) return false;
    // What is open as one of ours is checked there.
    const open = store.openUri(name);
    if (open !== undefined && (await store.get(open))) return false;
    const bytes = await files?.read(uri, LARGEST_UNNAMED);
    if (bytes === undefined || 'tooLarge' in bytes || !isHiddenOne(languages, headOf(bytes))) return false;
    return !(await settings.ignoresClosed(uri, folder));
  }

  private async findAll(folders: readonly string[], globs: readonly string[], token: CancellationToken): Promise<readonly string[]> {
    const found = await Promise.all(folders.map((folder) => this.findIn(folder, globs, token)));
    return [...new Map(found.flat().map((uri) => [decodedUri(uri), uri])).values()];
  }

  /** A file of an open folder with what it is; undefined for one that is not ours, or too large, or gone. */
  async open(uri: string): Promise<OpenedFile | undefined> {
    const opened = await this.openOrRefuse(uri);
    return opened && !('tooLarge' in opened) ? opened : undefined;
  }

  /** A file of an open folder; undefined for one that is not ours, or gone. */
  async read(uri: string): Promise<ClosedFile | undefined> {
    const opened = await this.openOrRefuse(uri);
    if (!opened) return undefined;
    if ('tooLarge' in opened) {
      const { isIgnored } = opened;
      const analysis = tooLargeAnalysis(opened.tooLarge);
      return { text: TextDocument.create(uri, '', 0, ''), analysis: isIgnored ? ignored(analysis) : analysis, isIgnored };
    }
    const { language, document, notes } = opened;
    const { store, surroundings } = this.parts;
    const around = await surroundings.of(uri, opened, opened.text, store);
    const text = TextDocument.create(uri, language.selector[0] ?? '', 0, opened.text);
    // Of the notes on how it was read, those about a mistake: an editor shows by itself in which encoding it reads a file.
    const mistakes = notes.filter(({ severity }) => severity === 'error');
    return { text, analysis: analysisOf(text, document, opened, mistakes, around), isIgnored: opened.isIgnored };
  }

  private async openOrRefuse(uri: string): Promise<OpenedFile | { readonly tooLarge: number; readonly isIgnored: boolean } | undefined> {
    const { folders, settings, store, files } = this.parts;
    const folder = folders.of(uri);
    if (folder === undefined) return undefined;
    const name = decodedUri(uri);
    const byContent = mayBeOurs(languages, name);
    const bytes = await files?.read(uri, byContent ? LARGEST_UNNAMED : LARGEST_FILE);
    // Other programs' data have such names as well.
    if (bytes === undefined || (byContent && 'tooLarge' in bytes)) return undefined;
    if ('tooLarge' in bytes) return { tooLarge: bytes.tooLarge, isIgnored: await settings.ignoresClosed(uri, folder) };
    const head = headOf(bytes);
    if (byContent && !isOursByContent(languages, { name, head })) return undefined;
    const found = await store.openClosed(name, bytes, head);
    if (!found) return undefined;
    return { ...found, ...(await settings.ofClosed(uri, folder, found.language)) };
  }

  /** The bytes of a file in an open folder; undefined for one that cannot be read, or is too large. */
  async bytesOf(uri: string): Promise<Uint8Array | undefined> {
    const bytes = this.parts.folders.of(uri) === undefined ? undefined : await this.parts.files?.read(uri, LARGEST_FILE);
    return bytes === undefined || 'tooLarge' in bytes ? undefined : bytes;
  }

  private async findIn(folder: string, globs: readonly string[], token: CancellationToken): Promise<readonly string[]> {
    try {
      return (await this.parts.files?.find(folder, globs, token)) ?? [];
    } catch (error) {
      if (!token.isCancellationRequested) this.parts.connection.console.error(`A folder cannot be searched: ${describeCrash(error)}`);
      return [];
    }
  }
}
