import type { CodeAction, CodeActionParams, Diagnostic, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix } from '../../core/finding';
import { compatible, safeFix } from '../../core/fixes';
import { type Message, say } from '../../core/message';
import { rangesTouch } from '../../core/text';
import { type DiagnosticData, toDiagnostic, toTextEdits, toWorkspaceEdit } from '../convert';
import type { OpenDocument } from '../documentStore';
import { CodeActionKind, CodeActionRequest, CodeActionResolveRequest } from '../protocol';
import { request } from '../request';
import type { RulePages } from '../rulePages';
import type { ServerContext } from '../serverContext';
import type { Words } from '../words';

/** The kind of the action that applies every safe fix. */
export const FIX_ALL = 'source.fixAll.seatkeeper';

/** So many findings of one rule are offered actions for: more, nobody looks through. */
const MOST_OF_RULE = 10;
/** The same of all rules together. */
const MOST_IN_MENU = 100;
/** Of so many rules the pages are offered at once. */
const MOST_PAGES = 5;

/** What an action that is worked out only when chosen carries. */
interface DeferredAction {
  readonly uri: string;
  /** The rule whose findings to fix, or all of them. */
  readonly rule?: string;
  /** Whether the rule's fixes that are offered for all findings together are meant, which are not safe. */
  readonly together?: true;
}

/** Offers the fixes of the diagnostics under the cursor, one for all findings of their rule, and one for the whole file. */
export const codeAction = request<CodeActionParams, CodeAction[]>({
  type: CodeActionRequest.type,
  what: 'code actions',
  empty: [],
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true } }),
  async answer(context, params) {
    const { textDocument, context: asked } = params;
    const document = await context.store.get(textDocument.uri);
    if (!document) return [];
    const { only } = asked;
    const actions: CodeAction[] = [];
    if (wants(only, CodeActionKind.QuickFix)) actions.push(...menu(context, document, params));
    if (only !== undefined && wants(only, FIX_ALL)) {
      actions.push({
        title: context.words.of(say('Fix all Seatkeeper problems that can be fixed safely')),
        kind: FIX_ALL,
        data: { uri: textDocument.uri },
      });
    }
    const offered = actions.map((action) => finished(context, document, action));
    return document.isOutdated() ? [] : offered;
  },
});

/** Works out the edit of an action that was chosen. */
export const codeActionResolve = request<CodeAction, CodeAction>({
  type: CodeActionResolveRequest.type,
  what: 'a code action',
  empty: (action) => action,
  async answer(context, action) {
    const deferred = action.data as DeferredAction | undefined;
    const document = deferred && (await context.store.get(deferred.uri));
    if (!document) return action;
    const edits = deferredEdits(document, deferred);
    return document.isOutdated() ? action : { ...action, edit: workspaceEdit(context, document.text, edits) };
  },
});

function workspaceEdit({ client }: ServerContext, document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  return toWorkspaceEdit(document, edits, client.versionedEdits);
}

/** The action as it is sent: with its edit where the client cannot ask for it later. */
function finished(context: ServerContext, document: OpenDocument, action: CodeAction): CodeAction {
  if (action.data === undefined || context.client.deferredEdits) return action;
  return { ...action, edit: workspaceEdit(context, document.text, deferredEdits(document, action.data as DeferredAction)) };
}

/** The menu for the findings at a place. First what fixes one of them, last where to read about them. */
function menu(server: ServerContext, document: OpenDocument, { range, context }: CodeActionParams): CodeAction[] {
  const { words, pages, client, options } = server;
  const commands = options.commands ?? {};
  const ours = context.diagnostics.filter((diagnostic) => diagnostic.source === 'seatkeeper');
  const isCurrent = ours.length > 0 && ours.every((diagnostic) => fits(diagnostic, document.text));
  const { diagnostics, isCrowded } = isCurrent ? capped(ours) : current(document, range, pages, words);
  if (diagnostics.length === 0) return [];
  const edit = (edits: readonly TextEdit[]) => workspaceEdit(server, document.text, edits);
  const findings = document.analysis.findings();
  const found = pairs(document, findings, diagnostics);
  const fixes = [
    ...quickFixes(diagnostics, edit),
    ...acceptance(document, found, words, commands.acceptAsIssued),
    ...requests(document, found, words, commands.copyRequest),
  ];
  const ofRules = fixesForRules(document, findings, diagnostics, words);
  // The menu is asked for with every movement of the cursor: what costs much before it is chosen is not offered.
  const isCheap = client.deferredEdits || commands.fixAll !== undefined;
  const ofFile = isCheap ? fixForEverything(document, findings, diagnostics, words, commands.fixAll) : [];
  return withoutRepeats([
    ...(isCrowded ? [...ofRules, ...ofFile, ...fixes] : [...fixes, ...ofRules, ...ofFile]),
    ...suppressions(document, found, words, edit),
    ...pagesToRead(diagnostics, pages, words, commands.openRule),
  ]);
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

interface Menu {
  /** Those that actions are offered for. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether there are more, as where everything is selected: then what fixes many at once comes first. */
  readonly isCrowded: boolean;
}

function capped(diagnostics: readonly Diagnostic[]): Menu {
  const shown = firstOfEachRule(diagnostics, ({ code }) => code);
  return { diagnostics: shown, isCrowded: shown.length < diagnostics.length };
}

/** What a menu can show: the first few items of each rule, and not too many in all. */
function firstOfEachRule<T>(items: readonly T[], ruleOf: (item: T) => unknown): T[] {
  const counts = new Map<unknown, number>();
  const shown: T[] = [];
  for (const item of items) {
    const count = (counts.get(ruleOf(item)) ?? 0) + 1;
    counts.set(ruleOf(item), count);
    if (count <= MOST_OF_RULE && shown.length < MOST_IN_MENU) shown.push(item);
  }
  return shown;
}

/** The diagnostics at a place, computed anew: for a client that drops `data` or asks with those of an older version. */
function current({ text, analysis }: OpenDocument, range: CodeActionParams['range'], pages: RulePages, words: Words): Menu {
  const wanted = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
  const found = analysis.findings().filter((finding) => rangesTouch(finding.range, wanted));
  const shown = firstOfEachRule(found, ({ rule }) => rule);
  return { diagnostics: shown.map((finding) => toDiagnostic(text, finding, pages, words)), isCrowded: shown.length < found.length };
}

/** The fixes of the diagnostics, the preferred one of each first. */
function quickFixes(diagnostics: readonly Diagnostic[], workspaceEdit: (edits: readonly TextEdit[]) => WorkspaceEdit): CodeAction[] {
  const actions = diagnostics.flatMap((diagnostic) =>
    (dataOf(diagnostic)?.fixes ?? []).map((fix, index) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: index === 0,
      edit: workspaceEdit(fix.edits),
    })),
  );
  return [...actions.filter(({ isPreferred }) => isPreferred), ...actions.filter(({ isPreferred }) => !isPreferred)];
}

/** A diagnostic, and the finding that it was made of. */
type Pair = readonly [diagnostic: Diagnostic, finding: Finding];

function pairs({ text }: OpenDocument, all: readonly Finding[], diagnostics: readonly Diagnostic[]): Pair[] {
  const findings = new Map<string, Finding>();
  for (const finding of all) {
    const key = `${finding.rule} ${finding.range.start}`;
    if (!findings.has(key)) findings.set(key, finding);
  }
  return diagnostics.flatMap((diagnostic): Pair[] => {
    const finding = findings.get(`${diagnostic.code} ${text.offsetAt(diagnostic.range.start)}`);
    return finding ? [[diagnostic, finding]] : [];
  });
}

/** Takes the text as it is for what was issued, for a client that can keep it. */
function acceptance({ text, analysis }: OpenDocument, found: readonly Pair[], words: Words, command: string | undefined): CodeAction[] {
  const about = found.filter(([, finding]) => analysis.isSinceIssued?.(finding));
  if (command === undefined || about.length === 0) return [];
  const title = words.of(say('Accept this file as issued'));
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: about.map(([diagnostic]) => diagnostic),
      command: { title, command, arguments: [text.uri] },
    },
  ];
}

/** What to ask of the issuer, for a client that can do something with the text. */
function requests({ analysis }: OpenDocument, found: readonly Pair[], words: Words, command: string | undefined): CodeAction[] {
  if (command === undefined) return [];
  return found.flatMap(([diagnostic, finding]) => {
    const request = analysis.request?.(finding);
    if (!request) return [];
    const title = words.of(request.title);
    const text = request.lines.map((line) => `${words.of(line)}\n`).join('');
    return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command: { title, command, arguments: [text] } };
  });
}

/** The comments that would hide the findings under the cursor: after every fix, since fixing is better. */
function suppressions(
  { text, analysis }: OpenDocument,
  found: readonly Pair[],
  words: Words,
  workspaceEdit: (edits: readonly TextEdit[]) => WorkspaceEdit,
): CodeAction[] {
  return found.flatMap(([diagnostic, finding]) =>
    (analysis.suppressionFixes?.(finding) ?? []).map((fix) => ({
      title: words.of(fix.title),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: workspaceEdit(toTextEdits(text, fix.edits)),
    })),
  );
}

/** Leads to the page of each rule under the cursor, for a client that can show one. */
function pagesToRead(diagnostics: readonly Diagnostic[], pages: RulePages, words: Words, command: string | undefined): CodeAction[] {
  if (command === undefined) return [];
  const rules = [...new Set(diagnostics.map(({ code }) => String(code)))].filter((rule) => pages.linkOf(rule) !== undefined);
  return rules.slice(0, MOST_PAGES).map((rule) => {
    const title = words.of(say('Read about this rule: {rule}', { rule }));
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnostics.filter((diagnostic) => diagnostic.code === rule),
      command: { title, command, arguments: [rule] },
    };
  });
}

/**
 * Fixes all that can be fixed safely, of whatever rule; none where that is one fix, or one rule's, which the menu has already. By the client's
 * command it tells what it did.
 */
function fixForEverything(
  { text }: OpenDocument,
  findings: readonly Finding[],
  diagnostics: readonly Diagnostic[],
  words: Words,
  command: string | undefined,
): CodeAction[] {
  const fixable = findings.filter((finding) => safeFix(finding) !== undefined);
  const [first] = fixable;
  if (!first) return [];
  const isOffered = (finding: Finding): boolean =>
    diagnostics.some(
      ({ code, range }) => code === finding.rule && (fixable.length > 1 || text.offsetAt(range.start) === finding.range.start),
    );
  if (fixable.every(({ rule }) => rule === first.rule) && isOffered(first)) return [];
  const title = words.of(say('Fix everything that can be fixed safely ({count})', { count: fixable.length }));
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [...diagnostics],
      ...(command === undefined
        ? { data: { uri: text.uri } satisfies DeferredAction }
        : { command: { title, command, arguments: [text.uri] } }),
    },
  ];
}

/** For each rule under the cursor with more than one finding that can be fixed safely, or that a user may want fixed together, an action that does so. */
function fixesForRules(
  { text }: OpenDocument,
  findings: readonly Finding[],
  diagnostics: readonly Diagnostic[],
  words: Words,
): CodeAction[] {
  const actions: CodeAction[] = [];
  const counts = new Map<string, number>();
  const together = new Map<string, { readonly title: Message; count: number }>();
  for (const finding of findings) {
    if (safeFix(finding)) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
    const title = fixForAll(finding)?.all;
    const known = together.get(finding.rule);
    if (known) known.count += title ? 1 : 0;
    else if (title) together.set(finding.rule, { title, count: 1 });
  }
  for (const rule of new Set(diagnostics.map((diagnostic) => String(diagnostic.code)))) {
    const unsafe = together.get(rule);
    if (unsafe && unsafe.count > 1) {
      actions.push({
        title: words.of(unsafe.title),
        kind: CodeActionKind.QuickFix,
        diagnostics: diagnostics.filter((diagnostic) => diagnostic.code === rule),
        data: { uri: text.uri, rule, together: true } satisfies DeferredAction,
      });
    }
    const count = counts.get(rule) ?? 0;
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

/** Each action once: what two findings ask for alike is one entry, for both of them. */
function withoutRepeats(actions: readonly CodeAction[]): CodeAction[] {
  const known = new Map<string, CodeAction>();
  for (const action of actions) {
    const { title, edit, command, data } = action;
    const key = JSON.stringify([title, edit, command, data]);
    const first = known.get(key);
    if (first) first.diagnostics = [...new Set([...(first.diagnostics ?? []), ...(action.diagnostics ?? [])])];
    else known.set(key, { ...action });
  }
  return [...known.values()];
}

function fixForAll(finding: Finding): Fix | undefined {
  return finding.fixes?.find((fix) => fix.all !== undefined);
}

function deferredEdits({ text, analysis }: OpenDocument, { rule, together }: DeferredAction): TextEdit[] {
  if (rule === undefined) {
    const edit = analysis.fixAllEdit();
    return edit ? toTextEdits(text, [edit]) : [];
  }
  const findings = analysis.findings();
  const fixes = findings
    .filter((finding) => finding.rule === rule)
    .map(together ? fixForAll : safeFix)
    .filter((fix) => fix !== undefined);
  return toTextEdits(
    text,
    compatible(fixes).flatMap((fix) => fix.edits),
  );
}
