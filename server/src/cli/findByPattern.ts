import nodeFs, { type Stats } from 'node:fs';
import path from 'node:path';

// By `require`, which brings its CommonJS build: the other one asks for its own URL, which a CommonJS bundle does not have.
import tinyglobby = require('tinyglobby');

import { explainReadError } from './readErrors';

export interface MatchingFiles {
  readonly files: readonly string[];
  readonly problems: readonly string[];
}

/** Whether a name that no file has is a pattern, such as `*.lic`. */
export function isPattern(name: string): boolean {
  return tinyglobby.isDynamicPattern(withSlashes(name));
}

/** The files that a pattern matches, and what could not be searched. */
export async function findByPattern(name: string): Promise<MatchingFiles> {
  const pattern = withSlashes(name);
  const problems: string[] = [];
  const files = await tinyglobby.glob(pattern, {
    absolute: path.isAbsolute(pattern),
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    fs: watchedFileSystem((folder, error) => problems.push(explainReadError(path.relative(process.cwd(), folder) || '.', error))),
  });
  return { files, problems };
}

/** The file system as tinyglobby is to see it: errors are reported, and links to folders are left alone, so that they cannot loop. */
function watchedFileSystem(report: (folder: string, error: NodeJS.ErrnoException) => void): tinyglobby.FileSystemAdapter {
  const readdir = (folder: string, options: { withFileTypes: true }, done: (error: Error | null, entries: unknown) => void): void => {
    nodeFs.readdir(folder, options, (error, entries) => {
      if (error) report(folder, error);
      done(error, entries);
    });
  };
  const stat = (file: string, done: (error: Error | null, stats?: Stats) => void): void => {
    nodeFs.stat(file, (error, stats) => done(stats?.isDirectory() ? new Error('a link to a folder') : error, stats));
  };
  return { readdir, stat } as unknown as tinyglobby.FileSystemAdapter;
}

/** Patterns are written with `/`; on Windows a `\` in one separates folders too. */
function withSlashes(name: string): string {
  return path.sep === '\\' ? name.replaceAll('\\', '/') : name;
}
