import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { describeCrash } from '../core/crash';
import type { Finding } from '../core/finding';
import { LineIndex } from '../core/lineIndex';
import type { Message } from '../core/message';
import { tooManyBytesIn } from '../core/tooLarge';
import { candidates, HEAD_LENGTH, matchesAny, nameOf, type OpenedBytes, openBytes } from '../language/detection';
import type { Analysis, FileHead, Language, LanguageDocument, LanguageHost } from '../language/language';
import { tooLargeAnalysis } from '../language/partsLimit';
import type { Surroundings } from '../language/surroundings';
import { languages } from '../languages';
import type { Environment } from './environment';
import { type FillIns, withoutUnfilled } from './fillIns';
import type { DocumentSettings, SettingsStore } from './settings';
import type { KnownFile } from './workspace/otherFiles';
import type { Opened, SurroundingsStore } from './workspace/surroundings';
import { decodedUri } from './workspace/uris';

/** One version of an open document, ready for a request. */
export interface OpenDocument {
  readonly text: TextDocument;
  readonly language: Language;
  readonly document: LanguageDocument;
  readonly analysis: Analysis;
  /** What the check knows besides the document. */
  readonly surroundings: Surroundings | undefined;
  /** Whether settings leave it out of the check. */
  readonly isIgnored: boolean;
  /** Whether the document has changed since: `text` goes with the times, the analysis does not. */
  isOutdated(): boolean;
}

/** The open documents, and which of them are ours. */
export class DocumentStore {
  private readonly opened = new Map<string, Opened>();
  /** The version of each document that was found to be unsupported. */
  private readonly strangers = new Map<string, number>();
  /** What the bytes of each document say beside its text. */
  private readonly notes = new Map<string, readonly Finding[]>();
  private readonly host: LanguageHost;
  /** What others may know of each document, by its version. */
  private readonly knownFiles = new Map<string, { readonly text: string; readonly options: unknown; readonly known: KnownFile }>();
  private openedOrClosed = 0;

  constructor(
    private readonly connection: Connection,
    readonly texts: TextDocuments<TextDocument>,
    private readonly settings: SettingsStore,
    private readonly environment: Environment,
    private readonly fillIns: FillIns,
    private readonly surroundings: SurroundingsStore,
  ) {
    // Before all others that are told of a change.
    texts.onDidChangeContent(({ document }) => environment.expectText?.(document.getText().length));
    this.host = hostOf(connection);
  }

  listen(): void {
    this.texts.onDidOpen(({ document }) => {
      this.openedOrClosed++;
      this.surroundings.open(document.uri, document.getText());
    });
    this.texts.onDidClose(({ document }) => {
      this.openedOrClosed++;
      this.opened.delete(document.uri);
      this.strangers.delete(document.uri);
      this.notes.delete(document.uri);
      this.settings.close(document.uri);
      this.surroundings.close(document.uri);
      this.knownFiles.delete(document.uri);
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

  /** Another number whenever other documents are open. */
  get openings(): number {
    return this.openedOrClosed;
  }

  /** Whether a document other than `uri` is open whose check depends on other files. */
  hasRelated(uri?: string): boolean {
    const dependsOnOthers = ({ relates }: Language): boolean =>
      [relates?.beside, relates?.site, relates?.data].some((files) => files !== undefined);
    return [...this.opened].some(([other, { language }]) => other !== uri && dependsOnOthers(language));
  }

  /** The open document of a URI, or undefined when it is not open or unsupported. */
  async get(uri: string): Promise<OpenDocument | undefined> {
    for (;;) {
      const text = this.texts.get(uri);
      if (!text) return undefined;
      const { version } = text;
      const opened = await this.open(text);
      if (!opened) return undefined;
      const { language, document } = opened;
      const [settings, around] = await Promise.all([
        this.settings.of(uri, language),
        this.surroundings.of(uri, opened, text.getText(), this),
      ]);
      // While these were on their way the document may have changed.
      if (this.texts.get(uri) !== text || text.version !== version) continue;
      const analysis = analysisOf(text, document, settings, this.notes.get(uri), around, {
        bytes: tooManyBytesIn(text.getText()),
        instead: language.whenTooLarge,
      });
      return {
        text,
        language,
        document,
        analysis: withoutUnfilled(analysis, this.fillIns.of(uri)),
        surroundings: around,
        isIgnored: settings.isIgnored,
        isOutdated: () => this.texts.get(uri) !== text || text.version !== version,
      };
    }
  }

  /** What an open document lets others know; the same object as long as it has not changed. */
  async known(uri: string): Promise<KnownFile | undefined> {
    const document = this.texts.get(uri);
    const opened = document && (await this.open(document));
    if (!document || !opened) return undefined;
    const { options } = await this.settings.of(uri, opened.language);
    const text = document.getText();
    const before = this.knownFiles.get(uri);
    if (before?.text === text && before.options === options) return before.known;
    const summary = tooManyBytesIn(text) === undefined ? opened.document.analyze(text, options).summary?.() : undefined;
    const known: KnownFile = { language: opened.language.id, summary, lines: new LineIndex(text) };
    this.knownFiles.set(uri, { text, options, known });
    return known;
  }

  /** What a file that is not open is, by its name, bytes and first characters; undefined when it is unsupported. */
  async openClosed(name: string, bytes: Uint8Array, head: string): Promise<OpenedBytes | undefined> {
    this.environment.expectText?.(bytes.length);
    return openBytes(candidates(languages, { name: nameOf(name), head }), name, bytes, this.host);
  }

  /** Sets what the bytes of an open document say; false where that is what they said before. */
  setNotes(uri: string, notes: readonly Finding[]): boolean {
    if (!this.texts.get(uri) || areSameNotes(notes, this.notes.get(uri) ?? [])) return false;
    if (notes.length > 0) this.notes.set(uri, notes);
    else this.notes.delete(uri);
    return true;
  }

  private async open(text: TextDocument): Promise<Opened | undefined> {
    const { uri, version } = text;
    if (this.strangers.get(uri) === version) return undefined;
    const known = this.opened.get(uri);
    if (known && stays(known, text)) return known;
    const content = text.getText();
    for (const language of candidates(languagesFor(text), headOf(text))) {
      if (known?.language === language) return known;
      const document = (await language.load()).open({ name: nameIn(uri), text: content }, this.host);
      if (!document) continue;
      // Of two requests that asked at once, both get the same document.
      const meanwhile = this.opened.get(uri);
      if (meanwhile && meanwhile !== known && meanwhile.language === language) return meanwhile;
      const opened = { language, document };
      if (this.texts.get(uri) === text) this.opened.set(uri, opened);
      return opened;
    }
    if (text.version === version) this.strangers.set(uri, version);
    return undefined;
  }
}

/** What languages need of the server: a rule that crashes is a line in its log. */
export function hostOf(connection: Connection): LanguageHost {
  return { onRuleCrash: (rule, error) => connection.console.error(`Rule ${rule} failed: ${describeCrash(error)}`) };
}

/** Whether a document is still of its language, after a change: without another sign it stays what it is, since its beginning may break while it is edited. */
function stays({ language, document }: Opened, text: TextDocument): boolean {
  return language.selector.includes(text.languageId) && document.fits?.(text.getText()) !== false;
}

/** The languages that a document may be of: those of its editor's language or its name; where that language is one of ours alone, by its text all of them. */
function languagesFor({ languageId, uri }: TextDocument): readonly Language[] {
  if (languages.some(({ editorIds }) => editorIds.includes(languageId))) return languages;
  return languages.filter(({ selector, fileNames }) => selector.includes(languageId) || matchesAny(nameIn(uri), fileNames));
}

function headOf(text: TextDocument): FileHead {
  return { name: nameIn(text.uri), editorId: text.languageId, head: text.getText().slice(0, HEAD_LENGTH) };
}

/** The name of a document's file, without folders. */
export function nameIn(uri: string): string {
  return nameOf(decodedUri(/^[^?#]*/.exec(uri)?.[0] ?? ''));
}

/** What there is to say of a document; `tooLarge`: its size in bytes, if that is more than is read, and what its language says of that. */
export function analysisOf(
  text: TextDocument,
  document: LanguageDocument,
  { options, isIgnored }: DocumentSettings,
  notes: readonly Finding[] | undefined,
  around: Surroundings | undefined,
  tooLarge?: { readonly bytes: number | undefined; readonly instead: Message | undefined },
): Analysis {
  const analysis =
    tooLarge?.bytes === undefined
      ? document.analyze(text.getText(), options, notes, around)
      : tooLargeAnalysis(tooLarge.bytes, tooLarge.instead);
  return isIgnored ? ignored(analysis) : analysis;
}

/** A document that settings leave out of the check: everything but its findings. */
export function ignored(analysis: Analysis): Analysis {
  const { quickFindings, suppressionFixes, request, ...rest } = analysis;
  return { ...rest, findings: () => [], fixAllEdit: () => undefined };
}

/** Whether two lists of notes say the same. */
function areSameNotes(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every(({ message }, index) => message.template === b[index]?.message.template);
}
