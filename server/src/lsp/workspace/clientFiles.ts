import type { Connection } from 'vscode-languageserver';
import {
  type FindFilesParams,
  type ListFolderParams,
  methods,
  type ReadFileParams,
  type ReadFileResult,
} from '../../../../shared/protocol';
import { foldersLeftOut } from './fileGlobs';
import type { FileBytes, WorkspaceFiles } from './files';

/** Files as the client sees them, which may be on no disk that the server knows: asked for by requests of our own. */
export function clientFiles(connection: Connection): WorkspaceFiles {
  return {
    find: (folder, globs, token) =>
      connection.sendRequest<string[]>(methods.findFiles, { folder, globs, exclude: foldersLeftOut } satisfies FindFilesParams, token),
    list: (folder) => connection.sendRequest<string[]>(methods.listFolder, { folder } satisfies ListFolderParams),
    async read(uri, most) {
      const answer = await connection.sendRequest<ReadFileResult>(methods.readFile, { uri, most } satisfies ReadFileParams);
      return answer === null ? undefined : bytesOf(answer);
    },
  };
}

/** The bytes of a file as the client sends them. */
export function bytesOf(answer: NonNullable<ReadFileResult>): FileBytes {
  return 'tooLarge' in answer ? answer : Uint8Array.from(atob(answer.base64), (character) => character.charCodeAt(0));
}
