import type { Message } from '../../core/message';
import type { TextEdit, TextRange } from '../../core/text';

/** What is said of a place. Ranges of all features are 0-based UTF-16 offsets of the file. */
export interface Hover {
  readonly range: TextRange;
  /** Paragraphs of Markdown. Values taken from the file stand in them as inline code. */
  readonly contents: readonly Message[];
}

export type CompletionKind = 'element' | 'attribute' | 'value' | 'state' | 'endTag' | 'skeleton';

/** One thing that could be written at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label; may be empty. */
  readonly detail: string;
  readonly documentation: readonly Message[];
  readonly edit: TextEdit;
  /** Whether the new text is a snippet, with placeholders such as `${1:id}` and escapes. */
  readonly isSnippet: boolean;
  /** What the text in the edit's range is compared with, where it is not the label. */
  readonly filterText: string | undefined;
  /** Items are shown in the order of these. */
  readonly sortText: string;
}

export interface Definition {
  /** The text that refers to the target. */
  readonly origin: TextRange;
  /** The id itself. */
  readonly target: TextRange;
  /** The whole element that has the id. */
  readonly targetElement: TextRange;
}

export interface Highlight {
  readonly range: TextRange;
  readonly kind: 'declaration' | 'use' | 'tag';
}

/** What would be renamed, or why nothing can be. */
export type RenameTarget = { readonly range: TextRange; readonly text: string } | { readonly refusal: Message };

export type RenameResult = { readonly edits: readonly TextEdit[] } | { readonly refusal: Message };

export type SymbolKind = 'state' | 'texts' | 'agent' | 'auto' | 'event' | 'tab';

/** One line of the outline. */
export interface DocumentSymbol {
  /** Never empty. */
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly range: TextRange;
  /** What to select when the line is chosen; within `range`. */
  readonly selectionRange: TextRange;
  readonly children: readonly DocumentSymbol[];
}

export interface FoldingRange extends TextRange {
  /** 0-based; the line that stays visible. */
  readonly startLine: number;
  /** 0-based; the last line that is hidden. */
  readonly endLine: number;
  readonly kind: 'element' | 'comment';
}
