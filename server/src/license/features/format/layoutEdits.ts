import { codeAt, isLineEnd, isSpaceOrTab, skipBack, TAB } from '../../../core/characters';
import type { TextEdit } from '../../../core/text';
import type { LicenseRecord } from '../../syntax/record';
import type { Trivia, Word } from '../../syntax/tokens';

export interface Indentation {
  readonly text: string;
  /** Whether an indentation with a Tab in it stays as it is. */
  readonly keepsTabs: boolean;
}

/** Adds the edits that lay out an intact record which starts at `offset`; none when there is something unseen between its tokens. */
export function addLayoutEdits(record: LicenseRecord, offset: number, indentation: Indentation, edits: TextEdit[]): void {
  const { text } = record;
  const before = edits.length;
  const replace = (start: number, end: number, newText: string): void => {
    if (end - start === newText.length && text.startsWith(newText, start)) return;
    edits.push({ range: { start: start + offset, end: end + offset }, newText });
  };
  let previous: Word | Trivia | undefined;
  let position = 0;
  for (const token of seenTokens(record)) {
    if (!isOnlyPlainSpaces(text, position, token.start)) {
      edits.length = before;
      return;
    }
    const isIndentation = previous?.kind === 'continuation';
    if (!isIndentation || !indentation.keepsTabs || !hasTab(text, position, token.start)) {
      replace(position, token.start, isIndentation ? indentation.text : spacing(previous, token));
    }
    if (token.kind === 'continuation') replace(token.start + 1, lineEndStart(text, token), '');
    previous = token;
    position = token.end;
  }
  if (!isOnlyPlainSpaces(text, position, text.length)) edits.length = before;
  else replace(position, text.length, '');
}

/** What is between two tokens on one line. */
function spacing(previous: Word | Trivia | undefined, token: Word | Trivia): string {
  return previous === undefined || previous.kind === 'byteOrderMark' || token.kind === 'lineEnd' ? '' : ' ';
}

/** The tokens of a record between which spaces are, in order. */
function* seenTokens(record: LicenseRecord): Generator<Word | Trivia> {
  const { keyword, words, trivia } = record;
  let nextWord = keyword ? -1 : 0;
  let nextTrivia = 0;
  for (;;) {
    while (trivia[nextTrivia]?.inWord) nextTrivia++;
    const word = nextWord < 0 ? keyword : words[nextWord];
    const other = trivia[nextTrivia];
    if (word && (!other || word.start < other.start)) {
      yield word;
      nextWord++;
    } else if (other) {
      yield other;
      nextTrivia++;
    } else {
      return;
    }
  }
}

function isOnlyPlainSpaces(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSpaceOrTab(codeAt(text, i))) return false;
  return true;
}

function hasTab(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (codeAt(text, i) === TAB) return true;
  return false;
}

/** The offset at which the line end in a line join begins. */
function lineEndStart(text: string, join: Trivia): number {
  return skipBack(text, join.end, isLineEnd, join.start);
}
