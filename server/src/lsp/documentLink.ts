import type { Connection, DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { type Message, say } from '../core/message';
import type * as features from '../license/features/documentLinks';
import { toRange } from './convert';
import type { DocumentStore } from './documentStore';
import { fileTarget } from './fileTarget';
import { answering } from './safely';
import type { Words } from './words';

const tooltips: Readonly<Record<features.DocumentLink['kind'], Message>> = {
  daemon: say('Go to the vendor daemon if it is on this computer'),
  options: say('Open the options file if it is on this computer'),
};

/** Links the paths in a document to the files they name. */
export function handleDocumentLink(connection: Connection, store: DocumentStore, words: Words): void {
  connection.onDocumentLinks(
    answering<DocumentLinkParams, DocumentLink[] | null>(connection, 'links', null, async ({ textDocument }) => {
      const document = await store.get(textDocument.uri);
      const links = document?.reading.links?.();
      if (!document || !links) return null;
      return links.flatMap(({ range, path, kind }) => {
        const target = fileTarget(textDocument.uri, path);
        return target === undefined ? [] : [{ range: toRange(document.text, range), target, tooltip: words.of(tooltips[kind]) }];
      });
    }),
  );
}
