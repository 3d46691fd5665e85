import type { Paragraph } from '../../core/hover';
import type { TextRange } from '../../core/text';
import { isIssuedZero } from '../catalog/genesysRecords';
import { featureOf } from '../model/feature';
import type { Attribute, Field } from '../model/field';
import { hostIdsIn } from '../model/hostIdFields';
import { packageOf } from '../model/package';
import { serverOf } from '../model/server';
import { vendorLineOf } from '../model/vendor';
import type { LicenseRecord } from '../syntax/record';
import { describeAttribute } from './attribute';
import { changeOf, changeOfKeyword, changeOfStray } from './change';
import { describeComponent } from './component';
import { describeCount, describeIssuedZero } from './count';
import { describeDecimalLine } from './decimalLine';
import { describeExpiry } from './expiry';
import { describeFeatureName } from './featureName';
import { describeGranted } from './granted';
import { describeHostId, describeOneOfHostIds } from './hostId';
import { describeHostName } from './hostName';
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

function fieldPieces(record: LicenseRecord): Piece[] {
  switch (record.kind) {
    case 'server':
      return serverPieces(record);
    case 'vendor':
      return vendorPieces(record);
    case 'package':
      return packagePieces(record);
    case 'featureSet': {
      const [vendor, key, ...rest] = record.words;
      return [
        value(record, vendor, (text) => describeVendor(text, 'featureSet')),
        value(record, key, (text, { words }) => describeKey(text, 'featureSet', words)),
        rest.map((word) => stray(record, word)),
      ].flat();
    }
    case 'useServer':
      return record.words.map((word) => stray(record, word));
    default:
      return featurePieces(record);
  }
}

function serverPieces(record: LicenseRecord): Piece[] {
  const { host, hostId, hostIds, port, attributes, strays } = serverOf(record);
  return [
    value(record, host?.range, describeHostName),
    hostIds.length > 0
      ? hostIds.flatMap(({ range, text }) => value(record, range, (_, { words }) => describeOneOfHostIds(text, words)))
      : value(record, hostId?.range, (text, { words }) => describeHostId(text, 'server', words)),
    value(record, port?.range, (text, { words }) => describeServerPort(text, words)),
    attributes.flatMap((attribute) => attributePieces(record, attribute)),
    strayPieces(record, strays),
  ].flat();
}

function vendorPieces(record: LicenseRecord): Piece[] {
  const { name, path, optionsPath, port, attributes, strays } = vendorLineOf(record);
  return [
    value(record, name?.range, (text) => describeVendor(text, 'daemonLine')),
    value(record, path?.range, describeDaemonPath),
    value(record, optionsPath?.range, (text) => describeOptionsPath(text, name?.text)),
    value(record, port?.range, describeDaemonPort),
    attributes.flatMap((attribute) => attributePieces(record, attribute)),
    strayPieces(record, strays),
  ].flat();
}

function featurePieces(record: LicenseRecord): Piece[] {
  const { name, vendor, fromVersion, version, expiry, count, key, attributes, strays } = featureOf(record);
  return [
    value(record, name?.range, (text) => describeFeatureName(text, { vendor, version, attributes })),
    value(record, vendor?.range, (text) => describeVendor(text, 'feature')),
    value(record, fromVersion?.range, (text) => describeVersion(text, 'upgradeFrom')),
    value(record, version?.range, (text) => describeVersion(text, record.kind === 'upgrade' ? 'upgradeTo' : 'feature')),
    value(record, expiry?.range, (text, { today, words }) => describeExpiry(text, today, words)),
    value(record, count?.range, (text, context) =>
      isIssuedZero(record) ? describeIssuedZero() : [...describeCount(text, record.kind), ...describeGranted(context)],
    ),
    value(record, key?.range, (text, { words }) => describeKey(text, 'feature', words)),
    attributes.flatMap((attribute) => attributePieces(record, attribute)),
    strayPieces(record, strays),
  ].flat();
}

function packagePieces(record: LicenseRecord): Piece[] {
  const { name, vendor, version, key, attributes, components } = packageOf(record);
  return [
    value(record, name?.range, (text) => describeFeatureName(text, { vendor, version, attributes })),
    value(record, vendor?.range, (text) => describeVendor(text, 'feature')),
    value(record, version?.range, (text) => describeVersion(text, 'package')),
    value(record, key?.range, (text, { words }) => describeKey(text, 'package', words)),
    components.flatMap((component) => value(record, component.range, () => describeComponent(component))),
    attributes.flatMap((attribute) => attributePieces(record, attribute)),
  ].flat();
}

function attributePieces(record: LicenseRecord, attribute: Attribute): Piece[] {
  const describe = (_: string, context: PieceContext) => describeAttribute(record, attribute, context);
  const { nameRange, valueRange } = attribute;
  if (valueRange.start === valueRange.end) return value(record, attribute.range, describe);
  const hostIds = attribute.definition?.shape === 'hostIds' ? hostIdsIn(record, attribute) : [];
  return [
    value(record, nameRange, describe),
    hostIds.flatMap((hostId) => value(record, hostId.range, (_, { words }) => describeHostId(hostId.text, 'record', words))),
    value(record, valueRange, describe),
  ].flat();
}

function strayPieces(record: LicenseRecord, strays: readonly Field[]): Piece[] {
  return strays.map(({ range }) => stray(record, range));
}

function stray(record: LicenseRecord, range: TextRange): Piece {
  return { range, change: changeOfStray, describe: () => describeStray(record.slice(range)) };
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
