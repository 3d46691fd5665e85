import * as vscode from 'vscode';
import { HEAD_LENGTH, isUnnamedLicenseFile } from './recognise';

const LANGUAGE = 'flexnet-license';

/** Gives plain text that is a license file by its first lines the language of such files; once, so that whoever takes it back is left in peace. */
export class LicenseByContent {
  private readonly given = new Set<string>();
  private readonly licenseLine: RegExp;

  constructor({ packageJSON }: vscode.Extension<unknown>) {
    const { languages } = (packageJSON as { contributes: { languages: { id: string; firstLine?: string }[] } }).contributes;
    this.licenseLine = new RegExp(languages.find(({ id }) => id === LANGUAGE)?.firstLine ?? '^(?!)');
  }

  /** Looks at a document that was opened or saved. */
  look(document: vscode.TextDocument): void {
    const { languageId, uri } = document;
    if (languageId !== 'plaintext' || this.given.has(uri.toString())) return;
    const head = new vscode.Range(document.positionAt(0), document.positionAt(HEAD_LENGTH));
    const associations = vscode.workspace.getConfiguration('files', uri).get<Record<string, string>>('associations', {});
    if (!isUnnamedLicenseFile({ languageId, fileName: uri.path, text: document.getText(head), associations }, this.licenseLine)) return;
    this.given.add(uri.toString());
    // The document opens again in its new language, and is started for then.
    void vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
  }
}
