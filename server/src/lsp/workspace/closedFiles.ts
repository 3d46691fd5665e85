import type { CancellationToken, Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describeCrash } from '../../core/crash';
import { decode } from '../../core/decode';
import { LARGEST_FILE } from '../../core/tooLarge';
import { isLicenseFileName } from '../../license/fileNames';
import { HEAD_LENGTH, holdsLicenseRecord, LARGEST_UNNAMED, mayBeLicenseFileName } from '../../license/model/recognise';
import type { DocumentStore } from '../documentStore';
import type { Environment } from '../environment';
import type { Reading } from '../languages/language';
import { tooLargeReading } from '../languages/tooLarge';
import type { SettingsStore } from '../settings';
import type { WorkspaceFiles } from './files';
import type { WorkspaceFolders } from './folders';
import { decodedUri } from './uris';

/** A file that is ours and was read without being open. */
export interface ClosedFile {
  readonly text: TextDocument;
  readonly reading: Reading;
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
    const found = await Promise.all(folders.map((folder) => this.findIn(folder, token)));
    return [...new Map(found.flat().map((uri) => [decodedUri(uri), uri])).values()];
  }

  /** A file of an open folder; undefined for one that is none of ours, gone, or left out by settings. */
  async read(uri: string): Promise<ClosedFile | undefined> {
    const { folders, settings, store, environment } = this.parts;
    const folder = folders.of(uri);
    const byContent = isByContent(uri);
    const bytes = folder === undefined ? undefined : await this.files?.read(uri, byContent ? LARGEST_UNNAMED : LARGEST_FILE);
    if (folder === undefined || bytes === undefined) return undefined;
    // Other programs' data end in .dat as well.
    if (byContent && ('tooLarge' in bytes || !holdsLicenseRecord(decode(bytes.subarray(0, HEAD_LENGTH)).text))) return undefined;
    const closed = await settings.ofClosed(uri, folder);
    if (closed.isIgnored) return undefined;
    if ('tooLarge' in bytes) return { text: TextDocument.create(uri, '', 0, ''), reading: tooLargeReading(bytes.tooLarge) };
    const text = textOf(uri, bytes, environment);
    const reading = store.readClosed(text, closed);
    return reading && { text, reading };
  }

  private async findIn(folder: string, token: CancellationToken): Promise<readonly string[]> {
    try {
      return (await this.files?.find(folder, token)) ?? [];
    } catch (error) {
      if (!token.isCancellationRequested) this.parts.connection.console.error(`A folder cannot be searched: ${describeCrash(error)}`);
      return [];
    }
  }
}

/** Whether it is the first lines of a file, not its name, that make it a license file. */
function isByContent(uri: string): boolean {
  const name = decodedUri(uri).replace(/^.*[\\/]/, '');
  return mayBeLicenseFileName(name) && !isLicenseFileName(name);
}

function textOf(uri: string, bytes: Uint8Array, environment: Environment): TextDocument {
  const isXml = /\.xml$/i.test(decodedUri(uri));
  const { text } = isXml ? environment.presence().decodeXml(bytes) : decode(bytes);
  return TextDocument.create(uri, isXml ? 'xml' : 'flexnet-license', 0, text);
}
