import { inlineCode } from '../../core/markdown';
import { allOf, type Message, say } from '../../core/message';
import { partitionPoint } from '../../core/ranges';
import type { TextRange } from '../../core/text';
import { featureOf } from '../model/featureSpec';
import type { Licenses } from '../model/licenses';
import { type GroupKind, OptionsFile, subjectOf } from '../model/optionsFile';
import { featureAccessOf } from '../model/permission/featureAccess';
import type { Argument, Statement } from '../model/statements';
import type { OptionsTree, Word } from '../syntax/parse';
import { typeDefinition } from '../vocabulary/types';
import { featureKey, valuesOf } from '../vocabulary/values';
import { describeKeyword, describeMembers, fieldDescriptions, sourceOf } from './describe';

export interface OptionsHover {
  readonly range: TextRange;
  /** Paragraphs of Markdown; values from the file are in them as inline code. */
  readonly contents: readonly Message[];
}

/** What there is to say of the word at an offset (0-based, UTF-16) of a file of a name; `licenses` are those around it. */
export function hoverAt(tree: OptionsTree, offset: number, fileName: string, licenses?: Licenses): OptionsHover | undefined {
  const file = OptionsFile.of(tree);
  const statement = file.statements[partitionPoint(file.statements, ({ range }) => range.start <= offset) - 1];
  const word = statement?.words.find(({ start, end }) => start <= offset && offset < end);
  if (!statement || !word) return undefined;
  const { start, end } = word;
  if (word === statement.keyword) return statement.definition && { range: { start, end }, contents: describeKeyword(statement.definition) };
  const argument = statement.arguments.find(({ words }) => words.includes(word));
  if (!argument || !statement.definition) return undefined;
  const contents = [
    ...describeArgument(file, statement, argument, word, offset),
    ...describeLicenses(statement, argument, licenses),
    ...describeAccess(file, statement, argument, { fileName, licenses }),
    sourceOf(statement.definition),
  ];
  return { range: { start, end }, contents };
}

function describeArgument(file: OptionsFile, statement: Statement, { field }: Argument, word: Word, offset: number): Message[] {
  const value = valuesOf[field.kind]?.find(({ name }) => name.toUpperCase() === word.value.toUpperCase());
  if (value) return [say('{value}: {meaning}.', { value: inlineCode(value.name), meaning: value.description })];
  switch (field.kind) {
    case 'type':
      return [typeDefinition(word.value)?.description ?? fieldDescriptions.type];
    case 'group':
      return [describeMembers(file.membersOf(statement.definition?.name === 'HOST_GROUP' ? 'HOST_GROUP' : 'GROUP', word.value))];
    case 'name':
      return describeName(file, statement);
    case 'feature':
    case 'entitlement':
      return describeFeature(statement, field.kind, offset);
    default:
      return [fieldDescriptions[field.kind]];
  }
}

function describeName(file: OptionsFile, statement: Statement): Message[] {
  const subject = subjectOf(statement);
  if (!subject) return [fieldDescriptions.name];
  if (subject.type === 'GROUP' || subject.type === 'HOST_GROUP') {
    const kind: GroupKind = subject.type;
    if (file.group(kind, subject.name).length > 0) return [describeMembers(file.membersOf(kind, subject.name))];
  }
  return [typeDefinition(subject.type)?.description ?? fieldDescriptions.name];
}

function describeFeature(statement: Statement, kind: 'feature' | 'entitlement', offset: number): Message[] {
  const key = featureOf(statement)?.key;
  const definition = key && offset >= key.range.start ? featureKey(key.name) : undefined;
  return definition
    ? [
        say('{key}: {meaning}. The option is about the licenses alone in which it is the same.', {
          key: inlineCode(definition.name),
          meaning: definition.description,
        }),
      ]
    : [fieldDescriptions[kind]];
}

/** How many licenses there are of the feature, and where. */
function describeLicenses(statement: Statement, { field }: Argument, licenses: Licenses | undefined): Message[] {
  const feature = field.kind === 'feature' ? featureOf(statement) : undefined;
  if (!feature || !licenses?.isComplete) return [];
  const count = licenses.countOf(feature);
  const files = [...new Set(licenses.grantedOf(feature).map(({ file }) => inlineCode(file.name)))];
  if (count !== undefined) return [say('Licenses: {count}, in {files}.', { count: { amount: count }, files: allOf(files) })];
  return files.length > 0 ? [say('Licensed in {files}, not counted.', { files: allOf(files) })] : [];
}

/** Who may use the feature. */
function describeAccess(
  file: OptionsFile,
  statement: Statement,
  { field }: Argument,
  around: { readonly fileName: string; readonly licenses: Licenses | undefined },
): Message[] {
  const feature = field.kind === 'feature' ? featureOf(statement) : undefined;
  return feature && feature.name !== '' ? [featureAccessOf(file, feature, around, inlineCode).summary] : [];
}
