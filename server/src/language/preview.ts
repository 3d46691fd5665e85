import type { Message } from '../core/message';
import type { TextRange } from '../core/text';

/** What a file makes a program show to those who use it, as plain data to be drawn. Ranges are those of the text that it was made of. */
export type Preview = MenuPreview | TabsPreview;

/** A menu of states, and what is shown while each lasts. */
export interface MenuPreview {
  readonly kind: 'menu';
  /** Why the program does not use the file as it is; the rest is what it would show if it did. */
  readonly trouble?: Message;
  /** The language that it is shown in, by its tag. */
  readonly language: string;
  /** The language whose texts are shown where there are none in that. */
  readonly defaultLanguage: string;
  readonly languages: readonly PreviewLanguage[];
  /** In file order, which is that of the menu. */
  readonly states: readonly PreviewState[];
  readonly transitions: readonly PreviewTransition[];
}

export interface PreviewLanguage {
  readonly tag: string;
  /** What it is called; the tag where nothing else is known. */
  readonly name: Message;
  /** Whether the program has it: of another, texts are never shown. */
  readonly isSupported: boolean;
  /** How many texts lack in it that the states have in another; 0 for one that the file does not use at all. */
  readonly missing: number;
  /** Whether any state has texts in it. */
  readonly isInUse: boolean;
}

export interface PreviewState {
  /** As the file has it; empty where there is none. */
  readonly id: string;
  /** Its element. */
  readonly range: TextRange;
  /** The name of its element, where a cursor goes. */
  readonly place: TextRange;
  readonly icon: PreviewIcon | undefined;
  /** The line in the menu, empty where the file has an empty one; undefined where the state is not in the menu. */
  readonly menu: string | undefined;
  /** The text of the status line; undefined where nothing but the icon is shown. */
  readonly status: string | undefined;
  /** Whether the texts are those of the default language because the one asked for has none. */
  readonly isFallback: boolean;
  /** Why the state is not in the menu. */
  readonly why: Message | undefined;
  /** Whether the program uses the definition at all. */
  readonly isUsed: boolean;
  /** When the program shows it. */
  readonly meaning: Message | undefined;
  /** The texts that it has in another language of the file, and not in this one. */
  readonly missing: readonly MissingText[];
}

export interface MissingText {
  /** The tag of the language. */
  readonly language: string;
  readonly text: 'menu' | 'status';
}

/** A picture: one that the program brings along, by its name; a file beside the definition; an address on the web; or what names no picture. */
export type PreviewIcon =
  | { readonly kind: 'standard'; readonly name: string; readonly address: string }
  | {
      readonly kind: 'file' | 'web';
      readonly address: string;
      /** Where the smaller picture of a channel is looked for; undefined where the address has no place for it. */
      readonly badge: string | undefined;
    }
  | { readonly kind: 'unknown'; readonly address: string };

/** What follows an event by itself. */
export interface PreviewTransition {
  readonly event: string;
  /** What happened, in a sentence. */
  readonly title: Message;
  /** Where the file has it; undefined where it leaves the event out, so that the program does as it always does. */
  readonly range: TextRange | undefined;
  readonly state: PreviewTarget;
  /** What follows that state when the time of the option is over; undefined where nothing does. */
  readonly after: { readonly option: string; readonly target: PreviewTarget } | undefined;
  /** What of it has no effect, or is not certain. */
  readonly notes: readonly Message[];
}

/** A state that something leads to. */
export type PreviewTarget =
  /** One of the file, by its number among the states. */
  | { readonly kind: 'state'; readonly state: number }
  | { readonly kind: 'builtIn'; readonly name: Message; readonly icon: string }
  /** An id that no state has. */
  | { readonly kind: 'unknown'; readonly id: string }
  /** The state that was before the event. */
  | { readonly kind: 'before' };

/** Tabs of a window. */
export interface TabsPreview {
  readonly kind: 'tabs';
  readonly trouble?: Message;
  readonly tabs: readonly PreviewTab[];
  /** Whether their pictures are shown: that of a tab alone is not. */
  readonly showsImages: boolean;
}

export interface PreviewTab {
  readonly range: TextRange;
  readonly place: TextRange;
  /** For readers of the file: it is not shown. */
  readonly name: string;
  readonly tooltip: string;
  readonly image: PreviewIcon | undefined;
  /** The page in the tab; empty where there is none. */
  readonly address: string;
  /** What becomes of the user, where the file says it. */
  readonly user: Message | undefined;
  /** Why the tab does not appear. */
  readonly why: Message | undefined;
}
