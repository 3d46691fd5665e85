import { documentationOf } from '../../server/src/core/editing';
import { applyEdits, type TextRange } from '../../server/src/core/text';
import { completionsAt } from '../../server/src/presence/features/completionsAt';
import { definitionAt } from '../../server/src/presence/features/definitionAt';
import { documentSymbols } from '../../server/src/presence/features/documentSymbols';
import { foldingRanges } from '../../server/src/presence/features/foldingRanges';
import { highlightsAt } from '../../server/src/presence/features/highlightsAt';
import { hoverAt } from '../../server/src/presence/features/hoverAt';
import { linkedEditingAt } from '../../server/src/presence/features/linkedEditingAt';
import { referencesAt } from '../../server/src/presence/features/referencesAt';
import { prepareRename, rename } from '../../server/src/presence/features/rename';
import { selectionRanges } from '../../server/src/presence/features/selectionRanges';
import type { PresenceFile } from '../../server/src/presence/model/presenceFile';

/** Throws unless outline and folds are within the file. */
export function checkPresenceOutline(file: PresenceFile): void {
  const { text } = file;
  const lastLine = file.lineNumber(text.length) - 1;
  for (const { startLine, endLine } of foldingRanges(file)) {
    if (!(startLine >= 0 && endLine > startLine && endLine <= lastLine)) fail(file, `the fold ${startLine}-${endLine}`);
  }
  for (const { name, range, selectionRange } of documentSymbols(file).flatMap((symbol) => [symbol, ...symbol.children])) {
    checkRange(file, range);
    if (!(selectionRange.start >= range.start && selectionRange.end <= range.end && name !== '')) fail(file, 'a symbol');
  }
}

/** Throws unless every feature that is asked at an offset answers with ranges within the file, or at the offset where that is meant. */
export function checkPresenceFeatures(file: PresenceFile, offset: number): void {
  const { text } = file;
  const holds = (range: TextRange): void => {
    checkRange(file, range);
    if (range.start > offset || range.end < offset) fail(file, `${range.start}-${range.end}, which does not hold ${offset},`);
  };
  const hover = hoverAt(file, offset);
  if (hover) holds(hover.range);
  for (const completion of completionsAt(file, offset)) {
    const { edit } = completion;
    documentationOf(completion);
    holds(edit.range);
    if (/[\r\n]/.test(text.slice(edit.range.start, edit.range.end))) fail(file, 'a completion on several lines');
  }
  const definition = definitionAt(file, offset);
  if (definition) for (const range of [definition.target, definition.targetExtent]) checkRange(file, range);
  for (const range of referencesAt(file, offset, true)) checkRange(file, range);
  for (const { range } of highlightsAt(file, offset)) checkRange(file, range);
  const target = prepareRename(file, offset);
  if ('range' in target) holds(target.range);
  const renamed = rename(file, offset, 'renamed');
  if ('edits' in renamed !== 'range' in target) fail(file, 'a rename that is prepared and not done, or done and not prepared,');
  if ('edits' in renamed) applyEdits(text, renamed.edits);
  const linked = linkedEditingAt(file, offset);
  if (linked.length > 0 && !linked.some(({ start, end }) => start <= offset && offset <= end)) fail(file, 'linked editing');
  let last: TextRange | undefined;
  for (const range of selectionRanges(file, offset)) {
    holds(range);
    if (last && !(range.start <= last.start && range.end >= last.end)) fail(file, 'a selection that does not hold the one before');
    last = range;
  }
}

function checkRange(file: PresenceFile, { start, end }: TextRange): void {
  if (!(start >= 0 && start <= end && end <= file.text.length)) fail(file, `the range ${start}-${end}`);
}

function fail({ text }: PresenceFile, what: string): never {
  throw new Error(`Wrong: ${what} in ${JSON.stringify(text)}`);
}
