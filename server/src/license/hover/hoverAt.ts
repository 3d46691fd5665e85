import type { Finding } from '../../core/finding';
import type { Message } from '../../core/message';
import { shiftRange, type TextRange } from '../../core/text';
import { fileGrants } from '../model/grants';
import { LicenseFile } from '../model/licenseFile';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import { recordIndexAt } from '../syntax/recordIndexAt';
import type { Fault, Hover, HoverContext, Paragraph, Piece, PieceContext } from './hover.types';
import { layoutPieces } from './layout';
import { piecesOf } from './pieces';

/**
 * Whether the token may be changed, and what there is to say of it: the token at `offset` (0-based, UTF-16, of the file), or of the one that ends there; undefined where nothing stands.
 * Never throws, whatever the text is.
 */
export function hoverAt(tree: LicenseTree, offset: number, context: HoverContext): Hover | undefined {
  const index = recordIndexAt(tree.starts, offset);
  const record = tree.records[index];
  const start = tree.starts[index];
  if (record === undefined || start === undefined) return undefined;
  const piece = pieceAt(record, offset - start);
  if (!piece) return undefined;
  const words = new LicenseFile(tree).wordsFor(record);
  const range = shiftRange(piece.range, start);
  const { verdict, why } = piece.change;
  const paragraphs = piece.describe({ ...context, words, granted: grantedAt(tree, start, context) });
  return { range, contents: [verdict, ...unsaid(paragraphs, range, context), ...(why ? [why] : [])] };
}

/** The paragraphs without what a finding on the token says already. */
function unsaid(paragraphs: readonly Paragraph[], range: TextRange, { findings }: HoverContext): Message[] {
  let here: readonly Finding[] | undefined;
  const isSaid = ({ rules }: Fault): boolean => {
    here ??= findings?.().filter((finding) => isOn(finding.range, range)) ?? [];
    return here.some(({ rule }) => rules.length === 0 || rules.includes(rule));
  };
  const left: Message[] = [];
  for (const paragraph of paragraphs) {
    if (!('fault' in paragraph)) left.push(paragraph);
    else if (!isSaid(paragraph)) left.push(paragraph.fault);
  }
  return left;
}

/** Whether a finding is about a token: it begins or ends in it. One that goes over it as well is about more. */
function isOn(finding: TextRange, { start, end }: TextRange): boolean {
  return finding.start < end && finding.end > start && (finding.start >= start || finding.end <= end);
}

function grantedAt(tree: LicenseTree, start: number, { today, managerVersion }: HoverContext): PieceContext['granted'] {
  const grants = fileGrants(tree, today, managerVersion);
  const claim = grants.claimAt(start);
  return claim && { claim, grant: grants.grantOf(claim) };
}

function pieceAt(record: LicenseRecord, offset: number): Piece | undefined {
  const pieces = [...layoutPieces(record), ...piecesOf(record)];
  return pieces.find(({ range }) => range.start <= offset && offset < range.end) ?? pieces.find(({ range }) => range.end === offset);
}
