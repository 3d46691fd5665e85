import { hoverOf } from '../../core/hover';
import { lastStartAt } from '../../core/ranges';
import { shiftRange } from '../../core/text';
import type { LanguageHover } from '../../language/language';
import { fileGrants } from '../model/grants';
import { licenseAddressAt } from '../model/licenseAddress';
import { LicenseFile } from '../model/licenseFile';
import { licenseSummary } from '../model/licenseSummary';
import { siteOf } from '../model/site';
import { featureAt, siteTotalOf } from '../model/siteTotals';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import type { HoverContext, Piece, PieceContext } from './hover.types';
import { layoutPieces } from './layout';
import { piecesOf } from './pieces';

/**
 * Whether the token may be changed, and what there is to say of it: the token at `offset` (0-based, UTF-16, of the file), or of the one that ends there; undefined where nothing is.
 * Never throws, whatever the text is.
 */
export function hoverAt(tree: LicenseTree, offset: number, context: HoverContext): LanguageHover | undefined {
  const index = lastStartAt(tree.starts, offset);
  const record = tree.records[index];
  const start = tree.starts[index];
  if (record === undefined || start === undefined) return undefined;
  const piece = pieceAt(record, offset - start);
  if (!piece) return undefined;
  const words = new LicenseFile(tree).wordsFor(record);
  const paragraphs = piece.describe({
    ...context,
    words,
    granted: grantedAt(tree, start, context),
    address: record.kind === 'server' ? licenseAddressAt(tree, start).text : undefined,
    inSite: siteTotalAt(tree, start, context),
  });
  const { guides } = piece;
  return { ...hoverOf(shiftRange(piece.range, start), piece.change, paragraphs, context.findings), ...(guides && { guides }) };
}

function grantedAt(tree: LicenseTree, start: number, { today, managerVersion }: HoverContext): PieceContext['granted'] {
  const grants = fileGrants(tree, today, managerVersion);
  const claim = grants.claimAt(start);
  return claim && { claim, grant: grants.grantOf(claim) };
}

function siteTotalAt(tree: LicenseTree, start: number, { today, managerVersion, surroundings }: HoverContext): PieceContext['inSite'] {
  const site = siteOf(surroundings);
  const summary = site && licenseSummary(tree, today, managerVersion);
  const feature = summary && featureAt(summary, start);
  const total = feature && siteTotalOf(site, summary, feature);
  return total && { total, nameOf: (other) => site.nameOf(other) };
}

function pieceAt(record: LicenseRecord, offset: number): Piece | undefined {
  const pieces = [...layoutPieces(record), ...piecesOf(record)];
  return pieces.find(({ range }) => range.start <= offset && offset < range.end) ?? pieces.find(({ range }) => range.end === offset);
}
