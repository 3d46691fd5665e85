import type { Connection } from 'vscode-languageserver';
import { countFixable, countSeverities, type SeverityCounts, total } from '../core/severityCounts';
import type { DocumentStore } from './documentStore';
import { allFindingsOf, type DocumentStatus, type LanguageName } from './languages/language';
import { RequestType } from './protocol';
import { answering } from './safely';

export interface StatusParams {
  readonly uri: string;
}

/** What a client may show of a document in a line; details that the language does not have are left out. */
export interface StatusResult extends DocumentStatus {
  readonly language: LanguageName;
  /** How many findings of each severity the document has, those included that are not shown for their number. */
  readonly counts: SeverityCounts;
  /** How many of them "fix all" can fix. */
  readonly fixable: number;
}

const statusRequest = new RequestType<StatusParams | null, StatusResult | null, never>('seatkeeper/status');

/** Answers `seatkeeper/status`: what an open document is, and how it is; `null` for what is unsupported. */
export function handleStatus(connection: Connection, store: DocumentStore): void {
  connection.onRequest(
    statusRequest,
    answering<StatusParams | null, StatusResult | null>(connection, 'the status', null, async (params) => {
      const document = await store.get(String(params?.uri));
      if (!document) return null;
      const { language, reading } = document;
      const findings = await allFindingsOf(reading);
      return { language, counts: countSeverities(findings), fixable: total(countFixable(findings)), ...reading.status?.() };
    }),
  );
}
