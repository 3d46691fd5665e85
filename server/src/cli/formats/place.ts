import type { LineIndex } from '../../core/lineIndex';
import type { TextRange } from '../../core/text';

/** A range as people and other programs count: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf(range: TextRange, lines: LineIndex): Place {
  const start = lines.positionAt(range.start);
  const end = lines.positionAt(range.end);
  return { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}
