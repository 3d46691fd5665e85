import { applyEdits, type TextRange } from '../../server/src/core/text';
import { completionsAt } from '../../server/src/options/features/completionsAt';
import { documentSymbols } from '../../server/src/options/features/documentSymbols';
import { foldingRanges } from '../../server/src/options/features/foldingRanges';
import { formatOptions } from '../../server/src/options/features/format';
import { definitionAt, highlightsAt, prepareRenameAt, referencesAt, renameAt } from '../../server/src/options/features/occurrences';
import { selectionRanges } from '../../server/src/options/features/selectionRanges';
import { semanticTokens } from '../../server/src/options/features/semanticTokens';
import { signatureAt } from '../../server/src/options/features/signatureAt';
import { hoverAt } from '../../server/src/options/hover/hoverAt';
import { statementsOf } from '../../server/src/options/model/statements';
import { suppressionFixes } from '../../server/src/options/suppressions';
import { decodeOptions } from '../../server/src/options/syntax/decodeOptions';
import { type OptionsTree, parseOptions } from '../../server/src/options/syntax/parse';
import { checkOptions } from '../support/check';
import { checkFindings, checkFixAll, within } from './findingLaws';

/** Throws unless a text, read as an options file, obeys every law; features are asked at the offset. */
export function checkOptionsLaws(text: string, offset: number): void {
  const tree = parseOptions(text);
  checkTree(tree);
  const findings = checkOptions(text);
  checkFindings(text, findings);
  for (const finding of findings) for (const { edits } of suppressionFixes(tree, finding)) applyEdits(text, edits);
  checkFixAll(text, findings, (current) => checkOptions(current));
  editOptions(text, offset);
  const decoded = decodeOptions(Buffer.from(text, (['utf8', 'utf16le', 'latin1'] as const)[offset % 3] ?? 'utf8'));
  for (const { rule, range } of decoded.notes) within(decoded.text, range, rule);
}

/** Asks every editing feature of a file, those of a place at the offset. */
export function editOptions(text: string, offset: number): void {
  const tree = parseOptions(text);
  checkDocument(tree);
  checkFeatures(tree, offset);
}

/** Throws unless the tokens of all lines, joined, are the text, and every word is in one option. */
export function checkTree(tree: OptionsTree): void {
  const { text, lines } = tree;
  let position = 0;
  for (const { start, end, tokens, words } of lines) {
    if (start !== position || end <= start) throw new Error('Lines have gaps or overlaps');
    for (const token of tokens) {
      if (token.start !== position || token.end <= token.start) throw new Error('Tokens have gaps or overlaps');
      position = token.end;
    }
    if (position !== end) throw new Error('Tokens put together are not the line');
    for (const word of words) if (text.slice(word.start, word.end) !== word.text) throw new Error('A word is not where it says');
  }
  if (position !== text.length) throw new Error('Lines put together are not the text');
  const inOptions = statementsOf(tree).flatMap(({ words }) => words);
  if (inOptions.length !== lines.reduce((sum, { words }) => sum + words.length, 0)) throw new Error('A word is in no option, or in two');
}

function checkDocument(tree: OptionsTree): void {
  const { text } = tree;
  for (const { range, selectionRange, name } of documentSymbols(tree)) {
    within(text, range, 'outline');
    if (name === '' || selectionRange.start < range.start || selectionRange.end > range.end) throw new Error('outline: a bad symbol');
  }
  let before = -1;
  for (const { startLine, endLine } of foldingRanges(tree)) {
    if (!(endLine > startLine) || startLine <= before) throw new Error('A fold of one line, or two on one');
    before = startLine;
  }
  let position = 0;
  for (const { start, length } of semanticTokens(tree)) {
    within(text, { start, end: start + length }, 'semantic tokens');
    if (start < position || length <= 0) throw new Error('Semantic tokens overlap');
    position = start + length;
  }
  const formatted = applyEdits(text, formatOptions(tree, { indentSize: 4 }));
  if (formatted.replace(/\s/g, '') !== text.replace(/\s/g, '')) throw new Error('Formatting changes more than white space');
  const wordsOf = (of: OptionsTree) => statementsOf(of).map(({ words }) => words.map((word) => word.text));
  if (JSON.stringify(wordsOf(parseOptions(formatted))) !== JSON.stringify(wordsOf(tree))) throw new Error('Formatting changes an option');
  if (formatOptions(parseOptions(formatted), { indentSize: 4 }).length > 0) throw new Error('Formatting is not done in one go');
}

function checkFeatures(tree: OptionsTree, offset: number): void {
  const { text } = tree;
  const holds = (range: TextRange, what: string): void => {
    within(text, range, what);
    if (range.start > offset || range.end < offset) throw new Error(`${what}: a range that does not hold the offset`);
  };
  const hover = hoverAt(tree, offset, 'examplevd.opt');
  if (hover) holds(hover.range, 'hover');
  for (const { edit } of completionsAt(tree, offset)) holds(edit.range, 'completion');
  const signature = signatureAt(tree, offset);
  if (signature && !signature.fields[signature.active]) throw new Error('signature: no such field');
  for (const { target, targetExtent } of definitionAt(tree, offset))
    for (const range of [target, targetExtent]) within(text, range, 'definition');
  const references = referencesAt(tree, offset, true);
  if (references.length !== highlightsAt(tree, offset).length) throw new Error('References and highlights differ');
  const target = prepareRenameAt(tree, offset);
  if ('range' in target) holds(target.range, 'rename');
  const renamed = renameAt(tree, offset, 'renamed_group');
  if ('edits' in renamed) {
    const after = parseOptions(applyEdits(text, renamed.edits));
    if (statementsOf(after).length !== statementsOf(tree).length) throw new Error('rename: the options are others');
  }
  for (const range of selectionRanges(tree, offset)) holds(range, 'selection');
}
