import type { CodeAction, CodeActionParams, Connection, Diagnostic, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { compatible, safeFix } from '../core/fixes';
import { say } from '../core/message';
import { rangesTouch } from '../core/text';
import { type DiagnosticData, toDiagnostic, toTextEdits } from './convert';
import type { DocumentStore, OpenDocument } from './documentStore';
import { allFindingsOf } from './languages/language';
import { CodeActionKind } from './protocol';
import type { RulePages } from './rulePages';
import { answering } from './safely';
import type { Words } from './words';

/** The kind of the action that applies every safe fix. */
export const FIX_ALL = 'source.fixAll.seatkeeper';

/** What an action that is worked out only when chosen carries. */
interface DeferredAction {
  readonly uri: string;
  /** The rule whose findings to mend, or all of them. */
  readonly rule?: string;
}

/** What the client can do with the edits of an action. */
export interface CodeActionAbilities {
  /** Edits that name the version of the document they are for. */
  readonly versionedEdits: boolean;
  /** Asking for the edit of an action only when it is chosen. */
  readonly deferredEdits: boolean;
}

export interface CodeActionsHandler {
  start(abilities: CodeActionAbilities): void;
}

/** Offers the fixes of the diagnostics under the cursor, one for all findings of their rule, and one for the whole file. */
export function handleCodeActions(connection: Connection, store: DocumentStore, pages: RulePages, words: Words): CodeActionsHandler {
  let abilities: CodeActionAbilities = { versionedEdits: false, deferredEdits: false };

  function workspaceEdit(document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
    if (!abilities.versionedEdits) return { changes: { [document.uri]: [...edits] } };
    return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [...edits] }] };
  }

  /** The action as it is sent: with its edit where the client cannot ask for it later. */
  async function finished(document: OpenDocument, action: CodeAction): Promise<CodeAction> {
    if (action.data === undefined || abilities.deferredEdits) return action;
    return { ...action, edit: workspaceEdit(document.text, await deferredEdits(document, action.data as DeferredAction)) };
  }

  connection.onCodeAction(
    answering<CodeActionParams, CodeAction[]>(connection, 'code actions', [], async ({ textDocument, range, context }) => {
      const document = await store.get(textDocument.uri);
      if (!document) return [];
      const { only } = context;
      const actions: CodeAction[] = [];
      if (wants(only, CodeActionKind.QuickFix)) {
        const ours = context.diagnostics.filter((diagnostic) => diagnostic.source === 'seatkeeper');
        const diagnostics =
          ours.every((diagnostic) => fits(diagnostic, document.text)) && ours.length > 0
            ? ours
            : await current(document, range, pages, words);
        const fixes = quickFixes(diagnostics, (edits) => workspaceEdit(document.text, edits));
        const ignoring = await suppressions(document, diagnostics, words, (edits) => workspaceEdit(document.text, edits));
        actions.push(...fixes, ...(await fixesForRules(document, diagnostics, words)), ...ignoring);
      }
      if (only !== undefined && wants(only, FIX_ALL)) {
        actions.push({
          title: words.of(say('Fix all Seatkeeper problems that can be fixed safely')),
          kind: FIX_ALL,
          data: { uri: textDocument.uri },
        });
      }
      const offered = await Promise.all(actions.map((action) => finished(document, action)));
      return document.isOutdated() ? [] : offered;
    }),
  );
  connection.onCodeActionResolve((action, token) =>
    answering<CodeAction, CodeAction>(connection, 'a code action', action, async () => {
      const deferred = action.data as DeferredAction | undefined;
      const document = deferred && (await store.get(deferred.uri));
      if (!document) return action;
      const edits = await deferredEdits(document, deferred);
      return document.isOutdated() ? action : { ...action, edit: workspaceEdit(document.text, edits) };
    })(action, token),
  );
  return {
    start(given) {
      abilities = given;
    },
  };
}

/** Whether the client asks for actions of a kind: a kind includes those below it, as `source` does `source.fixAll`. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === '');
}

function dataOf(diagnostic: Diagnostic): DiagnosticData | undefined {
  return diagnostic.data as DiagnosticData | undefined;
}

function fits(diagnostic: Diagnostic, document: TextDocument): boolean {
  return dataOf(diagnostic)?.version === document.version;
}

/** The diagnostics at a place, computed anew: for a client that drops `data` or asks with those of an older version. */
async function current(
  { text, reading }: OpenDocument,
  range: CodeActionParams['range'],
  pages: RulePages,
  words: Words,
): Promise<Diagnostic[]> {
  const wanted = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
  const findings = await allFindingsOf(reading);
  return findings.filter((finding) => rangesTouch(finding.range, wanted)).map((finding) => toDiagnostic(text, finding, pages, words));
}

function quickFixes(diagnostics: readonly Diagnostic[], workspaceEdit: (edits: readonly TextEdit[]) => WorkspaceEdit): CodeAction[] {
  return diagnostics.flatMap((diagnostic) =>
    (dataOf(diagnostic)?.fixes ?? []).map((fix, index) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: index === 0,
      edit: workspaceEdit(fix.edits),
    })),
  );
}

/** The comments that would hide the findings under the cursor: behind every fix, since mending is better. */
async function suppressions(
  { text, reading }: OpenDocument,
  diagnostics: readonly Diagnostic[],
  words: Words,
  workspaceEdit: (edits: readonly TextEdit[]) => WorkspaceEdit,
): Promise<CodeAction[]> {
  if (!reading.suppressionFixes) return [];
  const findings = await allFindingsOf(reading);
  return diagnostics.flatMap((diagnostic) => {
    const start = text.offsetAt(diagnostic.range.start);
    const finding = findings.find(({ rule, range }) => rule === diagnostic.code && range.start === start);
    return (finding ? (reading.suppressionFixes?.(finding) ?? []) : []).map((fix) => ({
      title: words.of(fix.title),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: workspaceEdit(toTextEdits(text, fix.edits)),
    }));
  });
}

/** For each rule under the cursor with more than one finding that can be mended safely, an action that mends them together. */
async function fixesForRules({ text, reading }: OpenDocument, diagnostics: readonly Diagnostic[], words: Words): Promise<CodeAction[]> {
  const actions: CodeAction[] = [];
  if (diagnostics.length === 0) return actions;
  const findings = await allFindingsOf(reading);
  for (const rule of new Set(diagnostics.map((diagnostic) => String(diagnostic.code)))) {
    const count = findings.filter((finding) => finding.rule === rule && safeFix(finding)).length;
    if (count < 2) continue;
    actions.push({
      title: words.of(say('Fix all {count} problems of this kind in the file ({rule})', { count, rule })),
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics.filter((diagnostic) => diagnostic.code === rule),
      data: { uri: text.uri, rule } satisfies DeferredAction,
    });
  }
  return actions;
}

async function deferredEdits({ text, reading }: OpenDocument, { rule }: DeferredAction): Promise<TextEdit[]> {
  if (rule === undefined) {
    const edit = await reading.fixAllEdit();
    return edit ? toTextEdits(text, [edit]) : [];
  }
  const findings = await allFindingsOf(reading);
  const fixes = findings
    .filter((finding) => finding.rule === rule)
    .map(safeFix)
    .filter((fix) => fix !== undefined);
  return toTextEdits(
    text,
    compatible(fixes).flatMap((fix) => fix.edits),
  );
}
