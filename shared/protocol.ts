// What the server and the extension say to each other besides the Language Server Protocol; docs/editors.md describes it for other clients.
import type { Severity } from '../server/src/core/finding';
import type { Message } from '../server/src/core/message';
import type { SeverityCounts } from '../server/src/core/severityCounts';
import type { TextRange } from '../server/src/core/text';
import type { Preview } from '../server/src/language/preview';

export type { Severity, SeverityCounts };

/** The methods of requests and notifications that are not the protocol's own. */
export const methods = {
  /** To the server, `{ uri }`: a `DocumentStatus`, or null for what is unsupported. */
  status: 'seatkeeper/status',
  /** To the server: a `RuleEntry` of each rule. */
  rules: 'seatkeeper/rules',
  /** To the server, `{ rule }`: the page of a rule, note or guide in Markdown, or null for what is none of these. */
  rulePage: 'seatkeeper/rulePage',
  /** To the server, `CompareParams`: a `CompareResult`. */
  compare: 'seatkeeper/compare',
  /** To the server, `{ textDocument, position }`: a `ServerAddress`, or null where the document is about no server. */
  address: 'seatkeeper/address',
  /** To the server, `CleanParams`: a `CleanResult`, or null where no language can clean a text. */
  clean: 'seatkeeper/clean',
  /** To the server, `{ uri }`: a `Placeholder` for each value that is to be filled in. */
  placeholders: 'seatkeeper/placeholders',
  /** To the server, `MergeParams`: a `MergeAnswer`, or null for a file that cannot be merged. */
  merge: 'seatkeeper/merge',
  /** To the server, `{ uri }`: what an open document tells as a whole, in Markdown; null for one that tells no story. */
  story: 'seatkeeper/story',
  /** To the server, `{ uri }`: what the deployment that an open document is about needs and has, in Markdown; null for one that is about none. */
  deploymentCoverage: 'seatkeeper/deploymentCoverage',
  /** To the server, nothing: a `NeedTopic` for all that can be asked about. */
  needTopics: 'seatkeeper/needTopics',
  /** To the server, `{ name }`: a `NeedAnswer`, or null for a name that is unknown. */
  needAnswer: 'seatkeeper/needAnswer',
  /** To the server, nothing: a `Starter` for each file that a new deployment can begin with. */
  starters: 'seatkeeper/starters',
  /** To the server, `NewPlanParams`: the text of such a file; null for an id that is unknown. */
  newPlan: 'seatkeeper/newPlan',
  /** To the server, `{ textDocument, position }`: the feature that the line is about, as it is written; null where it is about none. */
  featureAt: 'seatkeeper/featureAt',
  /** To the server, `MayParams`: a `MayResult`, or null for a file that lets nobody use anything. */
  may: 'seatkeeper/may',
  /** To the server, `MatchStatesParams`: a `StateMatch`, or null for a document that shows no states. */
  matchStates: 'seatkeeper/matchStates',
  /** To the server, `{ uri }`: a `StateCoverage`, or null for the same. */
  stateCoverage: 'seatkeeper/stateCoverage',
  /** To the server, `TextTableParams`: the texts of an open document that users read, as a table; null for one that has none. */
  textTable: 'seatkeeper/textTable',
  /** To the server, `ImportTextsParams`: a `MergeAnswer` without a page, the document with the texts of a table; null for one that has none. */
  importTexts: 'seatkeeper/importTexts',
  /** To the server, `{ uri }`: a `NewStateForm`, what there is to say of a new state; null for a document that takes none. */
  newStateForm: 'seatkeeper/newStateForm',
  /** To the server, `NewStateParams`: a `NewStateAnswer`, the edit that adds a state to an open document, or what is wrong with it; null for one that takes none. */
  newState: 'seatkeeper/newState',
  /** To the server, `ExplainParams`: an `ExplainedText`. */
  explain: 'seatkeeper/explain',
  /** To the server, `AnonymizeParams`: an `AnonymizeResult`. */
  anonymize: 'seatkeeper/anonymize',
  /** To the server, `PreviewParams`: a `PreviewAnswer`, or null for a document that nothing is shown of. */
  preview: 'seatkeeper/preview',
  /** To the server, `{ uri }`: `PreviewMarks`, what is found in each part of a preview, or null for the same. */
  previewMarks: 'seatkeeper/previewMarks',
  /** To the server, nothing: an `InventoryAnswer`, what all files of the open folders and all open documents grant; null where that fails. */
  inventory: 'seatkeeper/inventory',
  /** To the server, `InventoryReportParams`: an `InventoryReport`; null where that fails. */
  inventoryReport: 'seatkeeper/inventoryReport',
  /** To the client, a notification of nothing: the answer to the latest of these requests may be another now. */
  inventoryChanged: 'seatkeeper/inventoryChanged',
  /** To the client, `FindFilesParams`: the URIs of files. */
  findFiles: 'seatkeeper/findFiles',
  /** To the client, `ListFolderParams`: the URIs of the files in a folder. */
  listFolder: 'seatkeeper/listFolder',
  /** To the client, `ReadFileParams`: a `ReadFileResult`. */
  readFile: 'seatkeeper/readFile',
  /** To the client, `{ uri }`: the bytes of the version of a file that was committed last, as a `ReadFileResult`. */
  committedFile: 'seatkeeper/committedFile',
  /** A notification to the server, `{ uri }`: a file beside a document, or its committed version, has changed that tells how it was issued. */
  issuedTextChanged: 'seatkeeper/issuedTextChanged',
  /** A notification to the client, `ChangeNoticeParams`. */
  changeNotice: 'seatkeeper/changeNotice',
} as const;

/** The server's command that checks all files of all folders, open or not; answers a `WorkspaceCheckResult`, or null where it failed. */
export const CHECK_WORKSPACE = 'seatkeeper.workspace.check';

/** One line about a document, in the client's language. */
export interface StatusLine {
  readonly text: string;
  /** The same in a few words, where it is worth a place in the status bar. */
  readonly brief?: string;
  /** The setting that decides it, by its name after `seatkeeper.`, what that is called in a menu, and its value. */
  readonly setting?: { readonly name: string; readonly title: string; readonly value: string };
}

/** What a client may show of a document in a line. */
export interface DocumentStatus {
  /** The id of its language. */
  readonly language: string;
  /** What kind of file it is, for people. */
  readonly title: string;
  /** How many findings of each severity the document has, those included that are not shown for their number. */
  readonly counts: Readonly<SeverityCounts>;
  /** How many of them "fix all" can fix. */
  readonly fixable: number;
  readonly lines: readonly StatusLine[];
}

/** How programs find a server, to be copied. */
export interface ServerAddress {
  /** The address alone; null where the document does not say it. */
  readonly text: string | null;
  /** That it was copied, and what it lacks; or why there is none. */
  readonly message: string;
  /** The page, for `seatkeeper/rulePage`, that says where it goes. */
  readonly guide: string;
}

/** A rule as a client may list it. */
export interface RuleEntry {
  readonly id: string;
  /** The id of its language. */
  readonly language: string;
  /** What the rules of that are listed under, in the client's language. */
  readonly heading: string;
  /** The name of the rules it is among, such as `layout`. */
  readonly group: string;
  /** The default severity. */
  readonly severity: Severity;
  /** One sentence, in the client's language. */
  readonly summary: string;
}

/** One of two files to compare: a text, bytes, or, with neither, what is open or in the workspace. */
export interface ComparePart {
  readonly uri: string;
  /** What it is called in what is shown; by default the name of its file. */
  readonly name?: string;
  readonly text?: string;
  /** The bytes of the file, from which its text is read. */
  readonly base64?: string;
}

export interface CompareParams {
  readonly before: ComparePart;
  readonly after: ComparePart;
}

/** What two files do not have in common, in the client's language, or why they cannot be compared. */
export type CompareResult = Comparison | { readonly refused: string };

export interface Comparison {
  /** `identical`: character by character; `equal`: in all that counts. */
  readonly outcome: 'identical' | 'equal' | 'different';
  /** One sentence, which names both files. */
  readonly summary: string;
  /** All that differs, in Markdown; without signatures. */
  readonly page: string;
  /** Both texts in one order and layout, for a comparison by lines. */
  readonly before: string;
  readonly after: string;
  /** The editor's language of these texts. */
  readonly editorLanguage: string;
}

/** An open file, and what was received for it. */
export interface MergeParams {
  readonly uri: string;
  /** The path of the file, for commands that name it; by default the URI. */
  readonly path?: string;
  /** A text, or bytes in Base64. */
  readonly received: { readonly text?: string; readonly base64?: string };
  /** What becomes of records that are replaced; by default they are commented out. */
  readonly old?: 'comment' | 'remove';
  /** What is done where the texts do not tell what is newer, or adds up; by default nothing is merged. */
  readonly unclear?: 'refuse' | 'replace' | 'keep';
}

/** The outcome of a merge; texts are in the client's language. */
export type MergeAnswer =
  /** `isUnclear`: another value of `unclear` decides it. */
  | { readonly outcome: 'refused'; readonly reason: string; readonly isUnclear: boolean }
  | { readonly outcome: 'nothing'; readonly reason: string }
  | MergedFile;

export interface MergedFile {
  readonly outcome: 'merged';
  /** The whole file, merged. */
  readonly text: string;
  /** The version of the document that it was made of. */
  readonly version: number;
  /** One line. */
  readonly summary: string;
  /** What is left to do, and what has changed, in Markdown. */
  readonly page: string;
}

export interface TextTableParams {
  /** An open document. */
  readonly uri: string;
  readonly format: 'csv' | 'json';
  /** What separates the cells of CSV; by default a comma. */
  readonly separator?: ',' | ';' | '\t';
}

export interface TextTableAnswer {
  /** The content of the file; CSV begins with the byte order mark that Excel needs. */
  readonly text: string;
  /** What of the document is not in it, in the client's language. */
  readonly notes: readonly string[];
}

export interface ImportTextsParams {
  /** An open document. */
  readonly uri: string;
  /** The bytes of a CSV file. */
  readonly base64: string;
}

/** What there is to choose from for a new state. Texts are in the client's language. */
export interface NewStateForm {
  /** The languages in use, of which the first is the default one; an empty one for texts that name no language. */
  readonly languages: readonly { readonly tag: string; readonly title: string }[];
  readonly modes: readonly { readonly value: string; readonly title: string }[];
  /** Reasons in use. */
  readonly reasons: readonly string[];
  readonly icons: readonly { readonly value: string; readonly title: string }[];
}

/** A state that is to be added to a document. */
export interface NewState {
  readonly id: string;
  /** In each language, of which those are left out that have neither. */
  readonly texts: readonly { readonly language: string; readonly menuText?: string; readonly statusText?: string }[];
  readonly ready: boolean;
  /** Of an agent who is not ready; `none`: no mode. */
  readonly mode: string;
  /** Empty: no reason. */
  readonly reason: string;
  /** Empty: none. */
  readonly icon: string;
}

export interface NewStateParams {
  /** An open document. */
  readonly uri: string;
  readonly state: NewState;
}

/** `part`: what of the state is wrong, or `document` where nothing can be added. */
export type NewStateAnswer =
  | { readonly problem: string; readonly part: 'id' | 'texts' | 'agent' | 'document' }
  | { readonly offset: number; readonly text: string; readonly version: number; readonly message: string };

export interface MayParams {
  /** An open document. */
  readonly uri: string;
  /** As the file names it. */
  readonly feature: string;
  /** `USER` or `USER@HOST`; without it, the answer is only who may use the feature. */
  readonly who?: string;
  /** The computer; all of `who` is then the user. */
  readonly host?: string;
  readonly address?: string;
  readonly display?: string;
  readonly project?: string;
}

/** Who may use a feature, in the client's language. */
export interface MayResult {
  /** Whether the one who was named may use it; null where nobody was named. */
  readonly verdict: 'allowed' | 'denied' | 'uncertain' | null;
  /** The answer in a line. */
  readonly title: string;
  /** The answer and why, in Markdown. */
  readonly page: string;
}

/** Something that licenses are needed for, or that is licensed. */
export interface NeedTopic {
  readonly name: string;
  readonly kind: 'feature' | 'application' | 'solution';
  /** In a line, in the client's language. */
  readonly summary: string;
}

/** How the licenses for something are counted, in the client's language. */
export interface NeedAnswer {
  /** What it is about. */
  readonly title: string;
  /** Markdown. */
  readonly page: string;
}

/** A file that a new deployment can begin with. */
export interface Starter {
  readonly id: string;
  /** What it is for, in the client's language. */
  readonly title: string;
  /** The releases that can be chosen, the latest first; empty where there is nothing to choose. */
  readonly releases: readonly string[];
  /** What such a file may be called. */
  readonly fileName: string;
}

export interface NewPlanParams {
  /** That of a `Starter`. */
  readonly id: string;
  readonly release?: string;
  /** The paths of license files, from the folder of the new file. */
  readonly licenseFiles?: readonly string[];
}

/** An agent state as a switch reports it. */
export interface ReportedState {
  readonly ready: boolean;
  /** `none`, `manual`, `acw`, `legal`, `auxwork`, `away`, `back` or `nodisconnect`; of an agent who is ready it does not count. */
  readonly mode: string;
  readonly reason?: { readonly code: string; readonly in: 'reasons' | 'extensions'; readonly key: string };
}

export interface MatchStatesParams {
  /** An open document. */
  readonly uri: string;
  /** The channels of one user, one at least. */
  readonly channels: readonly (ReportedState | 'loggedOut')[];
}

/** A state that can be shown. */
export interface ShownState {
  /** Empty for a state without one; of a state that is built in, its reserved name. */
  readonly id: string;
  readonly isBuiltIn: boolean;
  /** What it is called, in the client's language. */
  readonly title: string;
  /** Its text in the default language; may be empty. */
  readonly text: string;
  /** The name in its start tag; missing of what is built in. Lines and characters are 0-based. */
  readonly range?: { readonly start: PlaceholderPosition; readonly end: PlaceholderPosition };
}

/** Which state shows, by both readings of the guide. */
export interface ShownByReading {
  /** The first state in the file that matches. */
  readonly documentOrder: ShownState;
  /** The state that matches most. */
  readonly mostSpecific: ShownState;
  readonly differs: boolean;
}

/** Which state shows for one channel. Texts are in the client's language. */
export interface ChannelMatch extends ShownByReading {
  readonly reported: string;
  /** The fallbacks, from the most specific definition to what is built in; `found` is the first state so defined. Empty for a channel that is logged out. */
  readonly steps: readonly {
    readonly kind: 'exact' | 'anyPlace' | 'withoutReason' | 'plain' | 'builtIn';
    readonly sought: string;
    readonly found: ShownState | null;
  }[];
  /** Headlines, each perhaps with details after a line end. */
  readonly notes: readonly string[];
}

export interface StateMatch {
  readonly channels: readonly ChannelMatch[];
  /** The one indicator for all channels. */
  readonly combined: ShownByReading;
  /** What holds for the file as a whole, as the notes of a channel. */
  readonly notes: readonly string[];
}

/** Which state shows for each agent state that a switch can report. Texts are in the client's language. */
export interface StateCoverage {
  /** Each state that a cell names, once. */
  readonly states: readonly ShownState[];
  /** The columns after the first, which is that without a reason. */
  readonly reasons: readonly {
    readonly code: string;
    readonly key: string;
    /** Null where it makes no difference. */
    readonly in: 'reasons' | 'extensions' | null;
    /** Whether a state of the file has it. */
    readonly isMapped: boolean;
    /** Whether the settings list its code; null where they list none. */
    readonly isListed: boolean | null;
    readonly title: string;
  }[];
  readonly rows: readonly {
    readonly ready: boolean;
    readonly mode: string;
    readonly title: string;
    readonly cells: readonly {
      /** Whether a state is defined for it, a more general one catches it, or none does. */
      readonly kind: 'exact' | 'general' | 'builtIn';
      /** Indices into `states`. */
      readonly documentOrder: number;
      readonly mostSpecific: number;
    }[];
  }[];
  /** The states of the file that never show by one reading, as indices into `states`. */
  readonly unused: { readonly documentOrder: readonly number[]; readonly mostSpecific: readonly number[] };
  readonly notes: readonly string[];
}

export interface ExplainParams {
  /** A code, a name or a message, of one line or several. */
  readonly text: string;
  /** The open document whose lines are to be named, where an error is about some. */
  readonly uri?: string;
}

/** What is known of the errors in a text, in the client's language. */
export interface ExplainedText {
  /** Whether anything is. */
  readonly known: boolean;
  /** What the page may be called: the errors that it is about. */
  readonly title: string;
  /** Markdown; where nothing is known, what to do instead. */
  readonly page: string;
}

/** A file and its bytes in Base64. */
export interface NamedBytes {
  /** Without folders. */
  readonly name: string;
  readonly base64: string;
}

export interface AnonymizeParams {
  readonly files: readonly NamedBytes[];
}

/** The same files with made-up names, in the same order, or why there are none, in the client's language. */
export type AnonymizeResult = { readonly copies: readonly NamedBytes[] } | { readonly refused: string };

/** What files grant on a day. Texts are in the client's language. */
export interface InventoryAnswer {
  /** As 2026-06-15. */
  readonly day: string;
  /** Those that have an inventory, in the order of their names. */
  readonly files: readonly InventoryFile[];
}

export interface InventoryFile {
  readonly uri: string;
  /** Its path below its folder; with that folder's name before it where several are open. */
  readonly name: string;
  /** The computers that serve it; empty where the file names none. */
  readonly host: string;
  /** In the order of the file. */
  readonly rows: readonly InventoryRow[];
}

/** How what is granted of a feature is: `near` ends within the days of the setting; `later` is not valid yet; `none` is not granted for another reason. */
export type InventoryState = 'valid' | 'near' | 'expired' | 'later' | 'none';

/** What one file grants of one version of a feature. */
export interface InventoryRow {
  readonly vendor: string;
  readonly feature: string;
  /** Empty where it cannot be read. */
  readonly version: string;
  /** What the feature is for, where its name is a known one. */
  readonly application?: string;
  /** How many licenses there are, in a word. */
  readonly licenses: string;
  /** The day on which the first of them are valid for the last time, as 2026-06-15; null where none is granted, or none ends. */
  readonly expiry: string | null;
  /** The same, in a word. */
  readonly expiryText: string;
  /** How many days are left after the current one. */
  readonly daysLeft: number | null;
  readonly state: InventoryState;
  /** The state, in a few words. */
  readonly stateText: string;
  /** Its first record; lines and characters are 0-based. */
  readonly range: { readonly start: PlaceholderPosition; readonly end: PlaceholderPosition };
}

export interface InventoryReportParams {
  /** `page`: for a webview; the others are files of their own, of which csv and json are in English, as those of the command line. */
  readonly format: 'page' | 'html' | 'csv' | 'json';
  /** Of a page, what lets its style and script in. */
  readonly nonce?: string;
  /** The tag of the client's language. */
  readonly language: string;
}

export interface InventoryReport {
  readonly text: string;
  /** Of a page: where each of its links leads, by the number that it has in the page. */
  readonly places: readonly { readonly uri: string; readonly range: InventoryRow['range'] }[];
}

/** What a check of all files came to. */
export interface WorkspaceCheckResult {
  /** Files that were checked. */
  readonly files: number;
  readonly filesWithFindings: number;
  readonly counts: Readonly<SeverityCounts>;
  readonly cancelled: boolean;
  readonly leftOut: LeftOut;
}

/** Which files were not checked, and why. */
export interface LeftOut {
  /** So many that settings, a project file or .seatkeeperignore leave out. */
  readonly ignored: number;
  /** So many that are too large to be read, of each of which a finding says so. */
  readonly tooLarge: number;
  /** The URIs of some that are ours though their names do not say so. */
  readonly otherNames: readonly string[];
}

/** A text as somebody received it, such as a mail. */
export interface CleanParams {
  readonly text: string;
}

/** What is in a received text. All texts are in the client's language. */
export interface CleanResult {
  /** The file that is in it, as far as that is certain, with `\n` at the line ends; empty where there is none. */
  readonly text: string;
  /** What was received, in sentences without a period. */
  readonly received: readonly string[];
  /** Whether it is a file of its own, and not a part of one; null where nothing was found. */
  readonly isComplete: boolean | null;
  /** What was done to the text, in sentences without a period. */
  readonly cleaned: readonly string[];
  /** The lines that are not part of the file. */
  readonly leftOut: readonly ReceivedLine[];
  /** What could be more than one thing, and is not in `text`. */
  readonly uncertain: readonly (ReceivedLine & { readonly message: string })[];
}

/** A line of a received text; `line` is 1-based. */
export interface ReceivedLine {
  readonly line: number;
  readonly text: string;
}

export interface PreviewParams {
  /** An open document. */
  readonly uri: string;
  /** The tag of the language to show it in; by default that which the program falls back on. */
  readonly language?: string;
}

/** What an open document makes a program show: the types of `server/src/language/preview.ts`, with texts in the client's language and 0-based positions. */
export type PreviewAnswer = Spoken<Preview> & { readonly version: number };

/** What is found in each part of a preview, by its number, and in the rest of the file. */
export interface PreviewMarks {
  readonly version: number;
  readonly states: readonly PreviewMark[];
  readonly transitions: readonly PreviewMark[];
  readonly tabs: readonly PreviewMark[];
  readonly file: PreviewMark | null;
}

export interface PreviewMark {
  /** The number of the part; 0 for the file. */
  readonly part: number;
  /** The worst. */
  readonly severity: Severity;
  readonly count: number;
  /** The headlines of the first of them. */
  readonly headlines: readonly string[];
}

/** Plain data of the core as it is sent: messages as texts, and offsets as places. */
export type Spoken<T> = T extends Message
  ? string
  : T extends TextRange
    ? PlaceRange
    : T extends readonly (infer Item)[]
      ? readonly Spoken<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Spoken<T[Key]> }
        : T;

/** Lines and characters are 0-based. */
export interface PlaceRange {
  readonly start: PlaceholderPosition;
  readonly end: PlaceholderPosition;
}

/** A value that the person is to fill in. All texts are in the client's language. */
export interface Placeholder {
  readonly range: { readonly start: PlaceholderPosition; readonly end: PlaceholderPosition };
  /** What belongs there. */
  readonly title: string;
  /** How to find it out. */
  readonly how: string;
  /** A regular expression for values that can be right, and what to say of others. */
  readonly pattern: string;
  readonly problem: string;
  /** Whether a value with spaces is put in quotation marks. */
  readonly isQuoted: boolean;
}

interface PlaceholderPosition {
  readonly line: number;
  readonly character: number;
}

export interface FindFilesParams {
  /** The folder's URI. */
  readonly folder: string;
  readonly globs: readonly string[];
  /** Globs of what is not looked into, besides what the user's settings hide. */
  readonly exclude: readonly string[];
}

export interface ListFolderParams {
  /** The folder's URI. */
  readonly folder: string;
}

export interface ReadFileParams {
  readonly uri: string;
  /** In bytes. */
  readonly most: number;
}

/** The bytes in Base64, the size of a file that has more than was asked for, or null for one that cannot be read. */
export type ReadFileResult = { readonly base64: string } | { readonly tooLarge: number } | null;

export interface ChangeNoticeParams {
  readonly uri: string;
  /** In the client's language. */
  readonly message: string;
}

/** Commands of the client that quick fixes may run; what has no command is offered without it or not at all. */
export interface ClientCommands {
  /** Shows the page of a rule; called with the rule's id. */
  readonly openRule?: string;
  /** Takes a text, which it is called with, to where a person can paste it. */
  readonly copyRequest?: string;
  /** Applies every safe fix to a document, whose URI it is called with, and tells what it did. */
  readonly fixAll?: string;
  /** Writes a document, whose URI it is called with, to the file beside it that tells how it was issued. */
  readonly acceptAsIssued?: string;
}

/** What a client may say when it starts the server. */
export interface InitializationOptions {
  /** The link after a diagnostic's code, with `{rule}` where the rule's id goes; by default the page in the repository. */
  readonly ruleLink?: string;
  /** The link of a guide in a hover, with `{guide}` where the guide's id goes; by default the page in the repository. */
  readonly guideLink?: string;
  /** Whether the client knows the kinds of tokens that the extension's manifest declares; by default they are sent as the nearest standard ones. */
  readonly ownTokenTypes?: boolean;
  /** Whether the client answers `seatkeeper/findFiles` and `seatkeeper/readFile`; by default the server reads the disk. */
  readonly providesFiles?: boolean;
  /** Whether the client answers `seatkeeper/committedFile`; by default nothing is compared with what was committed. */
  readonly providesCommittedFiles?: boolean;
  /** Whether the client checks JSON files by the schemas that come with the extension: what these find is then not said again. */
  readonly checksSchemas?: boolean;
  /** The client's command after a code lens, called with the document's URI and the place that the lens is about; by default a click does nothing. */
  readonly codeLensCommand?: string;
  /** The client's commands after quick fixes that are more than an edit. */
  readonly commands?: ClientCommands;
  /** Whether the client shows what `seatkeeper/changeNotice` says; by default that comes as `window/showMessage`. */
  readonly showsChangeNotices?: boolean;
  /** Translations of what the server says, by the English text; by default those that the server has into the client's `locale`. */
  readonly translations?: Readonly<Record<string, string>>;
}
