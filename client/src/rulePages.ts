import * as vscode from 'vscode';
import type { ExplainParams } from '../../shared/protocol';
import { explainedText, rulePage } from './protocol';
import type { ServerSession } from './serverSession';
import { showPage } from './showPage';

const SCHEME = 'seatkeeper-rule';
/** Of pages about errors: the query is the text that is explained, and the document that it is about. */
const ERROR_SCHEME = 'seatkeeper-error';
/** The manifest has it for every address of the scheme. */
const LINK_VIEW = 'seatkeeper.rulePage';

/** The address that a finding links to. No command: VS Code runs one from the Problems panel, but from a hover it does nothing. */
export const RULE_LINK = `${SCHEME}:/{rule}`;

/** Gives VS Code the pages of rules, which the server brings along: no network is needed to read why something was reported. */
export function registerRulePages(session: ServerSession): vscode.Disposable {
  let text = vscode.window.activeTextEditor;
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      text = editor ?? text;
    }),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      async provideTextDocumentContent({ path, query }) {
        const rule = query || path.slice(1);
        return (await rulePage(session, rule)) ?? vscode.l10n.t('There is no rule named {rule}.', { rule: plainMarkdown(rule) });
      },
    }),
    vscode.workspace.registerTextDocumentContentProvider(ERROR_SCHEME, {
      async provideTextDocumentContent({ query }) {
        const params = JSON.parse(query) as ExplainParams;
        return (await explainedText(session, params))?.page ?? vscode.l10n.t('The error could not be explained.');
      },
    }),
    vscode.window.registerCustomEditorProvider(LINK_VIEW, {
      resolveCustomTextEditor: ({ uri }, panel) => followLink(uri.path.slice(1), panel, text),
    }),
  );
}

/** VS Code opens what is linked to in front of the text: the page goes beside it, and the text is in front again. */
async function followLink(rule: string, panel: vscode.WebviewPanel, text: vscode.TextEditor | undefined): Promise<void> {
  panel.dispose();
  // One that is shown for a look only has given way. A comparison, which has no column, has not.
  if (text?.viewColumn !== undefined && !text.document.isClosed) {
    const { document, viewColumn, selection } = text;
    await vscode.window.showTextDocument(document, { viewColumn, selection });
  }
  await showRulePage(rule);
}

/** Shows the page of a rule beside the text that it is about. */
export async function showRulePage(rule: string): Promise<void> {
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${titleOf(rule)}`, query: rule });
  await showPage(uri);
}

/** Shows the page of the errors in a text in the same way, by its title. */
export async function showErrorPage(title: string, params: ExplainParams): Promise<void> {
  await showPage(vscode.Uri.from({ scheme: ERROR_SCHEME, path: `/${title}`, query: JSON.stringify(params) }));
}

/** A rule's name as the title of its page: "Duplicate feature". */
function titleOf(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A name of unknown origin, in which Markdown means nothing: it can hold no link, no picture and no second line. */
function plainMarkdown(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, (signs) => signs.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&'));
}
