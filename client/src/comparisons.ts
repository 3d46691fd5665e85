import * as vscode from 'vscode';
import type { ComparePart, CompareResult } from '../../shared/protocol';
import { committedVersion } from './gitVersion';
import { compare } from './protocol';
import type { ServerSession } from './serverSession';
import { COMPARISON_SCHEME } from './shownDocuments';
import { showPage } from './showPage';
import { base64Of } from './workspaceFiles';

/** How many comparisons are kept, for tabs that are still open. */
const MOST_KEPT = 20;

/** One of two files that are compared, as far as it is needed to compare them again. */
export interface ComparedSide {
  readonly uri: string;
  /** For people. */
  readonly name: string;
  /** Whether it is the version that was committed last. */
  readonly isCommitted?: boolean;
}

/** What a file says: as it is open, or else as it is stored; undefined for one that cannot be read. */
export type ReadPart = (uri: vscode.Uri) => Promise<ComparePart | undefined>;

/** What the address of a document of a comparison says. */
interface Address {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
}

/**
 * Comparisons as documents that can only be read: both files in one layout, and the page that says what differs. Their addresses say what is compared, so
 * that a window that is loaded again can compare it again.
 */
export class Comparisons implements vscode.Disposable {
  private readonly kept = new Map<string, Promise<CompareResult | null>>();
  private readonly opening = vscode.workspace.onDidOpenTextDocument((document) => this.color(document));

  constructor(
    private readonly session: ServerSession,
    private readonly readPart: ReadPart,
  ) {}

  /** What a document of a comparison says. */
  async textOf({ query, fragment }: vscode.Uri): Promise<string> {
    const comparison = await this.result(query);
    if (!comparison) return vscode.l10n.t('This comparison was closed. Compare the files again.');
    return 'refused' in comparison ? comparison.refused : comparison[fragment as 'before' | 'after' | 'page'];
  }

  /** Shows a comparison of two files in the editor for differences, and what differs in words beside it. */
  async show(result: CompareResult, before: ComparedSide, after: ComparedSide): Promise<void> {
    // The time makes it a document of its own: those of earlier comparisons stay as they are.
    const query = JSON.stringify({ before, after, at: Date.now() });
    this.keep(query, Promise.resolve(result));
    const [left, right] = [addressOf(before.name, query, 'before'), addressOf(after.name, query, 'after')];
    await vscode.commands.executeCommand('vscode.diff', left, right, `${before.name} ↔ ${after.name}`, { preview: false });
    const names = { before: before.name, after: after.name };
    await showPage(addressOf(vscode.l10n.t('{before} and {after} compared', names), query, 'page'));
  }

  dispose(): void {
    this.opening.dispose();
  }

  private keep(query: string, result: Promise<CompareResult | null>): void {
    this.kept.set(query, result);
    for (const oldest of this.kept.keys()) if (this.kept.size > MOST_KEPT) this.kept.delete(oldest);
  }

  private result(query: string): Promise<CompareResult | null> {
    const kept = this.kept.get(query);
    if (kept) return kept;
    const again = this.compareAgain(query).catch(() => null);
    this.keep(query, again);
    return again;
  }

  private async compareAgain(query: string): Promise<CompareResult | null> {
    const { before, after } = JSON.parse(query) as Address;
    const [first, second] = [await this.read(before), await this.read(after)];
    return first && second ? compare(this.session, first, second) : null;
  }

  private async read({ uri, name, isCommitted }: ComparedSide): Promise<ComparePart | undefined> {
    if (!isCommitted) return this.readPart(vscode.Uri.parse(uri));
    const version = await committedVersion(vscode.Uri.parse(uri));
    return typeof version === 'string' ? undefined : { uri, name, base64: base64Of(version) };
  }

  /** A file of any name is shown in the colors of its language. */
  private async color(document: vscode.TextDocument): Promise<void> {
    const { scheme, query, fragment } = document.uri;
    if (scheme !== COMPARISON_SCHEME || fragment === 'page') return;
    const result = await this.result(query);
    if (!result || 'refused' in result || document.isClosed || document.languageId === result.editorLanguage) return;
    await vscode.languages.setTextDocumentLanguage(document, result.editorLanguage);
  }
}

function addressOf(name: string, query: string, part: 'before' | 'after' | 'page'): vscode.Uri {
  return vscode.Uri.from({ scheme: COMPARISON_SCHEME, path: `/${name.replaceAll('/', '∕')}`, query, fragment: part });
}
