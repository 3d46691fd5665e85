import type { Connection, LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver';
import { toRange } from './convert';
import type { DocumentStore } from './documentStore';
import { answerAt } from './editing';
import { answering } from './safely';

/** Lets the names of a start tag and its end tag change together. */
export function handleLinkedEditing(connection: Connection, store: DocumentStore): void {
  connection.languages.onLinkedEditingRange(
    answering<LinkedEditingRangeParams, LinkedEditingRanges | null>(connection, 'linked editing', null, (params) =>
      answerAt<LinkedEditingRanges | null>(store, params, null, ({ text, editing }, offset) => {
        const ranges = editing.linkedRanges(offset).map((range) => toRange(text, range));
        return ranges.length > 0 ? { ranges } : null;
      }),
    ),
  );
}
