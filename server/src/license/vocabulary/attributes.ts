import type { RecordKind } from './keywords';

/** What may be after the equals sign. */
export type ValueShape = 'text' | 'hex' | 'number' | 'date' | 'hostIds' | 'port' | 'flagsUHDV' | 'braces';

export interface AttributeDefinition {
  readonly name: string;
  /** `publisher`: signed, nobody may change it. `administrator`: unsigned, free to edit. */
  readonly owner: 'publisher' | 'administrator';
  /** Whether a value must, may or must not follow. */
  readonly value: 'required' | 'optional' | 'none';
  readonly shape: ValueShape;
  /** The smallest and largest number, for shape `number`. */
  readonly limits?: readonly [number, number];
  /** The first License Manager release that reads it, where REV names one: a number such as 11.7, or for the newest, later than all of these, the year. */
  readonly since?: string;
  /** Another name of the same setting. */
  readonly synonym?: string;
  /** Whether it belongs to a set of three servers, on its first line (REV, "SERVER Lines"). */
  readonly ofServerSet?: true;
  readonly records: readonly RecordKind[];
  /** For hovers: one or two sentences. */
  readonly description: string;
}

const features: readonly RecordKind[] = ['feature', 'increment', 'upgrade'];
const featuresAndPackages: readonly RecordKind[] = [...features, 'package'];

function publisher(
  name: string,
  value: AttributeDefinition['value'],
  shape: ValueShape,
  description: string,
  more: Partial<AttributeDefinition> = {},
): AttributeDefinition {
  return { name, owner: 'publisher', value, shape, records: featuresAndPackages, description, ...more };
}

function administrator(
  name: string,
  value: AttributeDefinition['value'],
  shape: ValueShape,
  description: string,
  more: Partial<AttributeDefinition> = {},
): AttributeDefinition {
  return { name, owner: 'administrator', value, shape, records: featuresAndPackages, description, ...more };
}

/** Every attribute of the license language that is publicly documented (REV, EUG). */
export const attributeDefinitions: readonly AttributeDefinition[] = [
  publisher(
    'SIGN',
    'required',
    'hex',
    'The signature of this record. It is computed from the signed fields and the host ids of all SERVER lines. If even one character changes, License Manager refuses the record (error -8).',
    { since: '7.1' },
  ),
  publisher('SIGN2', 'required', 'hex', 'A second signature, in addition to SIGN, made with another key.', { since: '7.1' }),
  publisher('AUTH', 'required', 'braces', 'Signatures for a vendor daemon shared by several products.', { since: '7.1' }),
  publisher('V7.1_LK', 'required', 'hex', 'A signature for programs that read the 7.1 format.', { since: '7.1' }),
  publisher('HOSTID', 'required', 'hostIds', 'The computers that this record is tied to. An uncounted record must have it.'),
  publisher('NOTICE', 'required', 'text', 'Free text from the publisher, such as who the record was issued for.'),
  publisher(
    'VENDOR_STRING',
    'required',
    'text',
    'Data for the vendor’s program, in the vendor’s own format. Records with different data form separate pools.',
  ),
  publisher('ISSUED', 'required', 'date', 'The day the record was issued.', { since: '5' }),
  publisher('START', 'required', 'date', 'The first day the record is valid.', { since: '6' }),
  publisher('ISSUER', 'required', 'text', 'Who issued the record.'),
  publisher('SN', 'required', 'text', 'The serial number of the sale.', { since: '5' }),
  publisher('BORROW', 'optional', 'number', 'Licenses may be borrowed for at most this many hours (168 if no number is given).', {
    since: '8.0',
    limits: [1, 1_000_000],
  }),
  publisher(
    'DUP_GROUP',
    'required',
    'flagsUHDV',
    'Which checkouts count as one: same user (U), host (H), display (D), vendor data (V); SITE or NONE.',
    { since: '4' },
  ),
  publisher('SUITE_DUP_GROUP', 'required', 'flagsUHDV', 'Like DUP_GROUP, but for the suite that a PACKAGE makes of its components.', {
    since: '4',
  }),
  publisher('FLOAT_OK', 'optional', 'hostIds', 'The license floats with the dongle that has this host id.', { since: '8.0' }),
  publisher('OVERDRAFT', 'required', 'number', 'How many checkouts beyond the count are allowed.', {
    since: '4',
    limits: [0, 1_000_000_000],
  }),
  publisher('LINGER', 'required', 'number', 'How many seconds a license stays checked out after the program returns it.', {
    limits: [0, 1_000_000_000],
  }),
  publisher('HOST_BASED', 'optional', 'number', 'Only hosts named in the options file may use it; the number limits how many.', {
    since: '5',
    limits: [1, 1_000_000_000],
  }),
  publisher('USER_BASED', 'optional', 'number', 'Only users named in the options file may use it; the number limits how many.', {
    since: '5',
    limits: [1, 1_000_000_000],
  }),
  publisher('PLATFORMS', 'required', 'text', 'The platforms a client may run on.'),
  publisher('VM_PLATFORMS', 'required', 'text', 'Whether virtual machines may use it: PHYSICAL or VM_ONLY.', { since: '11.7' }),
  publisher('TZ', 'required', 'text', 'The time zones a client may be in.', { since: '11.7' }),
  publisher('TS_OK', 'none', 'text', 'May be used in terminal-server sessions.', { since: '8.0' }),
  publisher('ONE_TS_OK', 'none', 'text', 'May be used in one terminal-server session at a time.', { since: '11.5' }),
  publisher(
    'SUPERSEDE',
    'optional',
    'text',
    'Replaces records issued before this one’s ISSUED date that have the same name, or the names listed.',
    { since: '5' },
  ),
  publisher('SUPERSEDE_SIGN', 'required', 'text', 'Replaces the records with the signatures listed.', { since: '11.5' }),
  publisher('MINIMUM', 'required', 'number', 'The smallest number of licenses that a checkout counts as.', { limits: [0, 1_000_000_000] }),
  publisher('CAPACITY', 'none', 'text', 'Checkouts are weighted by the capacity of the machine.'),
  publisher('COMPONENTS', 'required', 'text', 'The features in the package, each as name, name:version or name:version:count.', {
    since: '4',
    records: ['package'],
  }),
  publisher(
    'OPTIONS',
    'required',
    'text',
    'SUITE: checking out any component takes one license of the package. SUITE_RESERVED also reserves the other components.',
    { since: '4', records: ['package'] },
  ),
  administrator('vendor_info', 'required', 'text', 'A comment that describes the feature. It is not signed.'),
  administrator('asset_info', 'required', 'text', 'A comment from the administrator, such as an asset number. It is not signed.'),
  administrator('dist_info', 'required', 'text', 'A comment from the distributor. It is not signed.'),
  administrator('user_info', 'required', 'text', 'A comment about the user. It is not signed.'),
  administrator('sort', 'required', 'number', 'The record’s position when License Manager sorts: lower numbers first, 100 by default.', {
    limits: [0, 255],
  }),
  administrator(
    'ck',
    'required',
    'number',
    'The checksum from the lmcksum tool, used to find typing errors. License Manager does not need it.',
    {
      limits: [0, 255],
    },
  ),
  administrator('PRIMARY_IS_MASTER', 'none', 'text', 'In a three-server set, the first server takes over again when it comes back.', {
    ofServerSet: true,
    records: ['server'],
  }),
  administrator('HEARTBEAT_INTERVAL', 'required', 'number', 'How many seconds the servers of a three-server set wait for each other.', {
    limits: [0, 1_000_000],
    synonym: 'SERVER_TIMEOUT',
    ofServerSet: true,
    records: ['server'],
  }),
  administrator(
    'SERVER_TIMEOUT',
    'required',
    'number',
    'The older name for HEARTBEAT_INTERVAL: how many seconds the servers of a three-server set wait for each other.',
    { limits: [0, 120], synonym: 'HEARTBEAT_INTERVAL', ofServerSet: true, records: ['server'] },
  ),
  publisher('PLAT', 'required', 'text', 'The platform of the server (License Manager 2026 R1).', { since: '2026', records: ['server'] }),
  administrator('options', 'required', 'text', 'The path of the options file, which reserves and limits licenses.', {
    records: ['vendor'],
  }),
  administrator(
    'port',
    'required',
    'port',
    'A fixed TCP port for the vendor daemon, for use with a firewall. It must differ from the SERVER line’s port.',
    { records: ['vendor'] },
  ),
  administrator(
    'eport',
    'required',
    'port',
    'The TCP port of the vendor daemon for encrypted connections (License Manager of 2023 and later).',
    { since: '2023', records: ['vendor'] },
  ),
];

const byName = new Map(attributeDefinitions.map((definition) => [definition.name, definition]));
const byLowerCaseName = new Map<string, AttributeDefinition[]>();
for (const definition of attributeDefinitions) {
  const key = definition.name.toLowerCase();
  byLowerCaseName.set(key, [...(byLowerCaseName.get(key) ?? []), definition]);
}

/** The definition of an attribute as it may be on a record of `kind`, in any case, or undefined. */
export function attributeDefinition(name: string, kind: RecordKind): AttributeDefinition | undefined {
  const exact = byName.get(name);
  if (exact?.records.includes(kind)) return exact;
  return byLowerCaseName.get(name.toLowerCase())?.find((definition) => definition.records.includes(kind));
}

/** Whether any record may carry an attribute of this name, in any case. */
export function isAttributeName(name: string): boolean {
  return byName.has(name) || byLowerCaseName.has(name.toLowerCase());
}
