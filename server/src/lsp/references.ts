import type { Connection, Location, ReferenceParams } from 'vscode-languageserver';
import { toRange } from './convert';
import type { DocumentStore } from './documentStore';
import { answerAt } from './editing';
import { answering } from './safely';

/** Lists where a name is written. */
export function handleReferences(connection: Connection, store: DocumentStore): void {
  connection.onReferences(
    answering<ReferenceParams, Location[] | null>(connection, 'references', null, (params) =>
      answerAt(store, params, null, ({ text, editing }, offset) =>
        editing.references(offset, params.context.includeDeclaration).map((range) => ({ uri: text.uri, range: toRange(text, range) })),
      ),
    ),
  );
}
