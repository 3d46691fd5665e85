// What the server and the extension say to each other besides the Language Server Protocol; docs/editors.md describes it for other clients.
import type { Severity } from '../server/src/core/finding';
import type { SeverityCounts } from '../server/src/core/severityCounts';

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
  /** To the server, `{ uri }`: what an open document tells as a whole, in Markdown; null for one that tells no story. */
  story: 'seatkeeper/story',
  /** To the client, `FindFilesParams`: the URIs of files. */
  findFiles: 'seatkeeper/findFiles',
  /** To the client, `ListFolderParams`: the URIs of the files in a folder. */
  listFolder: 'seatkeeper/listFolder',
  /** To the client, `ReadFileParams`: a `ReadFileResult`. */
  readFile: 'seatkeeper/readFile',
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
  /** The client's command after a code lens, called with the document's URI and the place that the lens is about; by default a click does nothing. */
  readonly codeLensCommand?: string;
  /** The client's commands after quick fixes that are more than an edit. */
  readonly commands?: ClientCommands;
  /** Whether the client shows what `seatkeeper/changeNotice` says; by default that comes as `window/showMessage`. */
  readonly showsChangeNotices?: boolean;
  /** Translations of what the server says, by the English text; by default those that the server has into the client's `locale`. */
  readonly translations?: Readonly<Record<string, string>>;
}
