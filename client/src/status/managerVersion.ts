import * as vscode from 'vscode';

const SECTION = 'seatkeeper.license';
const NAME = 'managerVersion';

/** What the manifest says of the setting. */
interface ReleaseSetting {
  readonly pattern: string;
  readonly patternErrorMessage: string;
  /** The usual releases. */
  readonly examples: readonly string[];
}

/** The questions that are asked about a release; each gives undefined where it is left without an answer. */
export interface ReleaseQuestions {
  /** Lets one of the releases be chosen, of which `current` is in force; null for another one. */
  choose(releases: readonly string[], current: string | undefined): Thenable<string | null | undefined>;
  /** Lets any release be typed. `complaint` gives what is wrong with it, or undefined. */
  type(current: string | undefined, complaint: (text: string) => string | undefined): Thenable<string | undefined>;
}

/** Asks for a License Manager release: one of the usual ones or any other that the setting may have. */
export async function askForRelease(
  { pattern, patternErrorMessage, examples }: ReleaseSetting,
  current: string | undefined,
  questions: ReleaseQuestions,
): Promise<string | undefined> {
  const chosen = await questions.choose(examples, current);
  if (chosen !== null) return chosen;
  const release = new RegExp(pattern);
  const typed = await questions.type(current, (text) => (release.test(text.trim()) ? undefined : patternErrorMessage));
  return typed?.trim();
}

/** The values of a setting in each place, as VS Code tells them. */
export interface SetValues {
  readonly workspaceFolderValue?: unknown;
  readonly workspaceValue?: unknown;
}

/** The place where a setting is written: where it is set, the nearest first, or else the user's settings. */
export function placeOf(set: SetValues | undefined): 'WorkspaceFolder' | 'Workspace' | 'Global' {
  if (set?.workspaceFolderValue !== undefined) return 'WorkspaceFolder';
  return set?.workspaceValue !== undefined ? 'Workspace' : 'Global';
}

/** Lets somebody set the License Manager version for a document, of which `inForce` is the one that it is checked for. */
export async function setManagerVersion(
  extension: vscode.Extension<unknown>,
  document: vscode.TextDocument | undefined,
  inForce: string | undefined,
): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION, document);
  // What the editor's settings say does not count then.
  if (inForce !== undefined && settings.get<string>(NAME) !== inForce) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The project file .seatkeeperrc.json sets {version} for this file. Change it there.', { version: inForce }),
    );
    return;
  }
  const chosen = await askForRelease(settingIn(extension), inForce, { choose: chooseRelease, type: typeRelease });
  if (chosen !== undefined) await settings.update(NAME, chosen, vscode.ConfigurationTarget[placeOf(settings.inspect(NAME))]);
}

function settingIn({ packageJSON }: vscode.Extension<unknown>): ReleaseSetting {
  const { contributes } = packageJSON as { contributes: { configuration: { properties: Record<string, unknown> } } };
  return contributes.configuration.properties[`${SECTION}.${NAME}`] as ReleaseSetting;
}

async function chooseRelease(releases: readonly string[], current: string | undefined): Promise<string | null | undefined> {
  const inForce = vscode.l10n.t('currently in use');
  const usual = releases.map((release) => ({ label: release, release, ...(release === current && { description: inForce }) }));
  const other = current !== undefined && !releases.includes(current) ? [{ label: current, release: current, description: inForce }] : [];
  const entries = [...other, ...usual, { label: vscode.l10n.t('Another release…'), release: null }];
  const title = vscode.l10n.t('License Manager version');
  const placeHolder = vscode.l10n.t('Which release of License Manager reads your license files?');
  return (await vscode.window.showQuickPick<{ label: string; release: string | null }>(entries, { title, placeHolder }))?.release;
}

function typeRelease(current: string | undefined, complaint: (text: string) => string | undefined): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('License Manager version'),
    prompt: vscode.l10n.t('A release, such as 11.16.2. The command lmutil lmver shows it.'),
    value: current ?? '',
    validateInput: complaint,
  });
}
