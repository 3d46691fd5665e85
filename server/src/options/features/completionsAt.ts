import { isLineEnd } from '../../core/characters';
import type { Completion, CompletionKind, Documentation } from '../../core/editing';
import type { Message } from '../../core/message';
import { partitionPoint } from '../../core/ranges';
import type { TextRange } from '../../core/text';
import { describeKeyword } from '../hover/describe';
import { featureOf } from '../model/featureSpec';
import type { Licenses } from '../model/licenses';
import { OptionsFile } from '../model/optionsFile';
import { expectedField } from '../model/statements';
import type { OptionsTree, Word } from '../syntax/parse';
import { type Field, type KeywordDefinition, keywordDefinition, keywordDefinitions } from '../vocabulary/keywords';
import { entitlementTypes, everyone, typeDefinition, typeDefinitions } from '../vocabulary/types';
import { featureKeys, fidKeywords, flagsOf, valuesOf } from '../vocabulary/values';

interface Offer {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly documentation?: Documentation;
  readonly detail?: Message;
  readonly newText?: string;
}

/** What can be written at an offset (0-based, UTF-16). `licenses` are those around the file. */
export function completionsAt(tree: OptionsTree, offset: number, licenses?: Licenses): Completion[] {
  const line = tree.lines[partitionPoint(tree.lines, ({ start }) => start <= offset) - 1];
  if (line?.tokens.some(({ kind, start, end }) => kind === 'comment' && start < offset && offset <= end)) return [];
  const isOnLine = line !== undefined && (offset < line.end || !isLineEnd(tree.text.charCodeAt(line.end - 1)));
  const words = isOnLine ? line.words : [];
  const before = words.filter(({ end }) => end < offset);
  const typed = words.find(({ start, end }) => start < offset && offset <= end);
  const following = words.find(({ start }) => start === offset);
  const current = typed ?? following;
  const range = current ? { start: current.start, end: current.end } : { start: offset, end: offset };
  const keyword = before[0];
  if (!keyword) return completed(range, keywordDefinitions.map(offerOf));
  const definition = keywordDefinition(keyword.value);
  const field = definition && expectedField(definition, before.slice(1));
  if (!definition || !field) return [];
  const inKey = current && typed && (field.kind === 'feature' || field.kind === 'entitlement') ? keyRange(current, offset) : undefined;
  if (inKey) return completed(inKey, keysFor(definition.name));
  const version = current && typed && field.kind === 'feature' ? versionAt(current, offset) : undefined;
  if (version) return completed(version.range, namesOf(licenses?.versionsOf(version.feature) ?? [], 'value'));
  return completed(range, offersFor(OptionsFile.of(tree), field, definition, before, licenses?.featureNames ?? [], current));
}

function completed(range: TextRange, offers: readonly Offer[]): Completion[] {
  return offers.map(({ label, kind, documentation, detail, newText }, index) => ({
    label,
    kind,
    edit: { range, newText: newText ?? label },
    isSnippet: false,
    sortText: String(index).padStart(5, '0'),
    ...(documentation && { documentation }),
    ...(detail && { detail }),
  }));
}

function offerOf(definition: KeywordDefinition): Offer {
  return { label: definition.name, kind: 'keyword', documentation: () => describeKeyword(definition) };
}

/** The name of the key after a feature, where the cursor is in it. */
function keyRange({ start, text }: Word, offset: number): TextRange | undefined {
  const written = text.slice(0, offset - start);
  const begin = /^"[^\s"]+\s+(\w*)$|^[^\s":=]+:(\w*)$/.exec(written);
  if (!begin) return undefined;
  const length = (begin[1] ?? begin[2] ?? '').length;
  const rest = /^\w*=?/.exec(text.slice(offset - start))?.[0].length ?? 0;
  return { start: offset - length, end: offset + rest };
}

/** The feature whose version the cursor is in, and where the version is. */
function versionAt({ start, text }: Word, offset: number): { readonly feature: string; readonly range: TextRange } | undefined {
  const begin = /^"?([^\s":]+)(?:\s+|:)VERSION=([\w.]*)$/i.exec(text.slice(0, offset - start));
  if (!begin) return undefined;
  const rest = /^[\w.]*/.exec(text.slice(offset - start))?.[0].length ?? 0;
  return { feature: begin[1] ?? '', range: { start: offset - (begin[2] ?? '').length, end: offset + rest } };
}

function keysFor(keyword: string): Offer[] {
  return featureKeys
    .filter(({ name }) => name !== 'FID' || fidKeywords.has(keyword))
    .map(({ name, description }) => ({ label: name, kind: 'property', detail: description, newText: `${name}=` }));
}

function offersFor(
  file: OptionsFile,
  { kind }: Field,
  { name: keyword }: KeywordDefinition,
  before: readonly Word[],
  licensed: readonly string[],
  current: Word | undefined,
): Offer[] {
  switch (kind) {
    case 'type':
      return typeDefinitions
        .filter(({ name }) => name !== 'USER_GROUP' && (!keyword.endsWith('_ENTITLEMENT') || entitlementTypes.has(name)))
        .map(({ name, description }) => ({ label: name, kind: 'class', documentation: [description] }));
    case 'feature':
    case 'entitlement':
      return namesOf([...licensed, ...featuresIn(file, kind, current)], 'class');
    case 'name':
      return offersOfType(file, typeDefinition(before.at(-1)?.value ?? '')?.name ?? '', keyword, current);
    case 'group':
      return namesOf(
        file.groupNames(keyword === 'HOST_GROUP' ? 'HOST_GROUP' : 'GROUP').filter((name) => name !== current?.value),
        'reference',
      );
    case 'user':
    case 'host': {
      const taken = new Set(before.map(({ value }) => value));
      return namesOf(
        peopleIn(file, kind === 'user' ? 'USER' : 'HOST', current).filter((name) => !taken.has(name)),
        'value',
      );
    }
    case 'flag':
      return (valuesOf.flag ?? [])
        .filter(({ name }) => flagsOf[keyword]?.includes(name))
        .map(({ name, description }) => ({ label: name, kind: 'value', detail: description }));
    default:
      return (valuesOf[kind] ?? []).map(({ name, description }) => ({ label: name, kind: 'value', detail: description }));
  }
}

function offersOfType(file: OptionsFile, type: string, keyword: string, current: Word | undefined): Offer[] {
  const all = keyword === 'MAX' ? everyone[type] : undefined;
  const groups =
    type === 'GROUP' || type === 'USER_GROUP'
      ? file.groupNames('GROUP')
      : type === 'HOST_GROUP'
        ? file.groupNames('HOST_GROUP')
        : undefined;
  const names = groups ?? peopleIn(file, type, current);
  return namesOf(all === undefined ? names : [...names, all], groups ? 'reference' : 'value');
}

function namesOf(names: readonly string[], kind: CompletionKind): Offer[] {
  return [...new Set(names)].filter((name) => /^\S+$/.test(name)).map((label) => ({ label, kind }));
}

/** The features that the file names, but for the one that is being typed. */
function featuresIn(file: OptionsFile, kind: 'feature' | 'entitlement', current: Word | undefined): string[] {
  return file.statements.flatMap((statement) => {
    const feature = featureOf(statement);
    const isSameKind = statement.definition?.fields.some((field) => field.kind === kind);
    return feature && isSameKind && feature.range.start !== current?.start ? [feature.name] : [];
  });
}

/** The users or hosts that the file names, but for the one that is being typed. */
function peopleIn(file: OptionsFile, type: string, current: Word | undefined): string[] {
  const words = [
    ...file.accesses.filter((access) => access.type === type).map(({ nameWord }) => nameWord),
    ...file.groupLines.filter(({ kind }) => (kind === 'GROUP' ? 'USER' : 'HOST') === type).flatMap(({ members }) => members),
  ];
  return words.filter(({ start }) => start !== current?.start).map(({ value }) => value);
}
