import type { SemanticToken } from '../../core/editing';
import { byPlace, partitionPoint } from '../../core/ranges';
import type { TextRange } from '../../core/text';
import { featureOf } from '../model/featureSpec';
import { OptionsFile, subjectOf } from '../model/optionsFile';
import type { Statement } from '../model/statements';
import type { OptionsTree, Word } from '../syntax/parse';
import type { FieldKind } from '../vocabulary/keywords';
import type { TokenType } from './legend';

const types: Readonly<Record<FieldKind, TokenType>> = {
  group: 'group',
  user: 'user',
  host: 'user',
  feature: 'feature',
  entitlement: 'feature',
  type: 'subjectType',
  name: 'user',
  count: 'count',
  seconds: 'count',
  hours: 'count',
  days: 'count',
  switch: 'value',
  matching: 'value',
  event: 'value',
  flag: 'value',
  path: 'path',
};

/** What each word is, in the order of the text; with a range, of the lines that it touches. Words that mean nothing have no token. */
export function semanticTokens(tree: OptionsTree, range: TextRange = { start: 0, end: tree.text.length }): SemanticToken[] {
  const { statements } = OptionsFile.of(tree);
  const first = partitionPoint(tree.lines, ({ end }) => end <= range.start);
  const last = partitionPoint(tree.lines, ({ start }) => start < range.end);
  const tokens: SemanticToken[] = [];
  for (const { tokens: all } of tree.lines.slice(first, last)) {
    for (const { kind, start, end } of all) if (kind === 'comment') tokens.push(token({ start, end }, 'comment'));
  }
  for (let index = partitionPoint(statements, ({ line }) => line < first); (statements[index]?.line ?? last) < last; index++)
    tokens.push(...tokensOf(statements[index] as Statement));
  return tokens.sort((a, b) => byPlace({ start: a.start, end: a.start + a.length }, { start: b.start, end: b.start + b.length }));
}

function token({ start, end }: TextRange, type: TokenType, ...modifiers: string[]): SemanticToken {
  return { start, length: end - start, type, modifiers };
}

function tokensOf(statement: Statement): SemanticToken[] {
  const { definition, keyword, arguments: args, isMisspelled } = statement;
  if (!definition) return [];
  const tokens = isMisspelled ? [] : [token(keyword, 'keyword')];
  const subject = subjectOf(statement);
  const feature = featureOf(statement);
  for (const { field, words } of args) {
    if (feature && (field.kind === 'feature' || field.kind === 'entitlement')) {
      if (feature.nameRange.end > feature.nameRange.start) tokens.push(token(feature.nameRange, 'feature'));
      if (feature.key) tokens.push(token(feature.key.range, 'attribute'));
      if (feature.key && feature.key.value !== '') tokens.push(token(feature.key.valueRange, 'value'));
      continue;
    }
    const isGroup = field.kind === 'name' && (subject?.type === 'GROUP' || subject?.type === 'HOST_GROUP');
    const type = isGroup ? 'group' : types[field.kind];
    tokens.push(...words.map((word: Word) => (field.kind === 'group' ? token(word, type, 'declaration') : token(word, type))));
  }
  return tokens;
}
