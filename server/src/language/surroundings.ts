import type { LineIndex } from '../core/lineIndex';

/** What a check knows besides the document: the host gathers it, since a language reads nothing. Caches compare it by identity. */
export interface Surroundings {
  /** The document's own URI; on the command line its absolute path. */
  readonly uri: string;
  /** The file as whoever made it issued it; missing where that is not known. */
  readonly issued?: IssuedText;
  /**
   * The files of the kinds that the language asks for (`Language.relates`), sorted by name. Documents of one folder or site share the list, so that what is made
   * of it can be kept by its identity; the document itself may be in it, with its own `uri`.
   */
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
  /** For people: its path from the folder or site that it is in, with `/`. */
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
