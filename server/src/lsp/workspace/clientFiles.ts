import type { Connection } from 'vscode-languageserver';
import { foldersLeftOut } from './fileGlobs';
import type { FileBytes, WorkspaceFiles } from './files';

/** What `seatkeeper/readFile` answers: the bytes in Base64, or the size of a file that is larger than was asked for. */
type ReadAnswer = { readonly base64: string } | { readonly tooLarge: number } | null;

/** Files as the client sees them, which may be on no disk that the server knows: asked for by requests of our own. */
export function clientFiles(connection: Connection): WorkspaceFiles {
  return {
    find: (folder, globs, token) =>
      connection.sendRequest<string[]>('seatkeeper/findFiles', { folder, globs, exclude: foldersLeftOut }, token),
    async read(uri, most) {
      const answer = await connection.sendRequest<ReadAnswer>('seatkeeper/readFile', { uri, most });
      return answer === null ? undefined : bytesOf(answer);
    },
  };
}

function bytesOf(answer: NonNullable<ReadAnswer>): FileBytes {
  return 'tooLarge' in answer ? answer : Uint8Array.from(atob(answer.base64), (character) => character.charCodeAt(0));
}
