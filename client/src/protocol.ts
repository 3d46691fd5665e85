import type { CancellationToken } from 'vscode';
import {
  type AnonymizeResult,
  type ComparePart,
  type CompareResult,
  type DocumentStatus,
  type ExplainedText,
  type ExplainParams,
  type ImportTextsParams,
  type InventoryAnswer,
  type InventoryReport,
  type InventoryReportParams,
  type MatchStatesParams,
  type MayParams,
  type MayResult,
  type MergeAnswer,
  type MergeParams,
  methods,
  type NamedBytes,
  type NeedAnswer,
  type NeedTopic,
  type NewPlanParams,
  type NewStateAnswer,
  type NewStateForm,
  type NewStateParams,
  type PreviewAnswer,
  type PreviewMarks,
  type PreviewParams,
  type RuleEntry,
  type ServerAddress,
  type Starter,
  type StateCoverage,
  type StateMatch,
  type TextTableAnswer,
  type TextTableParams,
} from '../../shared/protocol';
import type { ServerSession } from './serverSession';

/** What an open document is and how it is; null for what is unsupported. */
export function statusOf(session: ServerSession, uri: string): Promise<DocumentStatus | null> {
  return session.request(methods.status, { uri });
}

export function allRules(session: ServerSession): Promise<readonly RuleEntry[]> {
  return session.request(methods.rules, {});
}

/** How programs find the server that a place in a document is about; null where it is about none. */
export function addressAt(
  session: ServerSession,
  uri: string,
  position: { readonly line: number; readonly character: number },
): Promise<ServerAddress | null> {
  return session.request(methods.address, { textDocument: { uri }, position });
}

/** What an open document tells as a whole, in Markdown; null for one that tells no story. */
export function storyOf(session: ServerSession, uri: string): Promise<string | null> {
  return session.request(methods.story, { uri });
}

/** The page of a rule or guide in Markdown, or null for what is neither. */
export function rulePage(session: ServerSession, rule: string): Promise<string | null> {
  return session.request(methods.rulePage, { rule });
}

/** What two files do not have in common; null where the server failed. */
export function compare(
  session: ServerSession,
  before: ComparePart,
  after: ComparePart,
  token?: CancellationToken,
): Promise<CompareResult | null> {
  return session.request(methods.compare, { before, after }, token);
}

/** An open file with what was received for it; null for one that cannot be merged. */
export function merge(session: ServerSession, params: MergeParams, token: CancellationToken): Promise<MergeAnswer | null> {
  return session.request(methods.merge, params, token);
}

/** The texts of an open document as a table; null for one that has none. */
export function textTable(session: ServerSession, params: TextTableParams): Promise<TextTableAnswer | null> {
  return session.request(methods.textTable, params);
}

/** An open document with the texts of a table; null for one that has none. */
export function importTexts(session: ServerSession, params: ImportTextsParams): Promise<MergeAnswer | null> {
  return session.request(methods.importTexts, params);
}

/** What there is to choose from for a new state; null for a document that takes none. */
export function newStateForm(session: ServerSession, uri: string): Promise<NewStateForm | null> {
  return session.request(methods.newStateForm, { uri });
}

/** The edit that adds a state to an open document; null for one that takes none. */
export function newState(session: ServerSession, params: NewStateParams): Promise<NewStateAnswer | null> {
  return session.request(methods.newState, params);
}

/** What all files grant; null where the server cannot say. */
export function inventory(session: ServerSession): Promise<InventoryAnswer | null> {
  return session.request(methods.inventory, {});
}

/** The same as a page or a file; null where the server cannot make it. */
export function inventoryReport(session: ServerSession, params: InventoryReportParams): Promise<InventoryReport | null> {
  return session.request(methods.inventoryReport, params);
}

/** What is known of the errors in a text; null where the server cannot say. */
export function explainedText(session: ServerSession, params: ExplainParams): Promise<ExplainedText | null> {
  return session.request(methods.explain, params);
}

/** Copies of files with made-up names, or why there are none; null where the server cannot make any. */
export function anonymousCopies(session: ServerSession, files: readonly NamedBytes[]): Promise<AnonymizeResult | null> {
  return session.request(methods.anonymize, { files });
}

/** The feature that the line at a place is about; null where it is about none. */
export function featureAt(
  session: ServerSession,
  uri: string,
  position: { readonly line: number; readonly character: number },
): Promise<string | null> {
  return session.request(methods.featureAt, { textDocument: { uri }, position });
}

/** Who may use a feature by an open document; null where that says nothing of it. */
export function permission(session: ServerSession, params: MayParams): Promise<MayResult | null> {
  return session.request(methods.may, params);
}

/** What an open document makes a program show; null for one that nothing is shown of. */
export function preview(session: ServerSession, params: PreviewParams): Promise<PreviewAnswer | null> {
  return session.request(methods.preview, params);
}

/** What is found in each part of that. */
export function previewMarks(session: ServerSession, uri: string): Promise<PreviewMarks | null> {
  return session.request(methods.previewMarks, { uri });
}

/** Which state shows; null where the document shows none. */
export function matchStates(session: ServerSession, params: MatchStatesParams): Promise<StateMatch | null> {
  return session.request(methods.matchStates, params);
}

/** Which state shows for all that can be reported. */
export function stateCoverage(session: ServerSession, uri: string): Promise<StateCoverage | null> {
  return session.request(methods.stateCoverage, { uri });
}

/** What the deployment of an open document needs and has, in Markdown; null for one that is about none. */
export function deploymentCoverage(session: ServerSession, uri: string): Promise<string | null> {
  return session.request(methods.deploymentCoverage, { uri });
}

/** What can be asked about: features, applications and solutions. */
export function needTopics(session: ServerSession): Promise<readonly NeedTopic[]> {
  return session.request(methods.needTopics, {});
}

/** What one of these needs; null for a name that is unknown. */
export function needAnswer(session: ServerSession, name: string): Promise<NeedAnswer | null> {
  return session.request(methods.needAnswer, { name });
}

/** The files that a new deployment can begin with. */
export function starters(session: ServerSession): Promise<readonly Starter[]> {
  return session.request(methods.starters, {});
}

/** The text of one of them. */
export function newPlan(session: ServerSession, params: NewPlanParams): Promise<string | null> {
  return session.request(methods.newPlan, params);
}
