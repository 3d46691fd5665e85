import type { Connection, SignatureHelp, SignatureHelpParams } from 'vscode-languageserver';
import type { Message } from '../core/message';
import type { RecordSignature } from '../license/features/signature/signature.types';
import { toMarkdown } from './convert';
import type { DocumentStore } from './documentStore';
import { MarkupKind } from './protocol';
import { answering } from './safely';
import type { Words } from './words';

/** The characters whose typing makes an editor ask. */
export const signatureTriggers = [' '];

export interface SignatureHelpHandler {
  /** Says whether the client finds a parameter in the label by offsets. */
  start(offsets: boolean): void;
}

/** Shows what a record consists of, and which of its fields comes at the cursor. */
export function handleSignatureHelp(connection: Connection, store: DocumentStore, words: Words): SignatureHelpHandler {
  let offsets = false;
  connection.onSignatureHelp(
    answering<SignatureHelpParams, SignatureHelp | null>(connection, 'the signature', null, async ({ textDocument, position }) => {
      const document = await store.get(textDocument.uri);
      const signature = document?.reading.signature?.(document.text.offsetAt(position));
      return signature ? toSignatureHelp(signature, offsets, words) : null;
    }),
  );
  return {
    start(given) {
      offsets = given;
    },
  };
}

function toSignatureHelp({ label, documentation, fields, active }: RecordSignature, offsets: boolean, words: Words): SignatureHelp {
  const markdown = (paragraphs: readonly Message[]) => ({ kind: MarkupKind.Markdown, value: toMarkdown(paragraphs, words) });
  const parameters = fields.map((field) => {
    const { start, end } = field.labelRange;
    return { label: offsets ? ([start, end] as [number, number]) : label.slice(start, end), documentation: markdown(field.documentation) };
  });
  return {
    signatures: [{ label, documentation: markdown(documentation), parameters, activeParameter: active }],
    activeSignature: 0,
    activeParameter: active,
  };
}
