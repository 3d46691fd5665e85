import { memoLatest } from '../../core/memo';
import { byRange } from '../../core/ranges';
import type { TextRange } from '../../core/text';
import type { Day } from '../model/date';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import { placedRecordsIn } from './placedRecords';
import type { TokenModifier, TokenType } from './tokens/legend';
import { LineCutter } from './tokens/lineCutter';
import { recordTokens } from './tokens/recordTokens';

/** What a piece of one line is; the names are those of the legend. */
export interface SemanticToken {
  /** 0-based UTF-16 offset of the file. */
  readonly start: number;
  /** In UTF-16 units. */
  readonly length: number;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * What each word of the file is, in file order, without overlaps; a value of several lines is one token a line.
 * With a `range`, the tokens of the records that touch it.
 */
export function semanticTokens(
  tree: LicenseTree,
  { today }: { readonly today: Day },
  range: TextRange = { start: 0, end: tree.text.length },
): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const { record, start } of placedRecordsIn(tree, range)) {
    for (const token of tokensOf(record, today)) {
      tokens.push({ start: start + token.start, length: token.length, type: token.type, modifiers: token.modifiers });
    }
  }
  return tokens;
}

/** The tokens of each record, with offsets of the record, and the day they are true of. */
const tokensOf = memoLatest((record: LicenseRecord, today: Day): readonly SemanticToken[] => {
  const wholes = recordTokens(record, today).sort(byRange);
  const cutter = new LineCutter(record);
  const tokens: SemanticToken[] = [];
  let after = 0;
  for (const { range, type, modifiers } of wholes) {
    for (const { start, end } of type === 'comment' ? [range] : cutter.partsOf(range)) {
      // A damaged record can make one word two things: what comes first is kept.
      if (start < after || end <= start) continue;
      tokens.push({ start, length: end - start, type, modifiers });
      after = end;
    }
  }
  return tokens;
});
