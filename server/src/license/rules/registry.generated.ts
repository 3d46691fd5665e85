// Written by `npm run generate` from the rule files beside it; do not edit.
import duplicateFeature from './feature/duplicate-feature';
import backslashAtEndOfFile from './layout/backslash-at-end-of-file';
import backslashBeforeRecord from './layout/backslash-before-record';
import byteOrderMark from './layout/byte-order-mark';
import commentAfterData from './layout/comment-after-data';
import controlCharacter from './layout/control-character';
import gluedRecords from './layout/glued-records';
import interruptedRecord from './layout/interrupted-record';
import invisibleCharacter from './layout/invisible-character';
import mailQuote from './layout/mail-quote';
import missingBackslash from './layout/missing-backslash';
import noSpaceBeforeBackslash from './layout/no-space-before-backslash';
import smartQuotes from './layout/smart-quotes';
import spaceAfterBackslash from './layout/space-after-backslash';
import strayBackslash from './layout/stray-backslash';
import tab from './layout/tab';
import unterminatedQuote from './layout/unterminated-quote';
import binaryFile from './lines/binary-file';
import foreignFormat from './lines/foreign-format';
import mailHeader from './lines/mail-header';
import misspeltKeyword from './lines/misspelt-keyword';
import unrecognizedLine from './lines/unrecognized-line';
import type { FileRule, LicenseRule, RecordRule } from './rule';

/** Every rule, with the group (the folder) it stands in. */
export const rules: readonly { readonly group: string; readonly rule: LicenseRule }[] = [
  { group: 'feature', rule: duplicateFeature },
  { group: 'layout', rule: backslashAtEndOfFile },
  { group: 'layout', rule: backslashBeforeRecord },
  { group: 'layout', rule: byteOrderMark },
  { group: 'layout', rule: commentAfterData },
  { group: 'layout', rule: controlCharacter },
  { group: 'layout', rule: gluedRecords },
  { group: 'layout', rule: interruptedRecord },
  { group: 'layout', rule: invisibleCharacter },
  { group: 'layout', rule: mailQuote },
  { group: 'layout', rule: missingBackslash },
  { group: 'layout', rule: noSpaceBeforeBackslash },
  { group: 'layout', rule: smartQuotes },
  { group: 'layout', rule: spaceAfterBackslash },
  { group: 'layout', rule: strayBackslash },
  { group: 'layout', rule: tab },
  { group: 'layout', rule: unterminatedQuote },
  { group: 'lines', rule: binaryFile },
  { group: 'lines', rule: foreignFormat },
  { group: 'lines', rule: mailHeader },
  { group: 'lines', rule: misspeltKeyword },
  { group: 'lines', rule: unrecognizedLine },
];

export const recordRules: readonly RecordRule[] = rules.flatMap(({ rule }) => ('records' in rule ? [rule] : []));
export const fileRules: readonly FileRule[] = rules.flatMap(({ rule }) => ('records' in rule ? [] : [rule]));
