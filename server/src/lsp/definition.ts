import type { Connection, DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { toRange } from './convert';
import type { DocumentStore } from './documentStore';
import { answerAt } from './editing';
import { answering } from './safely';

export interface DefinitionHandler {
  /** Says whether the client wants to know more than the place. */
  start(links: boolean): void;
}

/** Goes to where a name is declared. */
export function handleDefinition(connection: Connection, store: DocumentStore): DefinitionHandler {
  let links = false;
  connection.onDefinition(
    answering<DefinitionParams, Location[] | LocationLink[] | null>(connection, 'the definition', null, (params) =>
      answerAt<Location[] | LocationLink[] | null>(store, params, null, ({ text, editing }, offset) => {
        const found = editing.definition(offset);
        if (found.length === 0) return null;
        if (!links) return found.map(({ target }) => ({ uri: text.uri, range: toRange(text, target) }));
        return found.map(({ origin, target, targetExtent }) => ({
          originSelectionRange: toRange(text, origin),
          targetUri: text.uri,
          targetRange: toRange(text, targetExtent),
          targetSelectionRange: toRange(text, target),
        }));
      }),
    ),
  );
  return {
    start(given) {
      links = given;
    },
  };
}
