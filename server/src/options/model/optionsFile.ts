import { memo, memoInside } from '../../core/memo';
import type { OptionsTree, Word } from '../syntax/parse';
import { isGroupKeyword } from '../vocabulary/keywords';
import { typeDefinition } from '../vocabulary/types';
import { type FeatureSpec, featureOf, poolOf } from './featureSpec';
import { argumentOf, type Statement, statementsOf } from './statements';

/** Whom an option is about. */
export interface Subject {
  /** In upper case; USER_GROUP is GROUP. */
  readonly type: string;
  readonly typeWord: Word;
  readonly name: string;
  readonly nameWord: Word;
}

/** A line that gives something to somebody, takes it away or limits it. */
export interface Access extends Subject {
  readonly statement: Statement;
  /** The keyword, in upper case. */
  readonly keyword: string;
  /** Missing where it is for every feature. */
  readonly feature: FeatureSpec | undefined;
}

export type GroupKind = 'GROUP' | 'HOST_GROUP';

/** A line that defines a group or adds to it. */
export interface GroupLine {
  readonly statement: Statement;
  readonly kind: GroupKind;
  readonly name: string;
  readonly nameWord: Word;
  readonly members: readonly Word[];
}

/** Whom a statement with a type and a name is about. */
export const subjectOf = memoInside((statement: Statement): Subject | undefined => {
  const typeWord = argumentOf(statement, 'type')?.words[0];
  const nameWord = argumentOf(statement, 'name')?.words[0];
  const definition = typeWord && typeDefinition(typeWord.value);
  if (!definition || !nameWord) return undefined;
  return { type: definition.name === 'USER_GROUP' ? 'GROUP' : definition.name, typeWord, name: nameWord.value, nameWord };
});

/** What the lines of an options file say, by subject. */
export class OptionsFile {
  readonly statements: readonly Statement[];
  private readonly accessIndex: ReadonlyMap<string, readonly Access[]>;
  private readonly groupIndex: Readonly<Record<GroupKind, ReadonlyMap<string, readonly GroupLine[]>>>;
  readonly groupLines: readonly GroupLine[];
  readonly accesses: readonly Access[];

  private constructor(readonly tree: OptionsTree) {
    this.statements = statementsOf(tree);
    this.groupLines = this.statements.flatMap(groupLineOf);
    this.accesses = this.statements.flatMap(accessOf);
    this.accessIndex = groupedBy(this.accesses, ({ keyword }) => keyword);
    this.groupIndex = {
      GROUP: groupedBy(
        this.groupLines.filter(({ kind }) => kind === 'GROUP'),
        ({ name }) => name,
      ),
      HOST_GROUP: groupedBy(
        this.groupLines.filter(({ kind }) => kind === 'HOST_GROUP'),
        ({ name }) => name,
      ),
    };
  }

  static readonly of = memo((tree: OptionsTree) => new OptionsFile(tree));

  get text(): string {
    return this.tree.text;
  }

  /** The lines of some keywords that name somebody, in the order of the keywords. */
  accessesOf(...keywords: readonly string[]): Access[] {
    return keywords.flatMap((keyword) => this.accessIndex.get(keyword) ?? []);
  }

  /** The statements of some keywords. */
  statementsOf(...keywords: readonly string[]): Statement[] {
    return this.statements.filter(({ definition }) => definition && keywords.includes(definition.name));
  }

  /** The lines that define a group. */
  group(kind: GroupKind, name: string): readonly GroupLine[] {
    return this.groupIndex[kind].get(name) ?? [];
  }

  readonly groupNames = memoByKind((kind) => [...this.groupIndex[kind].keys()]);
  private readonly groupsByLowerCase = memoByKind((kind) => groupedBy(this.groupNames(kind), (name) => name.toLowerCase()));

  /** The names of the groups that are this one but for their case. */
  groupsInAnyCase(kind: GroupKind, name: string): readonly string[] {
    return this.groupsByLowerCase(kind).get(name.toLowerCase()) ?? [];
  }

  private readonly membersByGroup = new Map<string, readonly string[]>();

  /** The members of a group, each once, as they are written. */
  membersOf(kind: GroupKind, name: string): readonly string[] {
    const key = `${kind} ${name}`;
    const known = this.membersByGroup.get(key);
    if (known) return known;
    const members = [...new Set(this.group(kind, name).flatMap((line) => line.members.map(({ value }) => value)))];
    this.membersByGroup.set(key, members);
    return members;
  }

  /** Whether the members of groups are compared in any case. */
  get ignoresCase(): boolean {
    return this.statementsOf('GROUPCASEINSENSITIVE').some((statement) =>
      /^on$/i.test(argumentOf(statement, 'switch')?.words[0].value ?? ''),
    );
  }
}

function groupLineOf(statement: Statement): GroupLine[] {
  const { definition } = statement;
  const nameWord = argumentOf(statement, 'group')?.words[0];
  if (!definition || !nameWord || !isGroupKeyword(definition.name)) return [];
  const kind = definition.name === 'HOST_GROUP' ? 'HOST_GROUP' : 'GROUP';
  const members = argumentOf(statement, kind === 'GROUP' ? 'user' : 'host')?.words ?? [];
  return [{ statement, kind, name: nameWord.value, nameWord, members }];
}

function accessOf(statement: Statement): Access[] {
  const subject = subjectOf(statement) ?? lowwaterSubject(statement);
  return subject && statement.definition
    ? [{ ...subject, statement, keyword: statement.definition.name, feature: featureOf(statement) }]
    : [];
}

/** Whom AVEVA’s form of BORROW_LOWWATER is about: `BORROW_LOWWATER feature type name number`. */
function lowwaterSubject({ definition, surplus: [nameWord, count], arguments: args }: Statement): Subject | undefined {
  const typeWord = args[1]?.words[0];
  const type = typeWord && typeDefinition(typeWord.value);
  if (definition?.name !== 'BORROW_LOWWATER' || !type || !nameWord || !count) return undefined;
  return { type: type.name, typeWord, name: nameWord.value, nameWord };
}

/** The function, which computes the value of each kind of group once. */
function memoByKind<T>(compute: (kind: GroupKind) => T): (kind: GroupKind) => T {
  const known = new Map<GroupKind, T>();
  return (kind) => {
    const value = known.get(kind) ?? compute(kind);
    known.set(kind, value);
    return value;
  };
}

/** The same for two lines about one and the same user, host or group. */
export function subjectKey({ type, name }: Subject): string {
  return `${type} ${name}`;
}

/** The same for two lines about one and the same pool of licenses; of lines for every feature it is a star. */
export function poolKey({ feature }: Pick<Access, 'feature'>): string {
  return feature ? poolOf(feature) : '*';
}

/** The items of a list by a key, in their order. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = map.get(key);
    if (list) list.push(item);
    else map.set(key, [item]);
  }
  return map;
}
