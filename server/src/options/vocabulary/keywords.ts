import { type Message, say } from '../../core/message';

/** What an argument is. */
export type FieldKind =
  | 'group'
  | 'user'
  | 'host'
  | 'feature'
  | 'entitlement'
  | 'type'
  | 'name'
  | 'count'
  | 'seconds'
  | 'hours'
  | 'days'
  | 'switch'
  | 'matching'
  | 'event'
  | 'path'
  | 'flag';

/** A place after a keyword. */
export interface Field {
  readonly kind: FieldKind;
  /** What it is called in the syntax. */
  readonly label: string;
  readonly optional?: true;
  /** Whether it takes all words that are left. */
  readonly many?: true;
}

/** What several lines of one option do: they add up, one of them counts, or the guide does not say. */
export type Repetition = 'adds' | 'first' | 'last' | 'unsaid';

export interface KeywordDefinition {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly repetition: Repetition;
  /** What it does; Markdown. */
  readonly description: Message;
  /** The topic of the License Administration Guide, or another document. */
  readonly source: string;
  /** Whether FlexNet Publisher Enterprise has it (2026 R1, "Feature Support in FlexNet Publisher Enterprise Environment"). */
  readonly inEnterprise?: true;
}

const group: Field = { kind: 'group', label: 'group_name' };
const feature: Field = { kind: 'feature', label: 'feature[:keyword=value]' };
const entitlement: Field = { kind: 'entitlement', label: 'entitlement_id' };
const activation: Field = { kind: 'entitlement', label: 'entitlement_id[:FID=id]' };
const type: Field = { kind: 'type', label: 'type' };
const name: Field = { kind: 'name', label: 'name' };
const count: Field = { kind: 'count', label: 'number' };
const seconds: Field = { kind: 'seconds', label: 'seconds' };
const path: Field = { kind: 'path', label: '[+]path' };

const accessFields = [feature, type, name];

function guide(topic: string): string {
  return `License Administration Guide, "${topic}"`;
}

/** Every option that is publicly documented (License Administration Guide, "Options File Syntax"), in the order in which they are best offered. */
export const keywordDefinitions: readonly KeywordDefinition[] = [
  {
    name: 'INCLUDE',
    fields: accessFields,
    repetition: 'adds',
    description: say(
      '**INCLUDE** allows a user, host or group to use a feature. As soon as a feature has one such line, everybody who is not included is denied.',
    ),
    source: guide('INCLUDE'),
    inEnterprise: true,
  },
  {
    name: 'EXCLUDE',
    fields: accessFields,
    repetition: 'adds',
    description: say('**EXCLUDE** denies a user, host or group a feature. It is checked before INCLUDE and wins over it.'),
    source: guide('EXCLUDE'),
    inEnterprise: true,
  },
  {
    name: 'INCLUDEALL',
    fields: [type, name],
    repetition: 'adds',
    description: say(
      '**INCLUDEALL** allows a user, host or group to use every feature of this vendor daemon. Everybody who is not included is denied.',
    ),
    source: guide('INCLUDEALL'),
    inEnterprise: true,
  },
  {
    name: 'EXCLUDEALL',
    fields: [type, name],
    repetition: 'adds',
    description: say('**EXCLUDEALL** denies a user, host or group every feature of this vendor daemon.'),
    source: guide('EXCLUDEALL'),
    inEnterprise: true,
  },
  {
    name: 'RESERVE',
    fields: [count, ...accessFields],
    repetition: 'adds',
    description: say(
      '**RESERVE** sets licenses aside for a user, host or group. They stay reserved while nobody uses them, and nobody else gets them.',
    ),
    source: guide('RESERVE'),
    inEnterprise: true,
  },
  {
    name: 'MAX',
    fields: [count, ...accessFields],
    repetition: 'unsaid',
    description: say(
      '**MAX** limits how many licenses of a feature a user, host or group may use at a time. For a group, the limit is for the group as a whole.',
    ),
    source: guide('MAX'),
    inEnterprise: true,
  },
  {
    name: 'GROUP',
    fields: [group, { kind: 'user', label: 'user_name', many: true }],
    repetition: 'adds',
    description: say(
      '**GROUP** defines a group of users for other options. Several lines with one name add up. It has nothing to do with groups of the operating system.',
    ),
    source: guide('GROUP'),
    inEnterprise: true,
  },
  {
    name: 'HOST_GROUP',
    fields: [group, { kind: 'host', label: 'host_name', many: true }],
    repetition: 'adds',
    description: say(
      '**HOST_GROUP** defines a group of hosts for other options, by name or IP address. Several lines with one name add up.',
    ),
    source: guide('HOST_GROUP'),
    inEnterprise: true,
  },
  {
    name: 'USER_GROUP',
    fields: [group, { kind: 'user', label: 'user_name', many: true }],
    repetition: 'adds',
    description: say('**USER_GROUP** is another name for GROUP: it defines a group of users.'),
    source: guide('GROUP'),
  },
  {
    name: 'GROUPCASEINSENSITIVE',
    fields: [{ kind: 'switch', label: 'ON|OFF' }],
    repetition: 'unsaid',
    description: say(
      '**GROUPCASEINSENSITIVE** ON compares the members of groups in any case. The default is OFF. The names of the groups themselves stay case-sensitive.',
    ),
    source: guide('GROUPCASEINSENSITIVE'),
  },
  {
    name: 'TIMEOUT',
    fields: [feature, seconds],
    repetition: 'unsaid',
    description: say(
      '**TIMEOUT** takes a license back from a program that has been idle for so many seconds. The publisher must have enabled it, and sets a minimum.',
    ),
    source: guide('TIMEOUT'),
    inEnterprise: true,
  },
  {
    name: 'TIMEOUTALL',
    fields: [seconds],
    repetition: 'unsaid',
    description: say('**TIMEOUTALL** is a TIMEOUT for every feature. A TIMEOUT line wins for its own feature.'),
    source: guide('TIMEOUTALL'),
    inEnterprise: true,
  },
  {
    name: 'LINGER',
    fields: [feature, seconds],
    repetition: 'unsaid',
    description: say(
      '**LINGER** keeps a license checked out for so many seconds after the program has returned it. The longer of your time and the publisher’s counts.',
    ),
    source: guide('LINGER'),
  },
  {
    name: 'INCLUDE_BORROW',
    fields: accessFields,
    repetition: 'adds',
    description: say(
      '**INCLUDE_BORROW** allows a user, host or group to borrow licenses of a feature. Everybody who is not included may not borrow them.',
    ),
    source: guide('INCLUDE_BORROW'),
  },
  {
    name: 'EXCLUDE_BORROW',
    fields: accessFields,
    repetition: 'adds',
    description: say('**EXCLUDE_BORROW** denies a user, host or group to borrow licenses of a feature.'),
    source: guide('EXCLUDE_BORROW'),
  },
  {
    name: 'BORROW_LOWWATER',
    fields: [feature, count],
    repetition: 'unsaid',
    description: say('**BORROW_LOWWATER** sets how many licenses of a feature cannot be borrowed.'),
    source: guide('BORROW_LOWWATER'),
  },
  {
    name: 'MAX_BORROW_HOURS',
    fields: [feature, { kind: 'hours', label: 'hours' }],
    repetition: 'last',
    description: say(
      '**MAX_BORROW_HOURS** shortens the time for which a feature can be borrowed. It must be less than the license allows, which is 168 hours if the license does not say.',
    ),
    source: guide('MAX_BORROW_HOURS'),
  },
  {
    name: 'MAX_OVERDRAFT',
    fields: [feature, count],
    repetition: 'unsaid',
    description: say('**MAX_OVERDRAFT** limits how many of the overdraft licenses of a feature may be used.'),
    source: guide('MAX_OVERDRAFT'),
  },
  {
    name: 'NOLOG',
    fields: [{ kind: 'event', label: 'event' }],
    repetition: 'adds',
    description: say('**NOLOG** leaves events of one kind out of the debug log. Write one line for each kind.'),
    source: guide('NOLOG'),
  },
  {
    name: 'REPORTLOG',
    fields: [path, { kind: 'flag', label: 'HIDE_USER', optional: true, many: true }],
    repetition: 'unsaid',
    description: say(
      '**REPORTLOG** writes the report log, which is encrypted, to a file. With `+` before the path it is continued; without, it is overwritten at each start. The folder must exist.',
    ),
    source: guide('REPORTLOG'),
  },
  {
    name: 'DEBUGLOG',
    fields: [path, { kind: 'flag', label: 'OBF_ADDMARK|AUTO_ROLLOVER size', optional: true, many: true }],
    repetition: 'unsaid',
    description: say(
      '**DEBUGLOG** writes the debug log of this vendor daemon to a file. With `+` before the path it is continued; without, it is overwritten at each start.',
    ),
    source: guide('DEBUGLOG'),
    inEnterprise: true,
  },
  {
    name: 'AUTOMATIC_REREAD',
    fields: [{ kind: 'switch', label: 'ON|OFF' }],
    repetition: 'unsaid',
    description: say('**AUTOMATIC_REREAD** OFF stops the vendor daemon from reading the license again each midnight. The default is ON.'),
    source: guide('AUTOMATIC_REREAD'),
  },
  {
    name: 'MAX_CONNECTIONS',
    fields: [{ kind: 'count', label: 'connections' }],
    repetition: 'unsaid',
    description: say(
      '**MAX_CONNECTIONS** limits how many programs may be connected at a time, from 31 to 1,000,000. The daemon keeps 30 of them for itself.',
    ),
    source: guide('MAX_CONNECTIONS'),
  },
  {
    name: 'DAEMON_SELECT_TIMEOUT',
    fields: [seconds],
    repetition: 'unsaid',
    description: say(
      '**DAEMON_SELECT_TIMEOUT** sets how many seconds, from 1 to 60, the vendor daemon waits for requests. The publisher must have enabled it.',
    ),
    source: guide('DAEMON_SELECT_TIMEOUT'),
  },
  {
    name: 'FQDN_MATCHING',
    fields: [{ kind: 'matching', label: 'exact|lenient' }],
    repetition: 'last',
    description: say(
      '**FQDN_MATCHING** lenient lets a host name match with or without its domain. The default is exact. The last such line counts.',
    ),
    source: guide('FQDN_MATCHING'),
  },
  {
    name: 'INCLUDE_ENTITLEMENT',
    fields: [entitlement, type, name],
    repetition: 'adds',
    description: say('**INCLUDE_ENTITLEMENT** allows a user, host or group to activate licenses of an entitlement in trusted storage.'),
    source: guide('INCLUDE_ENTITLEMENT'),
  },
  {
    name: 'EXCLUDE_ENTITLEMENT',
    fields: [entitlement, type, name],
    repetition: 'adds',
    description: say('**EXCLUDE_ENTITLEMENT** denies a user, host or group to activate licenses of an entitlement in trusted storage.'),
    source: guide('EXCLUDE_ENTITLEMENT'),
  },
  {
    name: 'INCLUDEALL_ENTITLEMENT',
    fields: [type, name],
    repetition: 'adds',
    description: say('**INCLUDEALL_ENTITLEMENT** allows a user, host or group to activate every license in trusted storage.'),
    source: guide('INCLUDEALL_ENTITLEMENT'),
  },
  {
    name: 'EXCLUDEALL_ENTITLEMENT',
    fields: [type, name],
    repetition: 'adds',
    description: say('**EXCLUDEALL_ENTITLEMENT** denies a user, host or group to activate any license in trusted storage.'),
    source: guide('EXCLUDEALL_ENTITLEMENT'),
  },
  {
    name: 'ACTIVATION_LOWWATER',
    fields: [activation, count],
    repetition: 'first',
    description: say(
      '**ACTIVATION_LOWWATER** sets how many licenses of an entitlement cannot be activated. The first line of an entitlement counts.',
    ),
    source: guide('ACTIVATION_LOWWATER'),
  },
  {
    name: 'ACTIVATION_EXPIRY_DAYS',
    fields: [activation, { kind: 'days', label: 'days' }],
    repetition: 'first',
    description: say(
      '**ACTIVATION_EXPIRY_DAYS** sets after how many days an activated license expires. The first line of an entitlement counts.',
    ),
    source: guide('ACTIVATION_EXPIRY_DAYS'),
  },
];

const byName = new Map(keywordDefinitions.map((definition) => [definition.name, definition]));

/** The definition of a keyword in any case, or undefined. */
export function keywordDefinition(word: string): KeywordDefinition | undefined {
  return byName.get(word) ?? (word.length <= 24 ? byName.get(word.toUpperCase()) : undefined);
}

/** The definition of a keyword in upper case, or undefined. */
export function exactKeyword(word: string): KeywordDefinition | undefined {
  return byName.get(word);
}

/** Words that vendor daemons accept though no public document defines them. */
export const undocumentedKeywords: ReadonlySet<string> = new Set(['DEFAULT', 'HIDDEN', 'BORROW']);

/** The options that define a group. */
export function isGroupKeyword(name: string): boolean {
  return name === 'GROUP' || name === 'USER_GROUP' || name === 'HOST_GROUP';
}

/** What a line means, with its fields: `RESERVE number feature[:keyword=value] type name`. */
export function syntaxOf({ name: keyword, fields }: KeywordDefinition): string {
  const words = fields.map(({ label, optional, many }) => (optional ? `[${label}]` : many ? `${label} ...` : label));
  return [keyword, ...words].join(' ');
}
