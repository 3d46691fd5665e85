import * as vscode from 'vscode';
import type { SeverityCounts } from './protocol';

/** How many findings there are, such as "2 errors, 1 warning"; information and hints count as hints. */
export function countsInWords({ error, warning, information, hint }: SeverityCounts): string {
  const hints = information + hint;
  const parts: string[] = [];
  if (error > 0) parts.push(error === 1 ? vscode.l10n.t('1 error') : vscode.l10n.t('{count} errors', { count: error }));
  if (warning > 0) parts.push(warning === 1 ? vscode.l10n.t('1 warning') : vscode.l10n.t('{count} warnings', { count: warning }));
  if (hints > 0) parts.push(hints === 1 ? vscode.l10n.t('1 hint') : vscode.l10n.t('{count} hints', { count: hints }));
  return parts.length > 0 ? parts.join(', ') : vscode.l10n.t('no findings');
}
