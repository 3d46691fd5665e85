import * as vscode from 'vscode';
import type { RuleEntry, Severity } from '../../../shared/protocol';
import { allRules } from '../protocol';
import { showRulePage } from '../rulePages';
import type { CommandContext } from './command';

interface RuleItem extends vscode.QuickPickItem {
  readonly rule?: string;
}

/** Shows the page of the rule that a link names, or of one that is chosen from the list; those found at the cursor come first. */
export async function openRule({ session }: CommandContext, named: unknown): Promise<void> {
  const rule = typeof named === 'string' ? named : await choose(allRules(session));
  if (rule !== undefined) await showRulePage(rule);
}

async function choose(rules: Promise<readonly RuleEntry[]>): Promise<string | undefined> {
  const chosen = await vscode.window.showQuickPick<RuleItem>(
    rules.then((entries) => itemsOf(entries, rulesAtCursor())),
    {
      title: vscode.l10n.t('Read about a rule'),
      placeHolder: vscode.l10n.t('Type part of a rule’s name or description'),
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  return chosen?.rule;
}

function itemsOf(entries: readonly RuleEntry[], atCursor: ReadonlySet<string>): RuleItem[] {
  const items: RuleItem[] = [];
  const found = entries.filter(({ id }) => atCursor.has(id));
  if (found.length > 0) items.push(separator(vscode.l10n.t('Found at the cursor')), ...found.map(itemOf));
  let group = '';
  for (const entry of entries) {
    const label = `${entry.heading}: ${entry.group}`;
    if (label !== group) items.push(separator(label));
    group = label;
    items.push(itemOf(entry));
  }
  return items;
}

function itemOf({ id, severity, summary }: RuleEntry): RuleItem {
  return { label: id, description: inWords(severity), detail: summary, rule: id };
}

function separator(label: string): RuleItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function inWords(severity: Severity): string {
  switch (severity) {
    case 'error':
      return vscode.l10n.t('Error');
    case 'warning':
      return vscode.l10n.t('Warning');
    case 'information':
      return vscode.l10n.t('Information');
    case 'hint':
      return vscode.l10n.t('Hint');
  }
}

/** The rules of our findings at the cursor; where there are none, of those on its line. */
function rulesAtCursor(): ReadonlySet<string> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return new Set();
  const { active } = editor.selection;
  const ours = vscode.languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'seatkeeper');
  const at = ours.filter(({ range }) => range.contains(active));
  const near = at.length > 0 ? at : ours.filter(({ range }) => range.start.line <= active.line && active.line <= range.end.line);
  return new Set(near.map(({ code }) => String(typeof code === 'object' ? code.value : code)));
}
