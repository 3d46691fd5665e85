import { applyEdits, type TextRange } from '../../server/src/core/text';
import { codeLenses } from '../../server/src/license/features/codeLenses';
import { completionsAt } from '../../server/src/license/features/completion/completionsAt';
import { definitionAt } from '../../server/src/license/features/definitionAt';
import { documentLinks } from '../../server/src/license/features/documentLinks';
import { documentSymbols } from '../../server/src/license/features/documentSymbols';
import { foldingRanges } from '../../server/src/license/features/foldingRanges';
import { formatLicense } from '../../server/src/license/features/format';
import { highlightsAt } from '../../server/src/license/features/highlightsAt';
import { inlayHints } from '../../server/src/license/features/inlayHints';
import { prepareRenameAt, renameAt } from '../../server/src/license/features/renameAt';
import { selectionRanges } from '../../server/src/license/features/selectionRanges';
import { semanticTokens } from '../../server/src/license/features/semanticTokens';
import { signatureAt } from '../../server/src/license/features/signature/signatureAt';
import { hoverAt } from '../../server/src/license/hover/hoverAt';
import { suppressionFixes } from '../../server/src/license/suppressionFixes';
import { decodeLicense } from '../../server/src/license/syntax/decodeLicense';
import { type LicenseTree, parseLicense } from '../../server/src/license/syntax/parse';
import { checkLicense, defaultOptions } from '../support/check';
import { checkFindings, checkFixAll, within } from './findingLaws';

/** Throws unless a text, read as a license file, obeys every law; features are asked at the offset. */
export function checkLicenseLaws(text: string, offset: number): void {
  const tree = parseLicense(text);
  checkTokens(tree);
  const findings = checkLicense(text);
  checkFindings(text, findings);
  for (const finding of findings) for (const { edits } of suppressionFixes(tree, finding)) applyEdits(text, edits);
  checkFixAll(text, findings, (current) => checkLicense(current));
  editLicense(text, offset);
  const decoded = decodeLicense(Buffer.from(text, (['utf8', 'utf16le', 'latin1'] as const)[offset % 3] ?? 'utf8'));
  for (const { rule, range } of decoded.notes) within(decoded.text, range, rule);
}

/** Asks every editing feature of a file, those of a place at the offset. */
export function editLicense(text: string, offset: number): void {
  const tree = parseLicense(text);
  checkDocument(tree);
  checkFeatures(tree, offset);
}

function checkTokens({ text, records }: LicenseTree): void {
  if (records.map((record) => record.text).join('') !== text) throw new Error('Records put together are not the text');
  for (const record of records) {
    const parts = record.tokens().map((token) => record.slice(token));
    if (parts.join('') !== record.text) throw new Error('Tokens put together are not the record');
  }
}

function checkDocument(tree: LicenseTree): void {
  const { text } = tree;
  for (const { range, children } of documentSymbols(tree, defaultOptions)) {
    within(text, range, 'outline');
    for (const child of children) within(text, child.range, 'outline');
  }
  for (const { startLine, endLine } of foldingRanges(tree)) if (!(endLine > startLine)) throw new Error('A fold of one line');
  let position = 0;
  for (const { start, length } of semanticTokens(tree, defaultOptions)) {
    within(text, { start, end: start + length }, 'semantic tokens');
    if (start < position) throw new Error('Semantic tokens overlap');
    position = start + length;
  }
  for (const { offset } of inlayHints(tree, { start: 0, end: text.length }, defaultOptions))
    within(text, { start: offset, end: offset }, 'hints');
  for (const { range } of [...codeLenses(tree, defaultOptions), ...documentLinks(tree)]) within(text, range, 'lenses and links');
  const formatted = applyEdits(text, formatLicense(tree, { indentSize: 4 }));
  if (formatted.replace(/\s/g, '') !== text.replace(/\s/g, '')) throw new Error('Formatting changes more than white space');
  if (formatLicense(parseLicense(formatted), { indentSize: 4 }).length > 0) throw new Error('Formatting is not done in one go');
}

function checkFeatures(tree: LicenseTree, offset: number): void {
  const { text } = tree;
  const holds = (range: TextRange, what: string): void => {
    within(text, range, what);
    if (range.start > offset || range.end < offset) throw new Error(`${what}: a range that does not hold the offset`);
  };
  const hover = hoverAt(tree, offset, defaultOptions);
  if (hover) holds(hover.range, 'hover');
  for (const { edit } of completionsAt(tree, offset, defaultOptions)) holds(edit.range, 'completion');
  signatureAt(tree, offset);
  for (const { target, targetExtent } of definitionAt(tree, offset))
    for (const range of [target, targetExtent]) within(text, range, 'definition');
  for (const { range } of highlightsAt(tree, offset)) within(text, range, 'highlights');
  const target = prepareRenameAt(tree, offset);
  if ('range' in target) holds(target.range, 'rename');
  const renamed = renameAt(tree, offset, 'renamed.contoso.example');
  if ('edits' in renamed) applyEdits(text, renamed.edits);
  for (const range of selectionRanges(tree, offset)) holds(range, 'selection');
}
