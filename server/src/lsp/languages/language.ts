import type { ChangeNotice } from '../../core/changeNotice';
import type { Completion, Definition, DocumentSymbol, FoldingRange, Highlight, RenameResult, RenameTarget } from '../../core/editing';
import type { Finding, Fix } from '../../core/finding';
import type { Message } from '../../core/message';
import type { RuleCrashHandler } from '../../core/runRule';
import type { TextEdit, TextRange } from '../../core/text';
import type { CheckOptions } from '../../license/checker';
import type { CodeLens } from '../../license/features/codeLenses';
import type { DocumentLink } from '../../license/features/documentLinks';
import type { FormatOptions } from '../../license/features/format';
import type { InlayHint, InlayHintKind } from '../../license/features/inlayHints';
import type { SemanticToken } from '../../license/features/semanticTokens';
import type { RecordSignature } from '../../license/features/signature/signature.types';
import type { LicenseRequest } from '../../license/licenseRequest';
import type { PresenceOptions } from '../../presence/checker';
import type { SchemaStage } from '../../presence/schema/violation';

/** What a user may switch off. */
export interface ShownExtras {
  readonly inlayHints: Readonly<Record<InlayHintKind, boolean>>;
  readonly codeLens: boolean;
}

/** What there is to know of a document besides its text, for every language alike. */
export type DocumentOptions = CheckOptions & PresenceOptions & ShownExtras;

/** What languages need of the server around them. */
export interface LanguageHost {
  readonly onRuleCrash: RuleCrashHandler;
  /** The schema's stage of checks, loaded when first asked for. */
  schemaStage(): Promise<SchemaStage>;
}

/** What a document is, as a client is told. */
export type LanguageName = 'license' | 'presence' | 'customTab';

/** What a language says of a document in a line. */
export interface DocumentStatus {
  /** The License Manager release that the file is checked for. */
  readonly managerVersion?: string;
  /** The language that texts without a language attribute are in. */
  readonly defaultLanguage?: string;
  /** The license that ends next, `day` as the file writes it; missing where none of those that still run ends. */
  readonly soonestExpiry?: { readonly feature: string; readonly day: string; readonly daysLeft: number };
  /** How many lines grant licenses that have expired. */
  readonly expired?: number;
}

/** A document of one language while it is open: keeps between versions what helps. */
export interface LanguageDocument {
  readonly name: LanguageName;
  /** What there is to say of one version of its text. `notes` are findings about the file’s bytes, which the text does not show. */
  read(text: string, options: DocumentOptions, notes?: readonly Finding[]): Reading;
}

/** One version of a document, as requests see it. Offsets are 0-based and count UTF-16 units; nothing is computed before it is asked for. */
export interface Reading {
  /** The findings that are there at once, sorted by place. */
  findings(): readonly Finding[];
  /** The findings of all stages; undefined where there is but one stage. */
  readonly allFindings?: () => Promise<readonly Finding[]>;
  hover(offset: number): { readonly range: TextRange; readonly contents: readonly Message[] } | undefined;
  /** The edit that applies every safe fix; undefined when there is none. */
  fixAllEdit(): Promise<TextEdit | undefined>;
  /** What a language without further editing features does not have. */
  readonly editing?: Editing;
  /** What the record at the place consists of. */
  readonly signature?: (offset: number) => RecordSignature | undefined;
  /** In the order of the text; with a range, at least those in it. */
  readonly tokens?: (range?: TextRange) => readonly SemanticToken[];
  readonly inlayHints?: (range: TextRange) => readonly InlayHint[];
  readonly codeLenses?: () => readonly CodeLens[];
  readonly links?: () => readonly DocumentLink[];
  /** The edits that tidy the white space of the document, or of the records that a range touches. */
  readonly format?: (options: FormatOptions) => readonly TextEdit[];
  /** The fixes that hide a finding by a comment. */
  readonly suppressionFixes?: (finding: Finding) => readonly Fix[];
  /** What to ask of the issuer of the file, for a finding that only a new record helps with. */
  readonly request?: (finding: Finding) => LicenseRequest | undefined;
  readonly status?: () => DocumentStatus;
  /** What the change from an earlier text calls for, when this one has been saved. */
  readonly changeNotices?: (before: string, fileName: string) => readonly ChangeNotice[];
}

export interface Editing {
  completions(offset: number, typed: string | undefined): readonly Completion[];
  definition(offset: number): readonly Definition[];
  references(offset: number, withDeclaration: boolean): readonly TextRange[];
  highlights(offset: number): readonly Highlight[];
  prepareRename(offset: number): RenameTarget;
  rename(offset: number, newName: string): RenameResult;
  linkedRanges(offset: number): readonly TextRange[];
  symbols(): readonly DocumentSymbol[];
  folds(): readonly FoldingRange[];
  /** From the innermost outward. */
  selections(offset: number): readonly TextRange[];
}

/** The findings of all stages of a check. */
export async function allFindingsOf(reading: Reading): Promise<readonly Finding[]> {
  return reading.allFindings ? reading.allFindings() : reading.findings();
}
