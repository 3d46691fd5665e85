import type { LineIndex } from '../core/lineIndex';

/** What a check knows besides the document: the host gathers it, since a language reads nothing. Caches compare it by identity. */
export interface Surroundings {
  /** The file as whoever made it issued it; missing where that is not known. */
  readonly issued?: IssuedText;
  /** The files of the kinds that the language asks for (`Language.relates`), sorted by name; the document itself is not among them. */
  readonly others?: readonly OtherFile[];
}

/** What a file was before somebody may have changed it. */
export interface IssuedText {
  readonly text: string;
  /** Where that is from, for people: the name of a file beside it, the version in git, or the text as it was opened. */
  readonly from: { readonly file: string } | 'git' | 'opened';
}

/** Another file, of any language. */
export interface OtherFile {
  readonly uri: string;
  /** Its path from the document's folder, with `/`. */
  readonly name: string;
  /** The id of its language. */
  readonly language: string;
  /** What its language lets others know of it (`Analysis.summary`); the type is in `summary.ts` of that language. */
  readonly summary: unknown;
  /** Where its offsets are. */
  readonly lines: LineIndex;
  /** Whether it is judged together with the document, as a file of one site; others are merely in the same folder. */
  readonly isOfSite: boolean;
}
