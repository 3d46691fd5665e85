import type { DocumentStore } from '../documentStore';
import type { ClosedFiles } from './closedFiles';
import { decodedUri } from './uris';

/**
 * What the bytes of open files say that their text does not: an editor reads UTF-16 by itself, which other programs do not. Looked at
 * when a file of an open folder is opened, and again when it changes on the disk.
 */
export class OpenFileNotes {
  private readonly latest = new Map<string, symbol>();

  constructor(
    private readonly store: DocumentStore,
    private readonly closed: ClosedFiles,
    private readonly changed: () => void,
  ) {}

  /** Looks at the bytes of a file if it is open and one of those whose encoding an editor hides. */
  async look(uri: string): Promise<void> {
    const open = this.store.openUri(decodedUri(uri));
    const document = open === undefined ? undefined : await this.store.get(open);
    const notesOf = document && (await document.language.load()).notesUnseenInEditor;
    if (open === undefined || !notesOf) return;
    const turn = Symbol();
    this.latest.set(open, turn);
    const bytes = await this.closed.bytesOf(uri);
    const notes = bytes ? notesOf(bytes) : [];
    if (this.latest.get(open) !== turn) return;
    this.latest.delete(open);
    // An editor that does not read it as UTF-16 shows the zero bytes, of which a rule tells.
    const isShown = this.store.texts.get(open)?.getText().includes('\0') ?? true;
    if (this.store.setNotes(open, isShown ? [] : notes)) this.changed();
  }
}
