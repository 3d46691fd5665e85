import type { CancellationToken, Connection, ServerCapabilities, TextDocumentPositionParams } from 'vscode-languageserver';
import { describeCrash } from '../core/crash';
import type { OpenDocument } from './documentStore';
import { LSPErrorCodes, ResponseError } from './protocol';
import type { ServerContext } from './serverContext';

/** A kind of request: what the server announces of it, and how it is answered. */
export interface Request {
  /** What a client that can do this is told. */
  capabilities?(context: ServerContext): ServerCapabilities;
  /** Lets the request in. */
  register(context: ServerContext): void;
}

interface RequestSpec<Params, Result> {
  /** The protocol's request, or the name of one of our own. */
  readonly type: { readonly method: string };
  /** What is asked for, for the log. */
  readonly what: string;
  /** The answer where there is nothing to say, or where answering fails; for what is to be resolved, that as it came. */
  readonly empty: Result | ((params: Params) => Result);
  readonly capabilities?: (context: ServerContext) => ServerCapabilities;
  answer(context: ServerContext, params: Params, token: CancellationToken): Result | Promise<Result>;
}

/** Declares a request; it keeps nothing between two of its kind. */
export function request<Params, Result>({ type, what, empty, capabilities, answer }: RequestSpec<Params, Result>): Request {
  return {
    ...(capabilities && { capabilities }),
    register(context) {
      context.connection.onRequest(type.method, (...given: unknown[]): Promise<unknown> => {
        // A request that comes without parameters has the token alone.
        const params = (given.length > 1 ? given[0] : null) as Params;
        const otherwise = typeof empty === 'function' ? (empty as (params: Params) => Result)(params) : empty;
        return answering(context.connection, what, otherwise, given.at(-1) as CancellationToken, async (token) =>
          answer(context, params, token),
        );
      });
    },
  };
}

/** Answers a request about a place in a document; `empty` where the document is not one of ours. */
export async function answerAt<Result>(
  { store }: ServerContext,
  { textDocument, position }: TextDocumentPositionParams,
  empty: Result,
  answer: (document: OpenDocument, offset: number) => Result | undefined,
): Promise<Result> {
  const document = await store.get(textDocument.uri);
  return (document && answer(document, document.text.offsetAt(position))) ?? empty;
}

/** Answers a request: a canceled one is refused, and an error in one becomes a log line and the answer `otherwise`, never a dead server. */
async function answering<Result>(
  connection: Connection,
  name: string,
  otherwise: Result,
  token: CancellationToken,
  answer: (token: CancellationToken) => Promise<Result>,
): Promise<Result | ResponseError<never>> {
  if (token.isCancellationRequested) return canceled();
  try {
    const result = await answer(token);
    return token.isCancellationRequested ? canceled() : result;
  } catch (error) {
    connection.console.error(`The request for ${name} failed: ${describeCrash(error)}`);
    return otherwise;
  }
}

function canceled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Canceled.');
}
