import * as vscode from 'vscode';
import type { NewState, NewStateAnswer, NewStateForm } from '../../../shared/protocol';
import { newState, newStateForm } from '../protocol';
import type { CommandContext } from './command';
import { presenceTarget } from './presenceTarget';

/** Asks for all that a new state of a presence file needs, and inserts it where no other state hides it. */
export async function insertState({ session }: CommandContext, target: unknown): Promise<void> {
  const document = await presenceTarget(target);
  if (!document) return;
  await session.start();
  const uri = document.uri.toString();
  const form = await newStateForm(session, uri);
  const ask = (state: NewState) => newState(session, { uri, state });
  if (!form) void vscode.window.showInformationMessage(vscode.l10n.t('No state can be inserted into this file.'));
  else await new Guide(document, form, ask).run();
}

const title = vscode.l10n.t('Insert a state');

interface ValueItem extends vscode.QuickPickItem {
  readonly value: string;
}

/** The questions one after the other; closing one ends it, and nothing is changed. */
class Guide {
  constructor(
    private readonly document: vscode.TextDocument,
    private readonly form: NewStateForm,
    private readonly ask: (state: NewState) => Promise<NewStateAnswer | null>,
  ) {}

  async run(): Promise<void> {
    const id = await this.askId();
    const texts = id && (await this.askTexts(id));
    if (!id || !texts) return;
    const icon = await this.askIcon();
    if (icon === undefined) return;
    for (let problem = ''; ; ) {
      const agent = await this.askAgent(problem);
      if (!agent) return;
      const answer = await this.ask({ id, texts, icon, ...agent });
      if (!answer || 'text' in answer) return this.insert(answer);
      if (answer.part !== 'agent') return void vscode.window.showErrorMessage(answer.problem);
      problem = answer.problem;
    }
  }

  private askId(): Thenable<string | undefined> {
    return vscode.window.showInputBox({
      title,
      prompt: vscode.l10n.t('The id of the state, by which events refer to it, such as lunch'),
      ignoreFocusOut: true,
      validateInput: async (value) => {
        const answer = await this.ask({ id: value, texts: [], icon: '', ready: false, mode: 'none', reason: '' });
        return answer && 'problem' in answer && (answer.part === 'id' || answer.part === 'document') ? answer.problem : undefined;
      },
    });
  }

  private async askTexts(id: string): Promise<NewState['texts'] | undefined> {
    const texts: { language: string; menuText: string; statusText: string }[] = [];
    for (const { tag, title: language } of this.form.languages) {
      const isNeeded = texts.length === 0;
      const menuText = await this.askText(
        isNeeded
          ? vscode.l10n.t('The line in the menu in {language}; empty: nobody can choose the state', { language })
          : vscode.l10n.t('The line in the menu in {language}', { language }),
        isNeeded ? id : '',
      );
      if (menuText === undefined) return undefined;
      const statusText = await this.askText(
        vscode.l10n.t('The status while the state lasts in {language}', { language }),
        menuText,
        isNeeded && menuText === '',
      );
      if (statusText === undefined) return undefined;
      texts.push({ language: tag, menuText, statusText });
    }
    return texts;
  }

  private askText(prompt: string, value: string, isNeeded = false): Thenable<string | undefined> {
    return vscode.window.showInputBox({
      title,
      prompt,
      value,
      ignoreFocusOut: true,
      validateInput: (text) =>
        isNeeded && text.trim() === '' ? vscode.l10n.t('A state needs a text in one language at least.') : undefined,
    });
  }

  private async askIcon(): Promise<string | undefined> {
    const none = { label: vscode.l10n.t('No icon'), value: '' };
    const other = { label: vscode.l10n.t('Another file or address…'), value: '' };
    const items: ValueItem[] = [
      none,
      other,
      ...this.form.icons.map(({ value, title: detail }) => ({
        label: value.slice(value.lastIndexOf('/') + 1),
        description: value,
        detail,
        value,
      })),
    ];
    const placeHolder = vscode.l10n.t('The icon of the state, 16 by 16 pixels');
    const chosen = await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true, ignoreFocusOut: true });
    if (chosen !== other) return chosen?.value;
    const prompt = vscode.l10n.t('The file beside the presence file, or its address, such as icons/lunch.png');
    return vscode.window.showInputBox({ title, prompt, ignoreFocusOut: true });
  }

  private async askAgent(problem: string): Promise<Pick<NewState, 'ready' | 'mode' | 'reason'> | undefined> {
    const ready = { label: vscode.l10n.t('Ready'), value: 'true' };
    const notReady = { label: vscode.l10n.t('Not Ready'), value: 'false' };
    const chosen = await this.choose(
      [notReady, ready],
      problem || vscode.l10n.t('The agent state that T-Server reports, and that choosing the state requests'),
    );
    if (!chosen) return undefined;
    const modes = this.form.modes.map(({ value, title: detail }) => ({ label: value, detail, value }));
    const mode = chosen === ready ? 'none' : (await this.choose(modes, vscode.l10n.t('The work mode')))?.value;
    if (mode === undefined) return undefined;
    const reason = await this.askReason();
    return reason === undefined ? undefined : { ready: chosen === ready, mode, reason };
  }

  private async askReason(): Promise<string | undefined> {
    const { reasons } = this.form;
    const prompt =
      reasons.length > 0
        ? vscode.l10n.t('The reason code, or nothing; in use are {reasons}', { reasons: reasons.slice(0, 10).join(', ') })
        : vscode.l10n.t('The reason code, or nothing');
    return vscode.window.showInputBox({ title, prompt, ignoreFocusOut: true });
  }

  private choose(items: readonly ValueItem[], placeHolder: string): Thenable<ValueItem | undefined> {
    return vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true });
  }

  private async insert(answer: Extract<NewStateAnswer, { readonly text: string }> | null): Promise<void> {
    const { document } = this;
    const edit = new vscode.WorkspaceEdit();
    if (answer) edit.insert(document.uri, document.positionAt(answer.offset), answer.text);
    if (!answer || document.version !== answer.version || !(await vscode.workspace.applyEdit(edit))) {
      void vscode.window.showErrorMessage(vscode.l10n.t('The file has changed in the meantime, so no state was inserted. Try again.'));
      return;
    }
    const editor = await vscode.window.showTextDocument(document);
    const start = document.positionAt(answer.offset + answer.text.length - answer.text.trimStart().length);
    editor.selection = new vscode.Selection(start, document.positionAt(answer.offset + answer.text.trimEnd().length));
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    void vscode.window.showInformationMessage(answer.message);
  }
}
