import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Wraps a request handler: a cancelled request is refused, and an error in one becomes a log line and an empty answer, never a dead server. */
export function answering<Params, Result>(
  connection: Connection,
  name: string,
  empty: Result,
  handler: (params: Params) => Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>> {
  return async (params, token) => {
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    try {
      return await handler(params);
    } catch (error) {
      // The message of the error is left out: it could hold a piece of the license file.
      connection.console.error(`The request for ${name} failed: ${error instanceof Error ? error.name : 'unknown error'}`);
      return empty;
    }
  };
}
