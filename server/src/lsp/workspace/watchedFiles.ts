import type { Connection } from 'vscode-languageserver';
import { issuedEndings } from '../../../../shared/issuedFiles';
import { IGNORE_FILE, PROJECT_FILE } from '../../core/project/projectFile';
import { DidChangeWatchedFilesNotification, FileChangeType } from '../protocol';
import { fileGlobs, seenGlobs } from './fileGlobs';
import { decodedUri } from './uris';

/** The files that tell how files beside them were issued. */
const issuedGlobs = issuedEndings.map((ending) => `**/*${ending}`);

/** What happens to files that are not open. */
export interface FileWatcher {
  /** Whether the settings of a project depend on a file. */
  isOfProject(uri: string): boolean;
  /** A project's settings have changed. */
  projectChanged(): void;
  changed(uri: string): void;
  deleted(uri: string): void;
}

/** Tells of files that changed on disk, as the client reports them. */
export function handleWatchedFiles(connection: Connection, watcher: FileWatcher): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => watcher.isOfProject(uri))) watcher.projectChanged();
    for (const { uri, type } of changes) {
      if (watcher.isOfProject(uri)) continue;
      if (type === FileChangeType.Deleted) watcher.deleted(uri);
      else watcher.changed(uri);
    }
  });
}

/** Asks the client to report such changes. */
export function watchFiles(connection: Connection): void {
  const watchers = [`**/${PROJECT_FILE}`, `**/${IGNORE_FILE}`, ...issuedGlobs, ...seenGlobs, ...fileGlobs].map((globPattern) => ({
    globPattern,
  }));
  void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** Asks the client to report changes of one more file, whichever folder it is in. */
export function watchFile(connection: Connection, uri: string): void {
  const name = decodedUri(uri).replace(/^.*\//, '');
  const globPattern = `**/${name.replace(/[*?[\]{}]/g, (one) => `[${one}]`)}`;
  void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] });
}
