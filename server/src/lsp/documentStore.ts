import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/finding';
import type { CheckOptions } from '../license/checker';
import { LicenseDocument } from '../license/licenseDocument';
import type { SettingsStore } from './settings';

/** An open document with its settings, ready for a request. */
export interface OpenDocument {
  readonly text: TextDocument;
  readonly license: LicenseDocument;
  readonly options: CheckOptions;
  /** The findings of the document as it is now. */
  findings(): readonly Finding[];
}

export const languageId = 'flexnet-license';

/** The open documents that are license files. */
export class DocumentStore {
  private readonly licenses = new Map<string, LicenseDocument>();

  constructor(
    private readonly connection: Connection,
    readonly texts: TextDocuments<TextDocument>,
    private readonly settings: SettingsStore,
  ) {}

  listen(): void {
    this.texts.onDidClose(({ document }) => {
      this.licenses.delete(document.uri);
      this.settings.close(document.uri);
    });
    this.texts.listen(this.connection);
  }

  /** Every open document's URI. */
  get uris(): string[] {
    return this.texts.keys();
  }

  /** The open license file of a URI, or undefined when it is not open or something else. */
  async get(uri: string): Promise<OpenDocument | undefined> {
    if (!this.texts.get(uri)) return undefined;
    const options = await this.settings.of(uri);
    // Asked for again: while the settings were on their way the document may have changed.
    const text = this.texts.get(uri);
    if (text?.languageId !== languageId) return undefined;
    const license = this.licenseOf(uri);
    return { text, license, options, findings: () => license.check(text.getText(), options) };
  }

  private licenseOf(uri: string): LicenseDocument {
    let license = this.licenses.get(uri);
    if (!license) {
      license = new LicenseDocument((rule, error) => this.connection.console.error(`Rule ${rule} failed: ${placeOf(error)}`));
      this.licenses.set(uri, license);
    }
    return license;
  }
}

/** Where an error was thrown, without its message: that could hold a piece of the license file. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no error object';
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...stack].join('\n');
}
