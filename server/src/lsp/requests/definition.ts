import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { toRange } from '../convert';
import { DefinitionRequest } from '../protocol';
import { answerAt, request } from '../request';

/** Goes to where a name is declared. */
export const definition = request<DefinitionParams, Location[] | LocationLink[] | null>({
  type: DefinitionRequest.type,
  what: 'the definition',
  empty: null,
  capabilities: () => ({ definitionProvider: true }),
  answer: (context, params) =>
    answerAt<Location[] | LocationLink[] | null>(context, params, null, ({ text, analysis }, offset) => {
      const found = analysis.definition?.(offset) ?? [];
      if (found.length === 0) return undefined;
      if (!context.client.definitionLinks)
        return found.map(({ target, file }) => ({ uri: file?.uri ?? text.uri, range: toRange(file?.lines ?? text, target) }));
      return found.map(({ origin, target, targetExtent, file }) => ({
        originSelectionRange: toRange(text, origin),
        targetUri: file?.uri ?? text.uri,
        targetRange: toRange(file?.lines ?? text, targetExtent),
        targetSelectionRange: toRange(file?.lines ?? text, target),
      }));
    }),
});
