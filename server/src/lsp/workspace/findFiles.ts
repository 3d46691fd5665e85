import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CancellationToken } from 'vscode-languageserver';

// By `require`, which brings its CommonJS build: the other one asks for its own URL, which a CommonJS bundle does not have.
import tinyglobby = require('tinyglobby');

import { foldersLeftOut } from './fileGlobs';

/** The URIs of all files below a folder whose names match one of the globs, sorted. @throws when the folder cannot be read or the search is cancelled */
export async function findFiles(folder: string, globs: readonly string[], token: CancellationToken): Promise<string[]> {
  if (!folder.startsWith('file:')) return [];
  const stop = new AbortController();
  const listening = token.onCancellationRequested(() => stop.abort());
  try {
    const found = await tinyglobby.glob([...globs], {
      cwd: fileURLToPath(folder),
      ignore: [...foldersLeftOut],
      absolute: true,
      dot: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      signal: stop.signal,
    });
    return found.map((path) => pathToFileURL(path).href).sort();
  } finally {
    listening.dispose();
  }
}
