import type { Connection } from 'vscode-languageserver';
import { type DocumentStatus, methods } from '../../../shared/protocol';
import { countFixable, countSeverities, total } from '../core/severityCounts';
import type { DocumentStore } from './documentStore';
import { allFindingsOf } from './languages/language';
import { RequestType } from './protocol';
import { answering } from './safely';

interface StatusParams {
  readonly uri: string;
}

const statusRequest = new RequestType<StatusParams | null, DocumentStatus | null, never>(methods.status);

/** Answers `seatkeeper/status`: what an open document is, and how it is; `null` for what is unsupported. */
export function handleStatus(connection: Connection, store: DocumentStore): void {
  connection.onRequest(
    statusRequest,
    answering<StatusParams | null, DocumentStatus | null>(connection, 'the status', null, async (params) => {
      const document = await store.get(String(params?.uri));
      if (!document) return null;
      const { language, reading } = document;
      const findings = await allFindingsOf(reading);
      return { language, counts: countSeverities(findings), fixable: total(countFixable(findings)), ...reading.status?.() };
    }),
  );
}
