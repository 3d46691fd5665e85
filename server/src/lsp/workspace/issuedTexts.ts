import type { Connection } from 'vscode-languageserver';
import { issuedEndings } from '../../../../shared/issuedFiles';
import { methods, type ReadFileResult } from '../../../../shared/protocol';
import { LARGEST_FILE } from '../../core/tooLarge';
import { nameOf } from '../../language/detection';
import type { Language } from '../../language/language';
import type { IssuedText } from '../../language/surroundings';
import { bytesOf } from './clientFiles';
import type { WorkspaceFiles } from './files';
import type { WorkspaceFolders } from './folders';
import { decodedUri } from './uris';

export interface IssuedTextsParts {
  readonly connection: Connection;
  readonly files: WorkspaceFiles | undefined;
  readonly folders: WorkspaceFolders;
  /** Whether the client answers for the version of a file that was committed. */
  readonly asksForCommitted: boolean;
  /** Told when more is known of how a document was issued than when it was asked for. */
  readonly onLateAnswer: () => void;
}

/** How an open document was when it was issued. */
interface Known {
  /** The text when it was opened. */
  readonly opened: IssuedText;
  /** What was asked for last; undefined where that is to be asked again. */
  asked: Promise<IssuedText> | undefined;
  /** The latest answer: the same object as long as it says the same. */
  found: IssuedText;
  /** The committed version, as soon as the client has answered. */
  committed: IssuedText | undefined;
  asksForCommitted: boolean;
}

/**
 * The texts of documents as they were issued: a file beside it, else the version that was committed, else the text as it was opened, which saving does not
 * change. Of files that are not open only the file beside it is looked for.
 */
export class IssuedTexts {
  private readonly known = new Map<string, Known>();

  constructor(private readonly parts: IssuedTextsParts) {}

  /** Remembers a document as it was opened. */
  open(uri: string, text: string): void {
    const opened: IssuedText = { text, from: 'opened' };
    this.known.set(uri, { opened, asked: undefined, found: opened, committed: undefined, asksForCommitted: this.parts.asksForCommitted });
  }

  close(uri: string): void {
    this.known.delete(uri);
  }

  /** How a file was issued, as far as that is known now; undefined where its language does not ask, or nothing tells. */
  async of(uri: string, language: Language): Promise<IssuedText | undefined> {
    if (!language.relates?.issued) return undefined;
    const known = this.known.get(uri);
    if (!known) return this.parts.folders.of(uri) === undefined ? undefined : this.beside(uri, language);
    known.asked ??= this.ask(uri, known, language);
    return known.asked;
  }

  /** Drops what was read for the documents that a file tells of, itself or by lying beside them; whether there are any. */
  forget(uri: string): boolean {
    const changed = decodedUri(uri);
    let isKnown = false;
    for (const [document, known] of this.known) {
      const name = decodedUri(document);
      if (changed !== name && !issuedEndings.some((ending) => changed === name + ending)) continue;
      known.asked = undefined;
      known.asksForCommitted = this.parts.asksForCommitted;
      isKnown = true;
    }
    return isKnown;
  }

  private async ask(uri: string, known: Known, language: Language): Promise<IssuedText> {
    const beside = await this.beside(uri, language);
    // What the client has to ask others for is not waited for.
    if (!beside && known.asksForCommitted) void this.askForCommitted(uri, known, language);
    const found = beside ?? known.committed ?? known.opened;
    if (!isSame(found, known.found)) known.found = found;
    return known.found;
  }

  private async askForCommitted(uri: string, known: Known, language: Language): Promise<void> {
    known.asksForCommitted = false;
    const answer = await this.parts.connection.sendRequest<ReadFileResult>(methods.committedFile, { uri }).catch(() => null);
    const committed = answer === null ? undefined : await textOf(bytesOf(answer), 'git', language);
    if (this.known.get(uri) !== known || isSame(committed, known.committed)) return;
    known.committed = committed;
    known.asked = undefined;
    this.parts.onLateAnswer();
  }

  /** The first of the files beside a document that can be read. */
  private async beside(uri: string, language: Language): Promise<IssuedText | undefined> {
    // An address with more than a path, as that of a version in a comparison, has no neighbors.
    if (!this.parts.files || /[?#]/.test(uri) || !uri.includes('/')) return undefined;
    const read = issuedEndings.map(async (ending) => {
      const bytes = await this.parts.files?.read(uri + ending, LARGEST_FILE).catch(() => undefined);
      return bytes && textOf(bytes, { file: nameOf(decodedUri(uri)) + ending }, language);
    });
    return (await Promise.all(read)).find((found) => found !== undefined);
  }
}

/** The file beside which a file tells how it was issued; undefined for one that tells of no other. */
export function issuedDocumentOf(uri: string): string | undefined {
  const ending = issuedEndings.find((end) => uri.endsWith(end));
  return ending && uri.slice(0, -ending.length);
}

async function textOf(
  bytes: Uint8Array | { readonly tooLarge: number },
  from: IssuedText['from'],
  language: Language,
): Promise<IssuedText | undefined> {
  return 'tooLarge' in bytes ? undefined : { text: (await language.load()).decode(bytes).text, from };
}

function isSame(a: IssuedText | undefined, b: IssuedText | undefined): boolean {
  return a?.text === b?.text && JSON.stringify(a?.from) === JSON.stringify(b?.from);
}
