// Written by `npm run generate` from the rule files beside it; do not edit.
import duplicateFeature from './feature/duplicate-feature.md';
import backslashAtEndOfFile from './layout/backslash-at-end-of-file.md';
import backslashBeforeRecord from './layout/backslash-before-record.md';
import byteOrderMark from './layout/byte-order-mark.md';
import commentAfterData from './layout/comment-after-data.md';
import controlCharacter from './layout/control-character.md';
import gluedRecords from './layout/glued-records.md';
import interruptedRecord from './layout/interrupted-record.md';
import invisibleCharacter from './layout/invisible-character.md';
import mailQuote from './layout/mail-quote.md';
import missingBackslash from './layout/missing-backslash.md';
import noSpaceBeforeBackslash from './layout/no-space-before-backslash.md';
import smartQuotes from './layout/smart-quotes.md';
import spaceAfterBackslash from './layout/space-after-backslash.md';
import strayBackslash from './layout/stray-backslash.md';
import tab from './layout/tab.md';
import unterminatedQuote from './layout/unterminated-quote.md';
import binaryFile from './lines/binary-file.md';
import foreignFormat from './lines/foreign-format.md';
import mailHeader from './lines/mail-header.md';
import misspeltKeyword from './lines/misspelt-keyword.md';
import unrecognizedLine from './lines/unrecognized-line.md';

/** The page of each rule, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = {
  'duplicate-feature': duplicateFeature,
  'backslash-at-end-of-file': backslashAtEndOfFile,
  'backslash-before-record': backslashBeforeRecord,
  'byte-order-mark': byteOrderMark,
  'comment-after-data': commentAfterData,
  'control-character': controlCharacter,
  'glued-records': gluedRecords,
  'interrupted-record': interruptedRecord,
  'invisible-character': invisibleCharacter,
  'mail-quote': mailQuote,
  'missing-backslash': missingBackslash,
  'no-space-before-backslash': noSpaceBeforeBackslash,
  'smart-quotes': smartQuotes,
  'space-after-backslash': spaceAfterBackslash,
  'stray-backslash': strayBackslash,
  'tab': tab,
  'unterminated-quote': unterminatedQuote,
  'binary-file': binaryFile,
  'foreign-format': foreignFormat,
  'mail-header': mailHeader,
  'misspelt-keyword': misspeltKeyword,
  'unrecognized-line': unrecognizedLine,
};
