import type { ChangeNotice } from '../core/changeNotice';
import type { Day } from '../core/day';
import type { DecodedText } from '../core/decode';
import type {
  CodeLens,
  Completion,
  Definition,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  FormatOptions,
  Highlight,
  InlayHint,
  Placeholder,
  RenameResult,
  RenameTarget,
  RequestText,
  SemanticToken,
  Signature,
  TokenLegend,
} from '../core/editing';
import type { Finding, Fix, Severity } from '../core/finding';
import type { Message } from '../core/message';
import type { RuleCrashHandler, RuleSettings } from '../core/runRule';
import type { TextEdit, TextRange } from '../core/text';
import type { AgentStates } from './agentStates';
import type { Deployment } from './deployment';
import type { StateAdder } from './newState';
import type { Preview } from './preview';
import type { SettingsOf, SettingsSpec } from './settings';
import type { NamedData, Surroundings } from './surroundings';
import type { LanguageTools } from './tools';

/** What there is to know of a file before it is read. */
export interface FileHead {
  /** Without folders. */
  readonly name: string;
  /** What an editor takes it for; missing where no editor is asked. */
  readonly editorId?: string | undefined;
  /** The first characters, HEAD_LENGTH of them at least where there are so many; empty where only the name counts. */
  readonly head: string;
}

/**
 * How sure it is that a file is of a language: `certain` by what is in it, `byName` by its name or because an editor says so. A language that is
 * certain is asked first; the service, which looks at the whole text, has the last word.
 */
export type Detection = 'certain' | 'byName' | 'no';

/** A kind of file: what there is to know of it before the first file is read. It is part of every start, so nothing heavy is imported here. */
export interface Language<S extends SettingsSpec = SettingsSpec> {
  /** The name of its folder, of its settings' group and of what is loaded for it. */
  readonly id: string;
  /** What its rules are listed under, in English; one of the texts that are translated. */
  readonly heading: string;
  /** The editor's languages that are this one's own; none where another extension has them, as that of XML. */
  readonly editorIds: readonly string[];
  /** All languages of an editor that such files may have. */
  readonly selector: readonly string[];
  /** Patterns of names, in lower case, of files that are taken for this language whatever is in them; `*` is anything. */
  readonly fileNames: readonly string[];
  /** The same of files whose first lines decide. */
  readonly fileNamesByContent?: readonly string[];
  /** The same of files that may be of this language though nobody would look for it there: a check of all files counts them. */
  readonly otherFileNames?: readonly string[];
  /** The marks of code blocks in the pages of its rules, each with the name of a file that has such a text. */
  readonly blocks: Readonly<Record<string, string>>;
  readonly settings: S;
  readonly tokens?: TokenLegend;
  /** The characters whose typing makes an editor ask. */
  readonly triggers?: { readonly completion?: readonly string[]; readonly signature?: readonly string[] };
  /** Whether an editor can have its files formatted. */
  readonly formats?: boolean;
  detect(file: FileHead): Detection;
  /** Whether a text, of a file of any name, is one of this language as a whole, and not one that quotes it. */
  isWholly?(head: string): boolean;
  /** Whether a file that somebody names, and of which nothing says what it is, is taken for this language. */
  readonly takesUnknown?: true;
  /** What a file is that is not of this language, but of the kind that people take for it; in English, to follow "name: ". */
  decline?(file: FileHead): string | undefined;
  /** What to say of a file that is too large to be checked, where there is something better to do with it than to look for another file. */
  readonly whenTooLarge?: Message;
  /** What its checks want to know besides the document. */
  readonly relates?: {
    /** The text as it was issued. */
    readonly issued?: true;
    /** The ids of the languages whose files in the same folder matter; those that the document names are looked at too. */
    readonly beside?: readonly string[];
    /** The same as `fileNames` of other files in that folder, which matter by being there. */
    readonly seen?: readonly string[];
    /** The same of files of other kinds, in its folder or below, that its documents may ask for (`LanguageDocument.namedData`). */
    readonly data?: readonly string[];
    /** The ids of those whose files in the same site matter. */
    readonly site?: readonly string[];
  };
  /** Reads the rest, which is a bundle of its own. */
  load(): Promise<LanguageService<S>>;
  /** Reads what can be done with whole files besides checking them: another bundle. */
  loadTools?(): Promise<LanguageTools<S>>;
  /** What it explains besides its rules. */
  readonly guides?: readonly Guide[];
  /** Reads the pages of its guides, in English, by their ids: another bundle. */
  loadGuides?(): Promise<Readonly<Record<string, string>>>;
  /** Reads the pages of its rules as they are written, by the rules' ids: another bundle. */
  loadPages(): Promise<Readonly<Record<string, string>>>;
}

/** A page that explains something that an administrator has to do, and that no finding is about. */
export interface Guide {
  /** What it is asked for by, such as `host-id`. */
  readonly id: string;
  readonly title: Message;
}

/** A rule as it is listed. */
export interface RuleInfo {
  readonly id: string;
  /** The folder it is in, such as `layout`. */
  readonly group: string;
  /** The default one. */
  readonly severity: Severity;
  /** In English, without a period. */
  readonly summary: string;
  /** The documents it rests on. */
  readonly source: string;
  /** The error codes that what it reports leads to, such as `-8`. */
  readonly leadsTo?: readonly string[];
  /** Which files it is for, in English. */
  readonly appliesTo: string;
}

/** What a language needs of the host around it. */
export interface LanguageHost {
  readonly onRuleCrash: RuleCrashHandler;
}

/** Settings that every language has. */
export interface CommonSettings {
  readonly rules: RuleSettings;
  /** The current day: the core has no clock. */
  readonly today: Day;
}

/** The settings of a language of the list, which one it is left open. */
export type LanguageSettings = SettingsOf<SettingsSpec> & CommonSettings;

/** All that a language does with files. */
export interface LanguageService<S extends SettingsSpec = SettingsSpec> {
  readonly rules: readonly RuleInfo[];
  decode(bytes: Uint8Array): DecodedText;
  /** What the bytes of a file say that an editor does not show, because it reads them all the same. */
  notesUnseenInEditor?(bytes: Uint8Array): readonly Finding[];
  /** A document of a file; undefined where its text shows that it is not one of this language. */
  open(file: { readonly name: string; readonly text: string }, host: LanguageHost): LanguageDocument<S> | undefined;
}

/** One file, from version to version: keeps what a change leaves as it was. */
export interface LanguageDocument<S extends SettingsSpec = SettingsSpec> {
  /** What kind of file it is, for people. */
  readonly title: Message;
  /** Whether a later text is still of this language; without it, it stays so until the file is closed. */
  fits?(text: string): boolean;
  /** The files that a text names, whatever their kind: by name those in the same folder, and by path from there, with `/`, others of the open or current folder. */
  namedFiles?(text: string): readonly string[];
  /** Files of other kinds that a text names, and folders below its own whose files may be named. */
  namedData?(text: string): NamedData;
  /** What there is to say of one version. `notes` are findings about the file’s bytes, which the text does not show. */
  analyze(text: string, settings: SettingsOf<S> & CommonSettings, notes?: readonly Finding[], surroundings?: Surroundings): Analysis;
}

/** What is said of the token at a place. */
export interface LanguageHover {
  readonly range: TextRange;
  /** Paragraphs of Markdown. */
  readonly contents: readonly Message[];
  /** The ids of the guides that say more. */
  readonly guides?: readonly string[];
}

/** The address of a server, to be copied. */
export interface ServerAddress {
  /** The address alone; undefined where the file does not say it. */
  readonly text: string | undefined;
  /** What it is of and where it lacks something, or why there is none. */
  readonly message: Message;
  /** The id of the guide that says where it goes. */
  readonly guide: string;
}

/** One line about a file as a whole. */
export interface StatusLine {
  readonly text: Message;
  /** The same in a few words, where it is worth a place in the status bar. */
  readonly brief?: Message;
  /** The setting that decides it, by its name with the language before it, what that is called in a menu, and its value. */
  readonly setting?: { readonly name: string; readonly title: Message; readonly value: string };
}

/**
 * One version of a document: the same object for an editor, the command line and tests. Offsets are 0-based and count UTF-16 units; nothing is
 * computed before it is asked for, and what a language does not have is missing.
 */
export interface Analysis {
  /** All findings that no comment hides, sorted by place. */
  findings(): readonly Finding[];
  /** Those of them that cost little, where the others cost much: for an editor that shows them while the rest is worked out. */
  quickFindings?(): readonly Finding[];
  /** The edit that applies every safe fix; undefined when there is none. */
  fixAllEdit(): TextEdit | undefined;
  hover?(offset: number): LanguageHover | undefined;
  /** The address by which programs find the server that a place is about, or what the file is for; undefined where it is about none. */
  address?(offset: number): ServerAddress | undefined;
  /** The comment or message that an offset is in, which may quote an error of a program: where there is no other hover, its codes are explained. */
  freeText?(offset: number): TextRange | undefined;
  completions?(offset: number, typed: string | undefined): readonly Completion[];
  /** What the record at a place consists of. */
  signature?(offset: number): Signature | undefined;
  /** The feature that the line at a place is about, as it is written. */
  featureAt?(offset: number): string | undefined;
  definition?(offset: number): readonly Definition[];
  references?(offset: number, withDeclaration: boolean): readonly TextRange[];
  highlights?(offset: number): readonly Highlight[];
  prepareRename?(offset: number): RenameTarget;
  rename?(offset: number, newName: string): RenameResult;
  linkedRanges?(offset: number): readonly TextRange[];
  symbols?(): readonly DocumentSymbol[];
  folds?(): readonly FoldingRange[];
  /** From the innermost outward. */
  selections?(offset: number): readonly TextRange[];
  /** In the order of the text; with a range, at least those in it. */
  tokens?(range?: TextRange): readonly SemanticToken[];
  inlayHints?(range: TextRange): readonly InlayHint[];
  codeLenses?(): readonly CodeLens[];
  links?(): readonly DocumentLink[];
  /** The values that the person is to fill in, in the order of the text. */
  placeholders?(): readonly Placeholder[];
  /** Adds states to a file that defines some. */
  newStates?(): StateAdder;
  /** The edits that tidy the white space of the document, or of what a range touches. */
  format?(options: FormatOptions): readonly TextEdit[];
  /** The fixes that hide a finding by a comment. */
  suppressionFixes?(finding: Finding): readonly Fix[];
  /** What to ask of whoever issued the file, for a finding that only a new one helps with. */
  request?(finding: Finding): RequestText | undefined;
  /** Whether a finding is about what has changed since the text that the surroundings give as issued. */
  isSinceIssued?(finding: Finding): boolean;
  /** What the file makes of the agent states that a switch reports. */
  agentStates?(): AgentStates;
  /** The deployment that the file describes, and what it needs. */
  deployment?(): Deployment;
  status?(): readonly StatusLine[];
  /** What the file makes a program show; in a language, by its tag, where it speaks several. */
  preview?(language?: string): Preview;
  /** What the checks of other files may know of this one; plain data, whose offsets are those of the text. */
  summary?(): unknown;
  /** What the change from an earlier text calls for, when this one has been saved. */
  changeNotices?(before: string, fileName: string): readonly ChangeNotice[];
}
