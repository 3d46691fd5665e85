import * as vscode from 'vscode';
import { amount } from '../amount';
import { countsInWords } from '../countsInWords';
import type { DocumentStatus } from '../protocol';

/** How many days ahead an expiry is told in days; later the date says more. */
const DAYS_TOLD = 90;

/** What the status item shows. */
export interface StatusText {
  /** With an icon before the words. */
  readonly text: string;
  /** One line for each thing there is to say. */
  readonly lines: readonly string[];
}

/** What is shown of a document. */
export function describeStatus(status: DocumentStatus): StatusText {
  const { counts, managerVersion, defaultLanguage, soonestExpiry, expired = 0 } = status;
  const icon = counts.error > 0 ? '$(error)' : counts.warning > 0 ? '$(warning)' : '$(pass)';
  const found = countsInWords(counts);
  const lines = [nameOf(status), vscode.l10n.t('Found in this file: {found}', { found })];
  if (managerVersion !== undefined) lines.push(vscode.l10n.t('Checked for License Manager {version}', { version: managerVersion }));
  if (defaultLanguage !== undefined) {
    lines.push(vscode.l10n.t('Default language: {language}', { language: languageInWords(defaultLanguage) }));
  }
  if (soonestExpiry) {
    const { feature, day, daysLeft } = soonestExpiry;
    lines.push(vscode.l10n.t('Next to expire: {feature}, {date} (days left: {days})', { feature, date: day, days: daysLeft }));
  } else if (status.language === 'license') lines.push(vscode.l10n.t('No current license will expire'));
  if (expired > 0) lines.push(vscode.l10n.t('Expired lines: {count}', { count: amount(expired) }));
  return { text: `${icon} ${[vscode.l10n.t('Seatkeeper: {found}', { found }), ...expiryOf(status)].join(' · ')}`, lines };
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

function nameOf({ language }: DocumentStatus): string {
  if (language === 'license') return vscode.l10n.t('FlexNet license file');
  return language === 'presence' ? vscode.l10n.t('UC Connector presence file') : vscode.l10n.t('UC Connector custom tab file');
}

function expiryOf({ soonestExpiry }: DocumentStatus): string[] {
  if (!soonestExpiry) return [];
  const { day, daysLeft } = soonestExpiry;
  if (daysLeft === 0) return [vscode.l10n.t('next expiry today')];
  if (daysLeft === 1) return [vscode.l10n.t('next expiry tomorrow')];
  return [
    daysLeft <= DAYS_TOLD
      ? vscode.l10n.t('next expiry in {days} days', { days: daysLeft })
      : vscode.l10n.t('next expiry {date}', { date: day }),
  ];
}

function languageInWords(language: string): string {
  return new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(language) ?? language;
}
