import type { CancellationToken, Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describeCrash } from '../../core/crash';
import { type DecodedText, decode, unreadableNotes } from '../../core/decode';
import type { Finding } from '../../core/finding';
import { LARGEST_FILE } from '../../core/tooLarge';
import { isLicenseFileName } from '../../license/fileNames';
import { HEAD_LENGTH, holdsLicenseRecord, LARGEST_UNNAMED, mayBeLicenseFileName, readsAsLicenseFile } from '../../license/model/detect';
import { beginsAsXml, isXmlName } from '../../xml/beginsAsXml';
import type { DocumentStore } from '../documentStore';
import type { Environment } from '../environment';
import type { Reading } from '../languages/language';
import { tooLargeReading } from '../languages/tooLarge';
import type { SettingsStore } from '../settings';
import { fileGlobs, otherGlobs } from './fileGlobs';
import type { WorkspaceFiles } from './files';
import type { WorkspaceFolders } from './folders';
import { decodedUri } from './uris';

/** A file that is ours and was read without being open. */
export interface ClosedFile {
  readonly text: TextDocument;
  readonly reading: Reading;
  /** Whether settings leave it out of the check: it has no findings then, but all else. */
  readonly isIgnored: boolean;
}

export interface ClosedFilesParts {
  readonly connection: Connection;
  readonly environment: Environment;
  readonly folders: WorkspaceFolders;
  readonly settings: SettingsStore;
  readonly store: DocumentStore;
}

/** The files of the open folders as they are on the disk. */
export class ClosedFiles {
  private files: WorkspaceFiles | undefined;

  constructor(private readonly parts: ClosedFilesParts) {}

  start(files: WorkspaceFiles | undefined): void {
    this.files = files;
  }

  /** The URIs of all files of some folders that are ours by their names, each once. A folder that cannot be searched is a log line. */
  async find(folders: readonly string[], token: CancellationToken): Promise<readonly string[]> {
    return this.findAll(folders, fileGlobs, token);
  }

  /** The URIs of files of some folders that hold a license though their names do not say so; of so many that could, no more than `most` are read. */
  async findUnderOtherNames(folders: readonly string[], most: number, token: CancellationToken): Promise<readonly string[]> {
    const found: string[] = [];
    for (const uri of (await this.findAll(folders, otherGlobs, token)).slice(0, most)) {
      if (token.isCancellationRequested) break;
      await this.parts.environment.pause();
      if (await this.holdsLicense(uri)) found.push(uri);
    }
    return found;
  }

  private async holdsLicense(uri: string): Promise<boolean> {
    const { folders, settings, store } = this.parts;
    const folder = folders.of(uri);
    if (folder === undefined || isOurName(uri)) return false;
    // What is open as a license file is checked there.
    const open = store.openUri(decodedUri(uri));
    if (open !== undefined && (await store.get(open))) return false;
    const bytes = await this.files?.read(uri, LARGEST_UNNAMED);
    if (bytes === undefined || 'tooLarge' in bytes || !readsAsLicenseFile(decode(bytes.subarray(0, HEAD_LENGTH)).text)) return false;
    return !(await settings.ofClosed(uri, folder)).isIgnored;
  }

  private async findAll(folders: readonly string[], globs: readonly string[], token: CancellationToken): Promise<readonly string[]> {
    const found = await Promise.all(folders.map((folder) => this.findIn(folder, globs, token)));
    return [...new Map(found.flat().map((uri) => [decodedUri(uri), uri])).values()];
  }

  /** A file of an open folder; undefined for one that is not ours, or gone. */
  async read(uri: string): Promise<ClosedFile | undefined> {
    const { folders, settings, store, environment } = this.parts;
    const folder = folders.of(uri);
    const byContent = isByContent(uri);
    const bytes = folder === undefined ? undefined : await this.files?.read(uri, byContent ? LARGEST_UNNAMED : LARGEST_FILE);
    if (folder === undefined || bytes === undefined) return undefined;
    // Other programs' data end in .dat as well.
    if (byContent && ('tooLarge' in bytes || !holdsLicenseRecord(decode(bytes.subarray(0, HEAD_LENGTH)).text))) return undefined;
    const closed = await settings.ofClosed(uri, folder);
    const { isIgnored } = closed;
    if ('tooLarge' in bytes) return { text: TextDocument.create(uri, '', 0, ''), reading: tooLargeReading(bytes.tooLarge), isIgnored };
    const { text, notes } = textOf(uri, bytes, environment);
    const reading = store.readClosed(text, closed, notes);
    return reading && { text, reading, isIgnored };
  }

  /** What the bytes of a license file in an open folder say that its text does not. */
  async notesOf(uri: string): Promise<readonly Finding[]> {
    const bytes = this.parts.folders.of(uri) === undefined ? undefined : await this.files?.read(uri, LARGEST_FILE);
    return bytes === undefined || 'tooLarge' in bytes ? [] : unreadableNotes(bytes);
  }

  private async findIn(folder: string, globs: readonly string[], token: CancellationToken): Promise<readonly string[]> {
    try {
      return (await this.files?.find(folder, globs, token)) ?? [];
    } catch (error) {
      if (!token.isCancellationRequested) this.parts.connection.console.error(`A folder cannot be searched: ${describeCrash(error)}`);
      return [];
    }
  }
}

/** Whether a file is looked at because of its name. */
function isOurName(uri: string): boolean {
  const name = decodedUri(uri).replace(/^.*[\\/]/, '');
  return mayBeLicenseFileName(name) || isLicenseFileName(name);
}

/** Whether it is the first lines of a file, not its name, that make it a license file. */
function isByContent(uri: string): boolean {
  const name = decodedUri(uri).replace(/^.*[\\/]/, '');
  return mayBeLicenseFileName(name) && !isLicenseFileName(name);
}

interface Read {
  readonly text: TextDocument;
  readonly notes: readonly Finding[];
}

function textOf(uri: string, bytes: Uint8Array, environment: Environment): Read {
  const name = decodedUri(uri);
  const xml = isXmlName(name) || beginsAsXml(bytes) ? environment.presence().decodeXml(bytes).text : undefined;
  if (xml !== undefined && (isXmlName(name) || environment.presence().fileKindOf(name, xml) !== 'license'))
    return { text: TextDocument.create(uri, 'xml', 0, xml), notes: [] };
  const decoded = decode(bytes);
  return { text: TextDocument.create(uri, 'flexnet-license', 0, decoded.text), notes: mistakesIn(decoded) };
}

/** Of the notes on how a file was read, those that are about a mistake: an editor shows by itself in which encoding it reads a file. */
function mistakesIn({ notes }: DecodedText): readonly Finding[] {
  return notes.filter(({ severity }) => severity === 'error');
}
