import type { CancellationToken, ServerCapabilities, TextDocumentPositionParams } from 'vscode-languageserver';
import type { OpenDocument } from './documentStore';
import { answering } from './safely';
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
  /** The answer where there is nothing to say, or where answering fails. */
  readonly empty: Result;
  readonly capabilities?: (context: ServerContext) => ServerCapabilities;
  answer(context: ServerContext, params: Params, token: CancellationToken): Result | Promise<Result>;
}

/** Declares a request; it keeps nothing between two of its kind. */
export function request<Params, Result>({ type, what, empty, capabilities, answer }: RequestSpec<Params, Result>): Request {
  return {
    ...(capabilities && { capabilities }),
    register(context) {
      const answered = answering<Params, Result>(context.connection, what, empty, async (params, token) => answer(context, params, token));
      // A request that comes without parameters has the token alone.
      context.connection.onRequest(
        type.method,
        (...given: unknown[]): Promise<unknown> =>
          answered((given.length > 1 ? given[0] : null) as Params, given.at(-1) as CancellationToken),
      );
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
