import type { Connection, ConnectionOptions } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from './protocol';

/** Requests of these names answer, in place of the one that came out of turn, with the error that the protocol wants. */
const TOO_EARLY = 'seatkeeper/tooEarly';
const TOO_LATE = 'seatkeeper/tooLate';

interface Message {
  readonly method?: string;
  readonly id?: unknown;
}

/**
 * Options for a connection that lets nothing through out of turn: before `initialize` and after `shutdown`, requests are refused and notifications but
 * `exit` are dropped (LSP 3.17, "Server lifecycle").
 */
export function lifecycleOptions(): ConnectionOptions {
  let state: 'new' | 'running' | 'ended' = 'new';
  return {
    messageStrategy: {
      handleMessage(message, next) {
        const { method, id } = message as Message;
        if (method === undefined || method === 'exit') return next(message);
        const inTurn = state === 'running' ? method !== 'initialize' : state === 'new' && method === 'initialize';
        if (inTurn) {
          if (method === 'initialize') state = 'running';
          if (method === 'shutdown') state = 'ended';
          return next(message);
        }
        if (id === undefined) return;
        return next({ ...message, method: state === 'new' ? TOO_EARLY : TOO_LATE, params: undefined } as typeof message);
      },
    },
  };
}

/** Answers the requests that came out of turn. */
export function refuseOutOfTurn(connection: Connection): void {
  connection.onRequest(TOO_EARLY, () => new ResponseError(ErrorCodes.ServerNotInitialized, 'The first request must be initialize.'));
  connection.onRequest(TOO_LATE, () => new ResponseError(ErrorCodes.InvalidRequest, 'This request must not come any more.'));
}
