import { DOUBLE_QUOTE } from '../../core/characters';
import { byRange } from '../../core/ranges';
import { shiftRange, type TextRange } from '../../core/text';
import { isPlausiblePath } from '../model/path';
import { vendorLineOf } from '../model/vendor';
import { isSmartDoubleQuote } from '../syntax/characters';
import type { LicenseTree } from '../syntax/parse';
import type { LicenseRecord } from '../syntax/record';
import { placedRecords } from './placedRecords';

/** A file that is named in a license file. */
export interface DocumentLink {
  /** The path without quotes, in 0-based UTF-16 offsets of the file. */
  readonly range: TextRange;
  /** As it is written: absolute, or relative to a folder that the caller must know. It may be of another computer. */
  readonly path: string;
  readonly kind: 'daemon' | 'options';
}

/** The paths on DAEMON lines that can be those of a file. */
export function documentLinks(tree: LicenseTree): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const { record, start } of placedRecords(tree)) {
    if (record.kind !== 'vendor') continue;
    const { path, optionsPath, attributes } = vendorLineOf(record);
    const options = attributes.filter(({ name, closed }) => closed && name.toLowerCase() === 'options').map(({ valueRange }) => valueRange);
    if (optionsPath) options.push(optionsPath.range);
    for (const [kind, range] of [['daemon', path?.range] as const, ...options.map((place) => ['options', place] as const)]) {
      const plain = range && withoutQuotes(record, range);
      const text = plain && record.slice(plain);
      if (text && isPlausiblePath(text)) links.push({ range: shiftRange(plain, start), path: text, kind });
    }
  }
  return links.sort(byRange);
}

function withoutQuotes(record: LicenseRecord, { start, end }: TextRange): TextRange {
  const isQuote = (offset: number): boolean => {
    const code = record.text.charCodeAt(offset);
    return code === DOUBLE_QUOTE || isSmartDoubleQuote(code);
  };
  const inner = isQuote(start) ? start + 1 : start;
  return { start: inner, end: end - 1 > inner && isQuote(end - 1) ? end - 1 : end };
}
