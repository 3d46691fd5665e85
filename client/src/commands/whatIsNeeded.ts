import * as vscode from 'vscode';
import { needTopics } from '../protocol';
import type { CommandContext } from './command';

/** Asks for a feature, an application or a solution, and shows which licenses it needs and how they are counted. */
export async function whatIsNeeded({ session, deployments }: CommandContext): Promise<void> {
  await session.start();
  const kinds = {
    solution: vscode.l10n.t('Solutions'),
    application: vscode.l10n.t('Applications'),
    feature: vscode.l10n.t('Features'),
  };
  const topics = await needTopics(session);
  const items = (['solution', 'application', 'feature'] as const).flatMap((kind): vscode.QuickPickItem[] => [
    { label: kinds[kind], kind: vscode.QuickPickItemKind.Separator },
    ...topics.filter((topic) => topic.kind === kind).map(({ name, summary }) => ({ label: name, detail: summary })),
  ]);
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Which license do I need?'),
    placeHolder: vscode.l10n.t('A solution, an application or a FEATURE of Genesys'),
    matchOnDetail: true,
  });
  if (chosen) await deployments.showLicenses(chosen.label);
}
