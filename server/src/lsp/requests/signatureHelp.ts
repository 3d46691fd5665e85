import type { SignatureHelp, SignatureHelpParams } from 'vscode-languageserver';
import type { Signature } from '../../core/editing';
import type { Message } from '../../core/message';
import { languages } from '../../languages';
import { toMarkdown } from '../convert';
import { MarkupKind, SignatureHelpRequest } from '../protocol';
import { answerAt, request } from '../request';
import type { Words } from '../words';

/** Shows what a record consists of, and which of its fields comes at the cursor. */
export const signatureHelp = request<SignatureHelpParams, SignatureHelp | null>({
  type: SignatureHelpRequest.type,
  what: 'the signature',
  empty: null,
  capabilities: () => ({
    signatureHelpProvider: { triggerCharacters: [...new Set(languages.flatMap(({ triggers }) => triggers?.signature ?? []))] },
  }),
  answer: (context, params) =>
    answerAt<SignatureHelp | null>(context, params, null, ({ analysis }, offset) => {
      const signature = analysis.signature?.(offset);
      return signature && toSignatureHelp(signature, context.client.signatureOffsets, context.words);
    }),
});

/** `offsets`: whether the client finds a parameter in the label by offsets. */
function toSignatureHelp({ label, documentation, fields, active }: Signature, offsets: boolean, words: Words): SignatureHelp {
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
