import { isLineEnd } from '../../core/characters';
import type { Signature, SignatureField } from '../../core/editing';
import { partitionPoint } from '../../core/ranges';
import { describeKeyword, fieldDescriptions } from '../hover/describe';
import { expectedField } from '../model/statements';
import type { OptionsTree } from '../syntax/parse';
import { keywordDefinition, syntaxOf } from '../vocabulary/keywords';

/** What the option at an offset (0-based, UTF-16) consists of; undefined in its keyword and where nothing more comes. */
export function signatureAt(tree: OptionsTree, offset: number): Signature | undefined {
  const line = tree.lines[partitionPoint(tree.lines, ({ start }) => start <= offset) - 1];
  const [keyword, ...words] = line?.words ?? [];
  if (!line || !keyword || offset <= keyword.end || line.tokens.some(({ kind, start }) => kind === 'comment' && start < offset))
    return undefined;
  if (offset === line.end && isLineEnd(tree.text.charCodeAt(offset - 1))) return undefined;
  const definition = keywordDefinition(keyword.value);
  const field =
    definition &&
    expectedField(
      definition,
      words.filter(({ end }) => end < offset),
    );
  if (!definition || !field) return undefined;
  const label = syntaxOf(definition);
  const fields: SignatureField[] = [];
  let at = definition.name.length;
  for (const { label: text, kind } of definition.fields) {
    const start = label.indexOf(text, at);
    at = start + text.length;
    fields.push({ labelRange: { start, end: at }, documentation: [fieldDescriptions[kind]] });
  }
  return { label, documentation: describeKeyword(definition).slice(0, 1), fields, active: definition.fields.indexOf(field) };
}
