import { languages } from '../../languages';
import type { DocumentStore } from '../documentStore';
import type { ClosedFiles } from './closedFiles';
import { decodedUri } from './uris';

/** Languages of an editor that are ours alone: what others' files are in, their own readers judge. */
const ownIds: ReadonlySet<string> = new Set(languages.flatMap(({ editorIds }) => editorIds));

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
    if (open === undefined || !ownIds.has(this.store.texts.get(open)?.languageId ?? '')) return;
    const turn = Symbol();
    this.latest.set(open, turn);
    const notes = await this.closed.notesOf(uri);
    if (this.latest.get(open) !== turn) return;
    this.latest.delete(open);
    // An editor that does not read it as UTF-16 shows the zero bytes, of which a rule tells.
    const isShown = this.store.texts.get(open)?.getText().includes('\0') ?? true;
    if (this.store.setNotes(open, isShown ? [] : notes)) this.changed();
  }
}
