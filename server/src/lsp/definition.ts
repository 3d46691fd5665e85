import type { Connection, DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { toRange } from './convert';
import type { DocumentStore } from './documentStore';
import { answerAt } from './editing';
import { answering } from './safely';

export interface DefinitionHandler {
  /** Says whether the client wants to know more than the place. */
  start(links: boolean): void;
}

/** Goes to the state that an id stands for. */
export function handleDefinition(connection: Connection, store: DocumentStore): DefinitionHandler {
  let links = false;
  connection.onDefinition(
    answering<DefinitionParams, Location | LocationLink[] | null>(connection, 'the definition', null, (params) =>
      answerAt<Location | LocationLink[] | null>(store, params, null, ({ text, editing }, offset) => {
        const found = editing.definition(offset);
        if (!found) return null;
        const targetSelectionRange = toRange(text, found.target);
        if (!links) return { uri: text.uri, range: targetSelectionRange };
        const originSelectionRange = toRange(text, found.origin);
        const targetRange = toRange(text, found.targetElement);
        return [{ originSelectionRange, targetUri: text.uri, targetRange, targetSelectionRange }];
      }),
    ),
  );
  return {
    start(given) {
      links = given;
    },
  };
}
