import type { DocumentSymbol, SymbolKind } from '../../../core/editing';
import { amountOf, type Message, say } from '../../../core/message';
import { oneLine, shiftRange, type TextRange } from '../../../core/text';
import type { PlacedRecord } from '../../model/licenseFile';
import { recordExtent } from '../recordExtent';

/** A few words beside a name. A plain string comes from the file, a message is to be translated. */
export type Detail = string | Message;

/** A line of the outline before it is placed: `name` and the ranges are the record's. */
export interface RecordSymbol {
  readonly kind: SymbolKind;
  readonly name: { readonly text: string; readonly range: TextRange } | undefined;
  readonly detail?: readonly (Detail | undefined)[];
  readonly expired?: boolean;
  readonly children?: readonly DocumentSymbol[];
}

/** The symbol of a whole record; one without a name is called by its keyword. */
export function recordSymbol(
  { record, start }: PlacedRecord,
  { kind, name, detail = [], expired = false, children = [] }: RecordSymbol,
): DocumentSymbol {
  const range = recordExtent(record);
  const selection = name?.range ?? record.keyword ?? range;
  return {
    name: oneLine(name?.text ?? '', LONGEST_TEXT) || oneLine(record.slice(record.keyword ?? range), LONGEST_TEXT) || kind,
    detail: shownDetail(detail),
    kind,
    range: shiftRange(range, start),
    selectionRange: shiftRange(selection, start),
    expired,
    children,
  };
}

/** The details that say something, each on one line. */
export function shownDetail(detail: readonly (Detail | undefined)[]): Detail[] {
  const shown: Detail[] = [];
  for (const part of detail) {
    const text = typeof part === 'string' ? oneLine(part, LONGEST_TEXT) : part;
    if (text !== undefined && text !== '') shown.push(text);
  }
  return shown;
}

/** How many features there are, as a detail. */
export function featureCount(count: number): Message {
  return count === 1 ? say('1 feature') : say('{count} features', { count: amountOf(count) });
}

/** More of a text than an outline can show. */
const LONGEST_TEXT = 80;
