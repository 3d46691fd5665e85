import type { Day } from '../core/day';
import type { Anonymized, Pseudonyms } from './anonymizing';
import type { Cleaning } from './cleaning';
import type { ComparedText, Comparison, ComparisonRefused } from './comparison';
import type { ConcernedLine, LineQuery } from './concernedLines';
import type { NeedQuestions, Starter } from './deployment';
import type { Inventory } from './inventory';
import type { CommonSettings } from './language';
import type { MergeRequest, MergeResult } from './merge';
import type { FeatureAccess, Permission, PermissionFile, PermissionQuestion } from './permission';
import type { SettingsOf, SettingsSpec } from './settings';
import type { StoryTool } from './story';
import type { TextsTool } from './texts';

/**
 * What can be done with whole files of a language besides checking them: pure functions over texts, in a bundle of their own. What a language cannot do
 * is missing.
 */
export interface LanguageTools<S extends SettingsSpec = SettingsSpec> {
  /** What a file grants on the day of the settings, and the steps in which that changes up to `until`. */
  inventory?(text: string, settings: SettingsOf<S> & CommonSettings, until: Day): Inventory;
  /** What an earlier and a later text do not have in common, by what they mean. */
  compare?(before: ComparedText, after: ComparedText, settings: SettingsOf<S> & CommonSettings): Comparison | ComparisonRefused;
  /** The file that is in a text as it was received: a mail, copied or saved, with all that mail programs do to a text. Never throws. */
  clean?(text: string): Cleaning;
  /** Adds to a file what was received for it. */
  merge?(request: MergeRequest, settings: SettingsOf<S> & CommonSettings): MergeResult;
  /** Whether somebody may use a feature, and why; undefined for a file with too many parts. */
  may?(file: PermissionFile, question: PermissionQuestion): Permission | undefined;
  /** Who may use a feature; undefined for the same. */
  whoMay?(file: PermissionFile, feature: string): FeatureAccess | undefined;
  /** Tells what a long file says as a whole. */
  readonly story?: StoryTool;
  /** The texts of a file that users read, as a table, and back. */
  readonly texts?: TextsTool;
  /** What features, applications and solutions need, without a file. */
  readonly needQuestions?: NeedQuestions;
  /** Files to begin with. */
  readonly starters?: readonly Starter[];
  /** The lines of a file that an error may be about, in file order; without keys and signatures. */
  concernedLines?(text: string, query: LineQuery): readonly ConcernedLine[];
  /** A file with made-up names for whatever is of one site, so that it can be shown to others; undefined where it cannot be told what that is. */
  anonymize?(text: string, pseudonyms: Pseudonyms): Anonymized | undefined;
  /** Words that are in everybody's files of the language, in lower case: they stay. */
  readonly publicWords?: readonly string[];
}
