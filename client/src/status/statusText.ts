import * as vscode from 'vscode';
import type { DocumentStatus } from '../../../shared/protocol';
import { countsInWords } from '../countsInWords';

/** What the status item shows. */
export interface StatusText {
  /** With an icon before the words. */
  readonly text: string;
  /** One line for each thing there is to say. */
  readonly lines: readonly string[];
}

/** What is shown of a document. */
export function describeStatus({ title, counts, lines }: DocumentStatus): StatusText {
  const icon = counts.error > 0 ? '$(error)' : counts.warning > 0 ? '$(warning)' : '$(pass)';
  const found = countsInWords(counts);
  const brief = lines.flatMap((line) => line.brief ?? []);
  return {
    text: `${icon} ${[vscode.l10n.t('Seatkeeper: {found}', { found }), ...brief].join(' · ')}`,
    lines: [title, vscode.l10n.t('Found in this file: {found}', { found }), ...lines.map(({ text }) => text)],
  };
}

/** What is shown while there is no answer yet. */
export function describeStart(): StatusText {
  return { text: `$(loading~spin) ${vscode.l10n.t('Seatkeeper is starting')}`, lines: [vscode.l10n.t('Seatkeeper is starting')] };
}

/** What is shown when files are not checked any more. */
export function describeEnd(): StatusText {
  return {
    text: `$(error) ${vscode.l10n.t('Seatkeeper has stopped')}`,
    lines: [
      vscode.l10n.t('Seatkeeper has stopped, so this file is not checked.'),
      vscode.l10n.t('Click to restart it. To see why it stopped, use the command "Seatkeeper: Show the output".'),
    ],
  };
}
