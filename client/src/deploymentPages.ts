import * as vscode from 'vscode';
import { deploymentCoverage, needAnswer } from './protocol';
import type { ServerSession } from './serverSession';
import { fileName } from './shownDocuments';
import { showPage } from './showPage';

/** The query is the document. */
const COVERAGE_SCHEME = 'seatkeeper-coverage';
/** The query is what is asked about. */
const LICENSES_SCHEME = 'seatkeeper-licenses';

/** Pages about deployments: what that of a document needs and has, which follows the text, and how licenses are counted. */
export class DeploymentPages implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly parts: vscode.Disposable;

  constructor(session: ServerSession) {
    this.parts = vscode.Disposable.from(
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(COVERAGE_SCHEME, {
        onDidChange: this.changed.event,
        async provideTextDocumentContent({ query }) {
          return (await deploymentCoverage(session, query)) ?? vscode.l10n.t('This file is not a deployment plan.');
        },
      }),
      vscode.workspace.registerTextDocumentContentProvider(LICENSES_SCHEME, {
        async provideTextDocumentContent({ query }) {
          return (await needAnswer(session, query))?.page ?? vscode.l10n.t('Nothing is known of {name}.', { name: query });
        },
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.refresh(({ query }) => query === document.uri.toString())),
      // A file that it is compared with may have changed.
      vscode.workspace.onDidSaveTextDocument(() => this.refresh(() => true)),
    );
  }

  /** Shows what the deployment of an open document needs and has beside it. */
  async showCoverage(document: vscode.Uri): Promise<void> {
    // Without its ending, by which the page would be taken for a plan.
    const title = vscode.l10n.t('Coverage of {name}', { name: fileName(document).replace(/\..*$/, '') });
    const uri = vscode.Uri.from({ scheme: COVERAGE_SCHEME, path: `/${title}`, query: document.toString() });
    this.changed.fire(uri);
    await showPage(uri);
  }

  /** Shows how the licenses for something are counted. */
  async showLicenses(name: string): Promise<void> {
    await showPage(vscode.Uri.from({ scheme: LICENSES_SCHEME, path: `/${name.replaceAll('/', '∕')}`, query: name }));
  }

  private refresh(isMeant: (uri: vscode.Uri) => boolean): void {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === COVERAGE_SCHEME && isMeant(uri)) this.changed.fire(uri);
  }

  dispose(): void {
    this.parts.dispose();
  }
}
