import * as vscode from 'vscode';
import type { SeverityCounts } from '../../shared/protocol';

/** How many findings there are, such as "2 errors, 1 warning": each kind by itself, as VS Code and the command line count them. */
export function countsInWords({ error, warning, information, hint }: SeverityCounts): string {
  const parts: string[] = [];
  if (error > 0) parts.push(error === 1 ? vscode.l10n.t('1 error') : vscode.l10n.t('{count} errors', { count: amount(error) }));
  if (warning > 0) parts.push(warning === 1 ? vscode.l10n.t('1 warning') : vscode.l10n.t('{count} warnings', { count: amount(warning) }));
  if (information > 0)
    parts.push(information === 1 ? vscode.l10n.t('1 info') : vscode.l10n.t('{count} infos', { count: amount(information) }));
  if (hint > 0) parts.push(hint === 1 ? vscode.l10n.t('1 hint') : vscode.l10n.t('{count} hints', { count: amount(hint) }));
  return parts.length > 0 ? parts.join(', ') : vscode.l10n.t('no findings');
}

/** A number of things, with the thousands separators of VS Code's language. */
export function amount(count: number): string {
  return new Intl.NumberFormat(vscode.env.language).format(count);
}
