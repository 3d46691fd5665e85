import * as vscode from 'vscode';

/** A text that is a license file though its name does not say so. */
export interface FoundLicense {
  /** Without folders; undefined for what has not been saved yet. */
  readonly name: string | undefined;
  /** For files named like this one; undefined where there is no such pattern. */
  readonly pattern: string | undefined;
  readonly isInWorkspace: boolean;
}

/** Where a setting is written. */
export type SettingPlace = 'workspace' | 'user';

/** What the offer does in VS Code. */
export interface OfferActions {
  /** Shows a message with buttons; gives the text of the one that was pressed. */
  show(message: string, ...buttons: string[]): Thenable<string | undefined>;
  /** Asks where the pattern shall hold. */
  choosePlace(): Thenable<SettingPlace | undefined>;
  checkThisFile(): Thenable<unknown>;
  checkFilesNamed(pattern: string, place: SettingPlace): Thenable<unknown>;
  remember(answer: boolean): Thenable<unknown>;
}

/** Offers to check a text as a license file, alone or with those named like it, and does what was chosen. */
export async function offerLicense({ name, pattern, isInWorkspace }: FoundLicense, actions: OfferActions): Promise<void> {
  const thisFile = name === undefined ? vscode.l10n.t('Yes') : vscode.l10n.t('For this file');
  const files = pattern === undefined ? undefined : vscode.l10n.t('For files named {pattern}', { pattern });
  const no = vscode.l10n.t('No');
  const message =
    name === undefined
      ? vscode.l10n.t('This text looks like a FlexNet license. Check it as a license?')
      : vscode.l10n.t('{file} looks like a FlexNet license, but its name does not say so. Check it as a license?', { file: name });
  const answer = await actions.show(message, thisFile, ...(files === undefined ? [] : [files]), no);
  if (answer === no) await actions.remember(false);
  else if (answer === thisFile) {
    await actions.remember(true);
    await actions.checkThisFile();
  } else if (answer !== undefined && pattern !== undefined) {
    const place = isInWorkspace ? await actions.choosePlace() : 'user';
    if (!place) return;
    await actions.checkFilesNamed(pattern, place);
    await actions.checkThisFile();
  }
}

/** What the offer to clean a mail does in VS Code. */
export interface CleaningActions extends Pick<OfferActions, 'show'> {
  clean(): Thenable<unknown>;
}

/** Offers to take the license out of a mail that was pasted, and to save it where it has no name yet. */
export async function offerCleaning(isUntitled: boolean, { show, clean }: CleaningActions): Promise<void> {
  const yes = isUntitled ? vscode.l10n.t('Clean and Save…') : vscode.l10n.t('Clean');
  const message = isUntitled
    ? vscode.l10n.t('This looks like a FlexNet license: clean it and save it as license.dat?')
    : vscode.l10n.t('This looks like a FlexNet license in an email: clean it?');
  if ((await show(message, yes, vscode.l10n.t('No'))) === yes) await clean();
}
