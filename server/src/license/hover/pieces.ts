import type { Paragraph } from '../../core/hover';
import type { TextRange } from '../../core/text';
import { isIssuedZero } from '../catalog/genesysRecords';
import { attributesOf } from '../model/attributes';
import { featureOf } from '../model/feature';
import type { Attribute, Field } from '../model/field';
import { hostIdsIn } from '../model/hostIdFields';
import { packageOf } from '../model/package';
import { recordFieldsOf } from '../model/recordFields';
import { serverOf } from '../model/server';
import { vendorLineOf } from '../model/vendor';
import type { LicenseRecord } from '../syntax/record';
import { isFeatureLike } from '../vocabulary/keywords';
import { type FieldKey, fieldDefinitions } from '../vocabulary/records';
import { describeAttribute } from './attribute';
import { changeOf, changeOfKeyword, changeOfStray } from './change';
import { describeComponent } from './component';
import { describeCount, describeIssuedZero } from './count';
import { describeDecimalLine } from './decimalLine';
import { describeExpiry } from './expiry';
import { describeFeatureName } from './featureName';
import { describeGranted, describeInSite } from './granted';
import { describeHostId, describeOneOfHostIds } from './hostId';
import { describeAddress, describeHostName } from './hostName';
import type { Piece, PieceContext } from './hover.types';
import { describeKey } from './key';
import { describeKeyword } from './keyword';
import { describeDaemonPath, describeOptionsPath } from './path';
import { describeDaemonPort, describeServerPort } from './port';
import { describeStray } from './stray';
import { changeOfUnknownLine, describeUnknownLine } from './unknownLine';
import { describeVendor } from './vendor';
import { describeVersion } from './version';

/** The words of a record with what there is to say of each. Of two that overlap, the narrower comes first. */
export function piecesOf(record: LicenseRecord): Piece[] {
  switch (record.kind) {
    case 'comment':
    case 'space':
      return [];
    case 'unknown':
      return [{ range: record.contentRange, change: changeOfUnknownLine(record), describe: () => describeUnknownLine(record) }];
    case 'decimal':
      return [value(record, record.keyword, describeDecimalLine), ...record.words.map((word) => stray(record, word))].flat();
    default:
      return [...keywordPieces(record), ...fieldPieces(record)];
  }
}

function keywordPieces(record: LicenseRecord): Piece[] {
  return record.keyword ? [{ range: record.keyword, change: changeOfKeyword(record), describe: () => describeKeyword(record) }] : [];
}

type Describe = (text: string, context: PieceContext, record: LicenseRecord) => readonly Paragraph[];

/** What there is to say of each field; of what is on several kinds of record, by the kind. */
const describers: Readonly<Record<Exclude<FieldKey, 'attributes'>, Describe>> = {
  host: (text, context) => [...describeHostName(text), ...describeAddress(context)],
  hostId: (text, { words }) => describeHostId(text, 'server', words),
  serverPort: (text, context) => [...describeServerPort(text, context.words), ...describeAddress(context)],
  daemon: (text) => describeVendor(text, 'daemonLine'),
  path: describeDaemonPath,
  options: (text, _, record) => describeOptionsPath(text, vendorLineOf(record).name?.text),
  daemonPort: describeDaemonPort,
  name: (text, _, record) => describeFeatureName(text, record.kind === 'package' ? packageOf(record) : featureOf(record)),
  vendor: (text, _, { kind }) => describeVendor(text, kind === 'featureSet' ? kind : 'feature'),
  version: (text, _, { kind }) => describeVersion(text, kind === 'package' ? kind : 'feature'),
  fromVersion: (text) => describeVersion(text, 'upgradeFrom'),
  toVersion: (text) => describeVersion(text, 'upgradeTo'),
  expiry: (text, { today, words }) => describeExpiry(text, today, words),
  count: (text, context, record) =>
    isIssuedZero(record)
      ? describeIssuedZero()
      : [...describeCount(text, record.kind), ...describeGranted(context), ...describeInSite(context)],
  key: (text, { words }, { kind }) => describeKey(text, kind === 'featureSet' || kind === 'package' ? kind : 'feature', words),
};

/** The guides about fields. */
const guidesOf: Partial<Readonly<Record<FieldKey, readonly string[]>>> = {
  host: ['port-at-host'],
  hostId: ['host-id'],
  serverPort: ['port-at-host'],
};

function fieldPieces(record: LicenseRecord): Piece[] {
  return [
    recordFieldsOf(record).flatMap(({ definition: { key }, field }) => onePiece(record, key, field)),
    record.kind === 'package' ? packageOf(record).components.flatMap((one) => value(record, one.range, () => describeComponent(one))) : [],
    attributesOf(record).flatMap((attribute) => attributePieces(record, attribute)),
    straysOf(record).map((range) => stray(record, range)),
  ].flat();
}

function onePiece(record: LicenseRecord, key: FieldKey, { range }: Field): Piece[] {
  if (key === 'attributes') return [];
  const hostIds = key === 'hostId' ? serverOf(record).hostIds : [];
  const pieces =
    hostIds.length > 0
      ? hostIds.flatMap((hostId) => value(record, hostId.range, (_, { words }) => describeOneOfHostIds(hostId.text, words)))
      : value(record, range, (text, context) => describers[key](text, context, record));
  return withGuides(pieces, guidesOf[key]);
}

/** The words of a record that are in no field. */
function straysOf(record: LicenseRecord): readonly TextRange[] {
  switch (record.kind) {
    case 'server':
      return serverOf(record).strays.map(({ range }) => range);
    case 'vendor':
      return vendorLineOf(record).strays.map(({ range }) => range);
    case 'featureSet':
      return record.words.slice(fieldDefinitions('featureSet').length);
    case 'useServer':
      return record.words;
    default:
      return isFeatureLike(record.kind) ? featureOf(record).strays.map(({ range }) => range) : [];
  }
}

function attributePieces(record: LicenseRecord, attribute: Attribute): Piece[] {
  const describe = (_: string, context: PieceContext) => describeAttribute(record, attribute, context);
  const { nameRange, valueRange } = attribute;
  if (valueRange.start === valueRange.end) return value(record, attribute.range, describe);
  const hostIds = attribute.definition?.shape === 'hostIds' ? hostIdsIn(record, attribute) : [];
  return [
    value(record, nameRange, describe),
    withGuides(
      hostIds.flatMap((hostId) => value(record, hostId.range, (_, { words }) => describeHostId(hostId.text, 'record', words))),
      guidesOf.hostId,
    ),
    value(record, valueRange, describe),
  ].flat();
}

function stray(record: LicenseRecord, range: TextRange): Piece {
  return { range, change: changeOfStray, describe: () => describeStray(record.slice(range)) };
}

function withGuides(pieces: readonly Piece[], guides: readonly string[] | undefined): Piece[] {
  if (!guides) return [...pieces];
  return pieces.map((piece) => ({
    range: piece.range,
    get change() {
      return piece.change;
    },
    guides,
    describe: (context) => piece.describe(context),
  }));
}

/** A word that may be signed; nothing where there is none. */
function value(
  record: LicenseRecord,
  range: TextRange | undefined,
  describe: (text: string, context: PieceContext) => readonly Paragraph[],
): Piece[] {
  if (!range) return [];
  const { start, end } = range;
  return [
    {
      range: { start, end },
      get change() {
        return changeOf(record, range);
      },
      describe: (context) => describe(record.slice(range), context),
    },
  ];
}
