import type * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Documents that are only shown: both sides of a comparison, and what a merge would give. */
export const COMPARISON_SCHEME = 'seatkeeper-comparison';
export const MERGED_SCHEME = 'seatkeeper-merged';

/** A file's name without its folders. */
export function fileName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isOnlyShown({ uri: { scheme } }: vscode.TextDocument): boolean {
  return scheme === COMPARISON_SCHEME || scheme === MERGED_SCHEME;
}

/** The server is not told of such documents: what is wrong in a file is found in the file itself. */
export const withoutShown: Middleware = {
  didOpen: async (document, next) => (isOnlyShown(document) ? undefined : next(document)),
  didClose: async (document, next) => (isOnlyShown(document) ? undefined : next(document)),
};
