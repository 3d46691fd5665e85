import type { PlaceInFile } from './finding';
import type { Message } from './message';
import type { TextEdit, TextRange } from './text';

// What editing features of every language answer. Ranges are 0-based UTF-16 offsets of the file.

export type CompletionKind =
  | 'keyword'
  | 'class'
  | 'module'
  | 'property'
  | 'value'
  | 'reference'
  | 'endTag'
  /** A whole record, element or file, with places to fill in. */
  | 'snippet';

export type Documentation = readonly Message[] | (() => readonly Message[]);

/** The paragraphs of a completion's documentation; none where it has none. */
export function documentationOf({ documentation }: Completion): readonly Message[] {
  return (typeof documentation === 'function' ? documentation() : documentation) ?? [];
}

/** One thing that could be written at a place. */
export interface Completion {
  /** What is written, or what else it is called and found by. */
  readonly label: string;
  /** Shown in place of the label, where that is not a word of the file but English. */
  readonly title?: Message;
  readonly kind: CompletionKind;
  /** A few words beside the label, plain text, shown by `briefDetail`; a plain string comes from the file. */
  readonly detail?: Message | string;
  /** Paragraphs of Markdown; a function where they take time and most of many are never looked at. */
  readonly documentation?: Documentation;
  readonly edit: TextEdit;
  /** Whether the new text is a snippet, with placeholders such as `${1:id}` and escapes. */
  readonly isSnippet: boolean;
  /** What the text in the edit's range is compared with, where it is not the label. */
  readonly filterText?: string | undefined;
  /** Items are shown in the order of these. */
  readonly sortText: string;
}

/** More beside a label cuts the label in an editor's list. */
const LONGEST_DETAIL = 32;

/** A few words of a completion's detail, already in the reader's language: a long one's first clause, or nothing; its documentation says it all. */
export function briefDetail(text: string): string {
  if (text.length <= LONGEST_DETAIL) return text;
  const clause = /^[^.:;,()]+(?=[.:;,] )/.exec(text.slice(0, LONGEST_DETAIL + 2))?.[0].trim() ?? '';
  return clause.length <= LONGEST_DETAIL ? clause : '';
}

/** Completions whose text begins with what is typed, in any case, before those that only contain it; their order else stays. */
export function prefixedFirst<Item extends Pick<Completion, 'label'> & { readonly filterText?: string | undefined }>(
  items: readonly Item[],
  typed: string,
): readonly Item[] {
  if (typed === '') return items;
  const prefix = typed.toLowerCase();
  const begins = ({ filterText, label }: Item): boolean => (filterText ?? label).toLowerCase().startsWith(prefix);
  return [...items.filter(begins), ...items.filter((item) => !begins(item))];
}

/** A place that says what a name means. */
export interface Definition {
  /** The text that refers to the target. */
  readonly origin: TextRange;
  /** The name where it is declared. */
  readonly target: TextRange;
  /** The whole element or record that declares it. */
  readonly targetExtent: TextRange;
  /** The other file that both are in; without one, they are in the text itself. */
  readonly file?: PlaceInFile;
}

export interface Highlight {
  readonly range: TextRange;
  readonly kind: 'declaration' | 'use' | 'tag';
}

/** What would be renamed, or why nothing can be. */
export type RenameTarget = { readonly range: TextRange; readonly text: string } | { readonly refusal: Message };

export type RenameResult = { readonly edits: readonly TextEdit[] } | { readonly refusal: Message };

/** Lines that can be folded away. */
export interface FoldingRange {
  /** 0-based; the line that stays visible. */
  readonly startLine: number;
  /** 0-based; the last line that is hidden. */
  readonly endLine: number;
  readonly kind: 'comment' | 'element' | 'record' | 'group';
}

/** What an editor draws a line of the outline as; a language chooses the nearest. Classes, objects, modules and packages can be found by name. */
export type SymbolKind = 'class' | 'object' | 'module' | 'package' | 'namespace' | 'string' | 'enumMember' | 'event' | 'array' | 'field';

/** One line of the outline. */
export interface DocumentSymbol {
  /** On one line and never empty; a plain string comes from the file. */
  readonly name: Message | string;
  /** To be joined by middle dots; a plain string comes from the file. */
  readonly detail: readonly (Message | string)[];
  readonly kind: SymbolKind;
  /** That of children is within their parent's. */
  readonly range: TextRange;
  /** What to select when the line is chosen; within `range`. */
  readonly selectionRange: TextRange;
  /** Whether what it stands for no longer counts: to be drawn struck through. */
  readonly expired?: boolean;
  readonly children: readonly DocumentSymbol[];
}

/** A few words shown after a token that are not part of the text. */
export interface InlayHint {
  /** The end of the token, as a 0-based UTF-16 offset of the file. */
  readonly offset: number;
  /** A plain string comes from the file. */
  readonly label: string | Message;
}

/** A line of text above a line of the file. */
export interface CodeLens {
  readonly range: TextRange;
  readonly title: Message;
  /** The place that a click leads to. */
  readonly target: TextRange;
}

/** A file that is named in another. */
export interface DocumentLink {
  readonly range: TextRange;
  /** As it is written: absolute, or relative to a folder that the caller must know. It may be of another computer. */
  readonly path: string;
  readonly tooltip: Message;
}

export interface FormatOptions {
  /** How many spaces are before a line that goes on with a record; taken as 1 to 16. */
  readonly indentSize: number;
  /** Whether Tabs before a line become spaces in all files. */
  readonly insertSpaces?: boolean;
  /** Only what overlaps this range is formatted. */
  readonly range?: TextRange;
}

/** What a piece of one line is; the names are those of the language's legend. */
export interface SemanticToken {
  readonly start: number;
  /** In UTF-16 units. */
  readonly length: number;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The kinds of tokens that a language has. */
export interface TokenLegend {
  /** `standard`: the kind that an editor may draw it as if it does not know ours (Language Server Protocol, SemanticTokenTypes). */
  readonly types: readonly { readonly name: string; readonly standard: string; readonly description: string }[];
  readonly modifiers: readonly { readonly name: string; readonly description: string }[];
}

/** What a record consists of, for guidance while it is being written. */
export interface Signature {
  /** The keyword and the names of all fields, those in brackets that may be missing. */
  readonly label: string;
  /** What the record is for; Markdown. */
  readonly documentation: readonly Message[];
  readonly fields: readonly SignatureField[];
  /** The index of the field that the cursor is in, or that comes next there. */
  readonly active: number;
}

export interface SignatureField {
  /** Where the field’s name is in the signature’s label. */
  readonly labelRange: TextRange;
  /** What goes into the field; Markdown. */
  readonly documentation: readonly Message[];
}

/** A text to send to whoever issued a file. */
export interface RequestText {
  /** What is asked for, for a menu. */
  readonly title: Message;
  /** The lines of a mail; they never hold a key or a signature. */
  readonly lines: readonly Message[];
}

/** A word that stands for a value only the person knows, such as `<host name>` in a template. */
export interface Placeholder {
  readonly range: TextRange;
  /** What belongs there, in a few words. */
  readonly title: Message;
  /** How to find it out. */
  readonly how: Message;
  /** A regular expression for values that can be right, and what to say of others. */
  readonly pattern: string;
  readonly problem: Message;
  /** Whether a value with spaces is put in quotation marks. */
  readonly isQuoted: boolean;
}
