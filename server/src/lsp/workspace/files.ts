import type { CancellationToken } from 'vscode-languageserver';

/** A file's bytes, or, of one that is too large to be read, its size. */
export type FileBytes = Uint8Array | { readonly tooLarge: number };

/** How the server gets at files that are not open. Files and folders are named by their URIs. */
export interface WorkspaceFiles {
  /** All files below a folder whose names match one of the globs, in `fileGlobs.ts`; links to folders are not followed. */
  find(folder: string, globs: readonly string[], token: CancellationToken): Promise<readonly string[]>;
  /** The files in a folder, and not in those below it; none where it cannot be read. */
  list(folder: string): Promise<readonly string[]>;
  /** Up to so many bytes. Undefined where there is no file, or none that can be read. */
  read(uri: string, most: number): Promise<FileBytes | undefined>;
}
