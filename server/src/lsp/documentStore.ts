import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { describeCrash } from '../core/crash';
import type { Finding } from '../core/finding';
import { tooManyBytesIn } from '../core/tooLarge';
import type { SchemaStage } from '../presence/schema/violation';
import type { Environment } from './environment';
import { type FillIns, withoutUnfilled } from './fillIns';
import { ignoredReading } from './languages/ignored';
import type { LanguageDocument, LanguageHost, LanguageName, Reading } from './languages/language';
import { isStill, languageOf } from './languages/languageOf';
import { tooLargeReading } from './languages/tooLarge';
import type { DocumentSettings, SettingsStore } from './settings';
import { decodedUri } from './workspace/uris';

/** One version of an open document, ready for a request. */
export interface OpenDocument {
  readonly text: TextDocument;
  readonly language: LanguageName;
  readonly reading: Reading;
  /** Whether settings leave it out of the check. */
  readonly isIgnored: boolean;
  /** Whether the document has changed since: `text` goes with the times, the reading does not. */
  isOutdated(): boolean;
}

/** The open documents, and which of them are ours. */
export class DocumentStore {
  private readonly languages = new Map<string, LanguageDocument>();
  /** The version of each document that was found to be unsupported. */
  private readonly strangers = new Map<string, number>();
  /** What the bytes of each document say beside its text. */
  private readonly notes = new Map<string, readonly Finding[]>();
  private readonly host: LanguageHost;
  private schemaStage: Promise<SchemaStage> | undefined;

  constructor(
    private readonly connection: Connection,
    readonly texts: TextDocuments<TextDocument>,
    private readonly settings: SettingsStore,
    private readonly environment: Environment,
    private readonly fillIns: FillIns,
  ) {
    // Before all others that are told of a change.
    texts.onDidChangeContent(({ document }) => environment.expectText?.(document.getText().length));
    this.host = {
      onRuleCrash: (rule, error) => connection.console.error(`Rule ${rule} failed: ${describeCrash(error)}`),
      schemaStage: () => {
        this.schemaStage ??= this.loadSchemaStage(environment);
        return this.schemaStage;
      },
    };
  }

  listen(): void {
    this.texts.onDidClose(({ document }) => {
      this.languages.delete(document.uri);
      this.strangers.delete(document.uri);
      this.notes.delete(document.uri);
      this.settings.close(document.uri);
    });
    this.texts.listen(this.connection);
  }

  /** Every open document's URI. */
  get uris(): string[] {
    return this.texts.keys();
  }

  /** How the client names the open document of a decoded URI; undefined when it is not open. */
  openUri(decoded: string): string | undefined {
    return this.texts.keys().find((uri) => decodedUri(uri) === decoded);
  }

  /** The open document of a URI, or undefined when it is not open or unsupported. */
  async get(uri: string): Promise<OpenDocument | undefined> {
    if (!this.languageOf(uri)) return undefined;
    const settings = await this.settings.of(uri);
    // Asked for again: while the settings were on their way the document may have changed.
    const language = this.languageOf(uri);
    const text = this.texts.get(uri);
    if (!text || !language) return undefined;
    const { version } = text;
    return {
      text,
      language: language.name,
      reading: withoutUnfilled(
        readingOf(text, language, settings, this.notes.get(uri), tooManyBytesIn(text.getText())),
        this.fillIns.of(uri),
      ),
      isIgnored: settings.isIgnored,
      isOutdated: () => this.texts.get(uri) !== text || text.version !== version,
    };
  }

  /** What there is to say of a file that is not open, whose bytes are no more than are read; undefined when it is unsupported. */
  readClosed(text: TextDocument, settings: DocumentSettings, notes?: readonly Finding[]): Reading | undefined {
    this.environment.expectText?.(text.getText().length);
    const language = languageOf(text, this.host, this.environment);
    return language && readingOf(text, language, settings, notes);
  }

  /** Sets what the bytes of an open document say; false where that is what they said before. */
  setNotes(uri: string, notes: readonly Finding[]): boolean {
    if (!this.texts.get(uri) || areSameNotes(notes, this.notes.get(uri) ?? [])) return false;
    if (notes.length > 0) this.notes.set(uri, notes);
    else this.notes.delete(uri);
    return true;
  }

  private languageOf(uri: string): LanguageDocument | undefined {
    const text = this.texts.get(uri);
    if (!text || this.strangers.get(uri) === text.version) return undefined;
    const known = this.languages.get(uri);
    if (known && isStill(known, text, this.environment)) return known;
    const language = languageOf(text, this.host, this.environment);
    if (language) this.languages.set(uri, language);
    else this.strangers.set(uri, text.version);
    return language;
  }

  private async loadSchemaStage(environment: Environment): Promise<SchemaStage> {
    try {
      return await environment.schemaStage();
    } catch (error) {
      this.connection.console.error(`The schema's checks cannot be loaded: ${describeCrash(error)}`);
      return () => [];
    }
  }
}

/** What there is to say of a document; `tooLarge`: its size in bytes, if that is more than is read. */
function readingOf(
  text: TextDocument,
  language: LanguageDocument,
  { options, isIgnored }: DocumentSettings,
  notes: readonly Finding[] | undefined,
  tooLarge?: number,
): Reading {
  const reading = tooLarge === undefined ? language.read(text.getText(), options, notes) : tooLargeReading(tooLarge);
  return isIgnored ? ignoredReading(reading) : reading;
}

/** Whether two lists of notes say the same. */
function areSameNotes(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every(({ message }, index) => message.template === b[index]?.message.template);
}
