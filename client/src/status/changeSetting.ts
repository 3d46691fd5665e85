import * as vscode from 'vscode';
import type { StatusLine } from '../../../shared/protocol';

/** What the manifest says of a setting. */
interface DeclaredSetting {
  readonly description: string;
  /** For one that may be any text of a pattern: the usual ones among them. */
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly examples?: readonly string[];
  /** For one that may be some words alone, each with what it is called. */
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

/** The questions that are asked about a value; each gives undefined where it is left without an answer. */
export interface ValueQuestions {
  /** Lets one of the usual values be chosen, of which `current` is in force; null for another one. */
  choose(values: readonly string[], current: string): Thenable<string | null | undefined>;
  /** Lets any value be typed. `complaint` gives what is wrong with it, or undefined. */
  type(current: string, complaint: (text: string) => string | undefined): Thenable<string | undefined>;
}

/** Asks for a value of a setting: one of the usual ones or any other that the setting may have. */
export async function askForValue(
  { pattern, patternErrorMessage, examples = [] }: Pick<DeclaredSetting, 'pattern' | 'patternErrorMessage' | 'examples'>,
  current: string,
  questions: ValueQuestions,
): Promise<string | undefined> {
  const chosen = await questions.choose(examples, current);
  if (chosen !== null) return chosen;
  const form = new RegExp(pattern ?? '');
  const typed = await questions.type(current, (text) => (form.test(text.trim()) ? undefined : patternErrorMessage));
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

/** Lets somebody change a setting for a document, as far as the manifest tells what it may be; else shows it among the settings. */
export async function changeSetting(
  extension: vscode.Extension<unknown>,
  document: vscode.TextDocument | undefined,
  { name, title, value }: NonNullable<StatusLine['setting']>,
): Promise<void> {
  const full = `seatkeeper.${name}`;
  const settings = vscode.workspace.getConfiguration(undefined, document);
  // What the editor's settings say does not count then.
  if (settings.get<string>(full) !== value) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The project file .seatkeeperrc.json sets {version} for this file. Change it there.', { version: value }),
    );
    return;
  }
  const declared = settingIn(extension, full);
  if (!declared.enum && !declared.pattern) {
    await vscode.commands.executeCommand('workbench.action.openSettings', full);
    return;
  }
  const questions = questionsAbout(title, declared);
  const chosen = declared.enum ? await questions.choose(declared.enum, value) : await askForValue(declared, value, questions);
  if (chosen) await settings.update(full, chosen, vscode.ConfigurationTarget[placeOf(settings.inspect(full))]);
}

function settingIn({ packageJSON }: vscode.Extension<unknown>, name: string): DeclaredSetting {
  const { contributes } = packageJSON as { contributes: { configuration: { properties: Record<string, DeclaredSetting> } } };
  return contributes.configuration.properties[name] ?? { description: '' };
}

function questionsAbout(title: string, declared: DeclaredSetting): ValueQuestions {
  const { description, enumDescriptions = [] } = declared;
  return {
    async choose(values, current) {
      const entryOf = (value: string, index: number) => {
        const notes = [enumDescriptions[index] ?? '', ...(value === current ? [vscode.l10n.t('currently in use')] : [])];
        return { label: value, value, description: notes.filter((note) => note !== '').join(' · ') };
      };
      const other = values.includes(current) ? [] : [entryOf(current, -1)];
      const entries = [
        ...other,
        ...values.map(entryOf),
        ...(declared.pattern ? [{ label: vscode.l10n.t('Another value…'), value: null }] : []),
      ];
      const chosen = await vscode.window.showQuickPick<{ label: string; value: string | null }>(entries, {
        title,
        placeHolder: description,
      });
      return chosen?.value;
    },
    type: (current, complaint) => vscode.window.showInputBox({ title, prompt: description, value: current, validateInput: complaint }),
  };
}
