import type { CancellationToken, Connection } from 'vscode-languageserver';
import { describeCrash } from '../core/crash';
import { LSPErrorCodes, ResponseError } from './protocol';

/** Wraps a request handler: a cancelled request is refused, and an error in one becomes a log line and an empty answer, never a dead server. */
export function answering<Params, Result>(
  connection: Connection,
  name: string,
  empty: Result,
  handler: (params: Params, token: CancellationToken) => Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>> {
  return async (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    try {
      const result = await handler(params, token);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      connection.console.error(`The request for ${name} failed: ${describeCrash(error)}`);
      return empty;
    }
  };
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}
