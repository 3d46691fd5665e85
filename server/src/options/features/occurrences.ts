import type { Definition, Highlight, RenameResult, RenameTarget } from '../../core/editing';
import { memo } from '../../core/memo';
import { type Message, say, shortened } from '../../core/message';
import type { TextRange } from '../../core/text';
import { featureOf } from '../model/featureSpec';
import { groupedBy, OptionsFile } from '../model/optionsFile';
import type { OptionsTree, Word } from '../syntax/parse';
import { touches } from './places';

/** A place where a group, a user, a host or a feature is named. */
interface Occurrence {
  /** The same for all occurrences of one thing, and for them only. */
  readonly key: string;
  readonly text: string;
  readonly range: TextRange;
  /** Whether its line defines the group. */
  readonly isDeclaration: boolean;
  readonly isGroup: boolean;
  readonly extent: TextRange;
}

interface Index {
  readonly sorted: readonly Occurrence[];
  readonly byKey: ReadonlyMap<string, readonly Occurrence[]>;
}

const indexOf = memo((tree: OptionsTree): Index => {
  const file = OptionsFile.of(tree);
  const found: Occurrence[] = [];
  const add = (kind: string, word: Word, extent: TextRange, isDeclaration = false): void => {
    const isGroup = kind === 'GROUP' || kind === 'HOST_GROUP';
    found.push({ key: `${kind} ${word.value}`, text: word.value, range: innerOf(word), isDeclaration, isGroup, extent });
  };
  for (const { kind, nameWord, members, statement } of file.groupLines) {
    add(kind, nameWord, statement.range, true);
    for (const word of members) add(kind === 'GROUP' ? 'USER' : 'HOST', word, statement.range);
  }
  for (const { type, nameWord, statement } of file.accesses) add(type, nameWord, statement.range);
  for (const statement of file.statements) {
    const feature = featureOf(statement);
    if (feature)
      found.push({
        key: `feature ${feature.name}`,
        text: feature.name,
        range: feature.nameRange,
        isDeclaration: false,
        isGroup: false,
        extent: statement.range,
      });
  }
  found.sort((a, b) => a.range.start - b.range.start);
  return { sorted: found, byKey: groupedBy(found, ({ key }) => key) };
});

/** A word without the quotation marks around it. */
function innerOf({ start, end, quote, isClosed }: Word): TextRange {
  return quote === start && isClosed && end - start > 1 ? { start: start + 1, end: end - 1 } : { start, end };
}

function occurrenceAt(tree: OptionsTree, offset: number): Occurrence | undefined {
  return indexOf(tree).sorted.find(({ range }) => touches(range, offset));
}

function sameAs(tree: OptionsTree, { key }: Occurrence): readonly Occurrence[] {
  return indexOf(tree).byKey.get(key) ?? [];
}

/** The lines that define the group at an offset. */
export function definitionAt(tree: OptionsTree, offset: number): Definition[] {
  const origin = occurrenceAt(tree, offset);
  if (!origin?.isGroup) return [];
  return sameAs(tree, origin)
    .filter(({ isDeclaration }) => isDeclaration)
    .map(({ range, extent }) => ({ origin: origin.range, target: range, targetExtent: extent }));
}

/** Where the group, user, host or feature at an offset is named, in file order; with the lines that define it if wanted. */
export function referencesAt(tree: OptionsTree, offset: number, withDeclaration: boolean): TextRange[] {
  const origin = occurrenceAt(tree, offset);
  if (!origin) return [];
  return sameAs(tree, origin)
    .filter(({ isDeclaration }) => withDeclaration || !isDeclaration)
    .map(({ range }) => range);
}

/** All places that name what is at an offset, in file order. */
export function highlightsAt(tree: OptionsTree, offset: number): Highlight[] {
  const origin = occurrenceAt(tree, offset);
  if (!origin) return [];
  return sameAs(tree, origin).map(({ range, isDeclaration }) => ({ range, kind: isDeclaration ? 'declaration' : 'use' }));
}

const notHere = say('Only the name of a group can be renamed. Put the cursor on it.');

/** What a rename at an offset would rename: the name of a group; or why it cannot. */
export function prepareRenameAt(tree: OptionsTree, offset: number): RenameTarget {
  const origin = occurrenceAt(tree, offset);
  return origin?.isGroup ? { range: origin.range, text: origin.text } : { refusal: notHere };
}

/** The edits that give the group at an offset another name wherever it is named; or why that cannot be. */
export function renameAt(tree: OptionsTree, offset: number, newName: string): RenameResult {
  const origin = occurrenceAt(tree, offset);
  if (!origin?.isGroup) return { refusal: notHere };
  const refusal = whyNoName(newName) ?? (newName !== origin.text && isTaken(tree, origin, newName) ? taken(newName) : undefined);
  if (refusal) return { refusal: shortened(refusal) };
  return { edits: sameAs(tree, origin).map(({ range }) => ({ range, newText: newName })) };
}

function isTaken(tree: OptionsTree, { key, text }: Occurrence, newName: string): boolean {
  const kind = key.slice(0, key.length - text.length);
  return indexOf(tree).byKey.has(kind + newName);
}

function taken(name: string): Message {
  return say('There is a group {name} already: the two would become one.', { name });
}

/** A name that is more than one word, or a comment, would break the line. */
function whyNoName(name: string): Message | undefined {
  return /^[^\s"#\\\u201c-\u201f][^\s"\\\u201c-\u201f]*$/.test(name)
    ? undefined
    : say('The name of a group is one word without quotation marks and backslashes.');
}
