import type { Connection } from 'vscode-languageserver';
import type { InitializationOptions } from '../../../shared/protocol';
import type { ClientAbilities } from './clientAbilities';
import type { DocumentStore } from './documentStore';
import type { Environment } from './environment';
import type { FillIns } from './fillIns';
import type { RulePages } from './rulePages';
import type { SettingsStore } from './settings';
import type { Words } from './words';
import type { ClosedFiles } from './workspace/closedFiles';
import type { DataFileReader } from './workspace/dataFiles';
import type { WorkspaceFolders } from './workspace/folders';
import type { Inventories } from './workspace/inventories';
import type { IssuedTexts } from './workspace/issuedTexts';
import type { KnownSymbols } from './workspace/knownSymbols';
import type { OtherFiles } from './workspace/otherFiles';
import type { WorkspaceCheck } from './workspace/workspaceCheck';

/** What requests are answered with: made once, when the client has said what it can do. */
export interface ServerContext {
  readonly connection: Connection;
  readonly environment: Environment;
  readonly client: ClientAbilities;
  readonly options: InitializationOptions;
  readonly store: DocumentStore;
  readonly settings: SettingsStore;
  readonly pages: RulePages;
  readonly words: Words;
  readonly folders: WorkspaceFolders;
  readonly closed: ClosedFiles;
  readonly workspace: WorkspaceCheck;
  readonly symbols: KnownSymbols;
  readonly fillIns: FillIns;
  readonly others: OtherFiles;
  readonly data: DataFileReader;
  readonly issued: IssuedTexts;
  readonly inventories: Inventories;
}
