import * as vscode from 'vscode';
import { CLEAN_MAIL } from './clientCommands';
import { HEAD_LENGTH, holdsMailedLicense, isUnnamedLicenseFile, patternFor, readsAsLicenseFile } from './detect';
import { LicenseMemory } from './licenseMemory';
import { offerCleaning, offerLicense, type SettingPlace } from './licenseOffer';
import type { Questions } from './questions';

const LANGUAGE = 'flexnet-license';
/** What is typed letter by letter is looked at when it is saved, what is pasted at once. */
const SHORTEST_PASTED = 40;

type Associations = Readonly<Record<string, string>>;

/**
 * Finds plain text that is a license file by its first lines. A .dat file gets the language of such files; for another it is offered, once for each file.
 * Whoever takes the language back is left in peace: a document stays the same object then, and is another one when it is opened again.
 */
export class LicenseByContent {
  private readonly given = new WeakSet<vscode.TextDocument>();
  /** Of those, the ones that have their new language. */
  private readonly settled = new WeakSet<vscode.TextDocument>();
  /** The URIs of those about which it was asked. */
  private readonly asked = new Set<string>();
  private readonly licenseLine: RegExp;
  private readonly memory: LicenseMemory;

  constructor(
    { extension, globalState }: vscode.ExtensionContext,
    private readonly questions: Questions,
  ) {
    const { languages } = (extension.packageJSON as { contributes: { languages: { id: string; firstLine?: string }[] } }).contributes;
    this.licenseLine = new RegExp(languages.find(({ id }) => id === LANGUAGE)?.firstLine ?? '^(?!)');
    this.memory = new LicenseMemory(globalState);
  }

  /** Looks at texts that come into view, and at what is pasted into one that has no name yet, also while the extension was starting. */
  follow(): vscode.Disposable {
    for (const document of vscode.workspace.textDocuments)
      if (document.isUntitled && document.languageId === 'plaintext' && holdsMailedLicense(document.getText(), this.licenseLine))
        void this.offerCleaning(document);
    return vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor) this.look(editor.document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const pasted = contentChanges.find(({ text }) => text.length >= SHORTEST_PASTED);
        if (!pasted) return;
        if (holdsMailedLicense(pasted.text, this.licenseLine) && isAllOf(document, pasted)) void this.offerCleaning(document);
        else if (document.isUntitled) this.look(document);
      }),
    );
  }

  /** Looks at a document that was opened, saved or shown. */
  look(document: vscode.TextDocument): void {
    const { languageId, uri } = document;
    const key = uri.toString();
    if (languageId !== 'plaintext') return;
    if (this.given.has(document)) {
      if (this.settled.has(document) && this.memory.answerFor(key)) void this.memory.remember(key, false);
      return;
    }
    const text = document.getText(new vscode.Range(document.positionAt(0), document.positionAt(HEAD_LENGTH)));
    const associations = vscode.workspace.getConfiguration('files', uri).get<Associations>('associations', {});
    if (isUnnamedLicenseFile({ languageId, fileName: uri.path, text, associations }, this.licenseLine)) {
      void this.give(document);
    } else if (isWrittenByHand(uri) && !isAssociated(document, associations) && readsAsLicenseFile(text, this.licenseLine)) {
      const answer = this.memory.answerFor(key);
      if (answer) void this.give(document);
      else if (answer === undefined && !this.asked.has(key) && isShown(document)) void this.offer(document);
    }
  }

  /** Offers to clean a mail that was pasted into an empty document. */
  private async offerCleaning(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    // What is pasted once more is asked about once more, but not while the question is there.
    if (this.asked.has(key)) return;
    this.asked.add(key);
    const { isUntitled, uri } = document;
    await offerCleaning(isUntitled, {
      show: (message, ...buttons) =>
        this.questions.ask(
          () => vscode.window.showInformationMessage(message, ...buttons),
          () => isShown(document),
        ),
      clean: () => vscode.commands.executeCommand(CLEAN_MAIL, uri, isUntitled ? 'save' : undefined),
    });
    this.asked.delete(key);
  }

  private give(document: vscode.TextDocument): Thenable<unknown> {
    this.given.add(document);
    // The document opens again in its new language, and is started for then.
    return vscode.languages.setTextDocumentLanguage(document, LANGUAGE).then(() => this.settled.add(document));
  }

  private async offer(document: vscode.TextDocument): Promise<void> {
    const { uri, isUntitled } = document;
    const key = uri.toString();
    this.asked.add(key);
    // Whoever has gone on to another text meanwhile is asked when this one is there again.
    const isOfUse = (): boolean => isShown(document) || !this.asked.delete(key);
    const name = isUntitled ? undefined : uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const found = {
      name,
      pattern: name === undefined ? undefined : patternFor(name),
      isInWorkspace: vscode.workspace.getWorkspaceFolder(uri) !== undefined,
    };
    await offerLicense(found, {
      show: (message, ...buttons) => this.questions.ask(() => vscode.window.showInformationMessage(message, ...buttons), isOfUse),
      choosePlace,
      // It may have been closed while the question was there.
      checkThisFile: async () => (document.isClosed ? undefined : this.give(document)),
      checkFilesNamed: associate,
      // What has no name has another one when it is opened next.
      remember: async (answer) => (isUntitled ? undefined : this.memory.remember(key, answer)),
    });
  }
}

/** Whether a document was empty, white space aside, before a text was put into it. */
function isAllOf(document: vscode.TextDocument, { text }: vscode.TextDocumentContentChangeEvent): boolean {
  const isPlain = document.languageId === 'plaintext' || document.languageId === LANGUAGE;
  return isPlain && document.getText().replace(/\r/g, '').trim() === text.replace(/\r/g, '').trim();
}

/** Whether it is a file that somebody edits, or is about to save: no old version, no output of a program. */
function isWrittenByHand({ scheme }: vscode.Uri): boolean {
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

function isShown(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}

/** Whether the user's settings say what files of this name are. */
function isAssociated(document: vscode.TextDocument, associations: Associations): boolean {
  return Object.keys(associations).some((glob) => {
    const pattern = glob.includes('/') ? glob : `**/${glob}`;
    return vscode.languages.match({ pattern }, document) > 0;
  });
}

async function choosePlace(): Promise<SettingPlace | undefined> {
  const places: (vscode.QuickPickItem & { place: SettingPlace })[] = [
    { label: vscode.l10n.t('In this folder'), description: vscode.l10n.t('Workspace settings'), place: 'workspace' },
    { label: vscode.l10n.t('Everywhere'), description: vscode.l10n.t('User settings'), place: 'user' },
  ];
  const title = vscode.l10n.t('Where should files with this name be treated as license files?');
  return (await vscode.window.showQuickPick(places, { title }))?.place;
}

/** Says in the settings that files of a name are license files. */
function associate(pattern: string, place: SettingPlace): Thenable<void> {
  const settings = vscode.workspace.getConfiguration('files');
  const set = settings.inspect<Associations>('associations');
  const before = place === 'workspace' ? set?.workspaceValue : set?.globalValue;
  const target = place === 'workspace' ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  return settings.update('associations', { ...before, [pattern]: LANGUAGE }, target);
}
