import type { TextDocument } from 'vscode-languageserver-textdocument';
import { describeCrash } from '../../core/crash';
import type { Day } from '../../core/day';
import type { Finding } from '../../core/finding';
import { LineIndex } from '../../core/lineIndex';
import type { TextRange } from '../../core/text';
import { tooManyBytesIn } from '../../core/tooLarge';
import { bySeverity, type Problem } from '../../inventory/problem';
import { LAST_DAY, type Row, rowsOf } from '../../inventory/rows';
import { nameOf } from '../../language/detection';
import type { Language, LanguageSettings } from '../../language/language';
import { languages } from '../../languages';
import type { DocumentStore } from '../documentStore';
import type { Environment } from '../environment';
import { CancellationToken } from '../protocol';
import type { SettingsStore } from '../settings';
import type { ClosedFiles } from './closedFiles';
import type { WorkspaceFolders } from './folders';
import { decodedUri, pathBelow } from './uris';

/** What one file grants. */
export interface FileInventory {
  readonly uri: string;
  /** Its path below its folder; with that folder's name before it where several are open. */
  readonly name: string;
  readonly host: string;
  /** In the order of the file. */
  readonly rows: readonly PlacedRow[];
}

export interface PlacedRow extends Row {
  /** Where its first record is; lines and characters are 0-based. */
  readonly range: { readonly start: Position; readonly end: Position };
}

/** What a check has found in one of the files, and where. */
export interface PlacedProblem extends Problem {
  readonly uri: string;
  readonly range: PlacedRow['range'];
}

interface Position {
  readonly line: number;
  readonly character: number;
}

export interface InventoriesParts {
  readonly folders: WorkspaceFolders;
  readonly store: DocumentStore;
  readonly closed: ClosedFiles;
  readonly settings: SettingsStore;
  readonly environment: Environment;
  /** Whether the client tells of files that change; if not, nothing is kept. */
  readonly keeps: boolean;
  /** Told, when it is quiet, that another question may have another answer; not told again before that is asked. */
  readonly onChange: () => void;
  readonly log: (text: string) => void;
}

/** How long nothing must change before it is told, in milliseconds: what is listed is the whole workspace, so not with every key. */
const QUIET_TIME = 700;

/** So many files are read at once. */
const READ_AT_ONCE = 8;

declare const setTimeout: (action: () => void, milliseconds: number) => number;
declare const clearTimeout: (timer: number | undefined) => void;

/** What is known of a file: its inventory, or that it has none. */
interface Known {
  readonly file: FileInventory | undefined;
  /** Of a file that is not open, once somebody has asked. */
  problems?: readonly PlacedProblem[];
  /** Of an open document, what it was made of. */
  readonly text?: string;
  readonly options?: LanguageSettings;
}

/** What all files of the open folders, and all open documents, grant: read when somebody first asks, and kept for the day while nothing changes. */
export class Inventories {
  private readonly known = new Map<string, Known>();
  private search: Promise<readonly string[]> | undefined;
  private day: Day | undefined;
  private isAsked = false;
  private waiting: number | undefined;
  /** Counts what was dropped: an answer that was on its way then is not kept. */
  private drops = 0;

  constructor(private readonly parts: InventoriesParts) {}

  /** The inventories of all files that have one, in the order of their names. */
  async all(token: CancellationToken): Promise<readonly FileInventory[]> {
    const { environment, keeps, store } = this.parts;
    const today = environment.today();
    if (today !== this.day || !keeps) this.drop();
    this.day = today;
    this.isAsked = true;
    const found: (FileInventory | undefined)[] = [];
    for (const uri of store.uris) found.push(await this.ofOpen(uri));
    const onDisk = await this.onDisk();
    for (let next = 0; next < onDisk.length && !token.isCancellationRequested; next += READ_AT_ONCE) {
      await environment.pause();
      found.push(...(await Promise.all(onDisk.slice(next, next + READ_AT_ONCE).map((uri) => this.ofClosed(uri)))));
    }
    return found.filter((file) => file !== undefined).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }

  /** What a check finds in these files, the most serious first; also in those that are too large to be read. Hints are left out, as editors do in their lists. */
  async problems(token: CancellationToken): Promise<readonly PlacedProblem[]> {
    const able = await languagesWithInventory();
    const found: PlacedProblem[] = [];
    for (const uri of this.parts.store.uris) {
      const document = await this.parts.store.get(uri);
      if (document && able.includes(document.language)) found.push(...this.placed(uri, document.text, document.analysis.findings()));
    }
    for (const uri of await this.onDisk()) {
      await this.parts.environment.pause();
      if (token.isCancellationRequested) break;
      found.push(...(await this.problemsOfClosed(uri)));
    }
    return found.sort(bySeverity);
  }

  /** Drops what is known of a file that has changed on the disk, or was created, or is gone. */
  forget(uri: string): void {
    this.drops++;
    if (!this.known.delete(decodedUri(uri))) this.search = undefined;
    this.tell();
  }

  /** Drops all: settings or folders have changed. */
  forgetAll(): void {
    this.drop();
    this.tell();
  }

  /** An open document has changed, or was opened or closed. */
  documentChanged(uri: string): void {
    const known = this.known.get(decodedUri(uri));
    // Of most documents it is known that they have none.
    if (known && !known.file) return;
    this.tell();
  }

  /** What is known of a document that was closed is of its text, which may never have been saved. */
  documentClosed(uri: string): void {
    this.known.delete(decodedUri(uri));
    this.drops++;
    this.tell();
  }

  private drop(): void {
    this.known.clear();
    this.search = undefined;
    this.drops++;
  }

  private tell(): void {
    if (!this.isAsked) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.isAsked = false;
      this.parts.onChange();
    }, QUIET_TIME);
  }

  /** The files that have an inventory by their names and are not open. */
  private async onDisk(): Promise<readonly string[]> {
    const { closed, folders, store } = this.parts;
    const able = await languagesWithInventory();
    // Not stopped with one question: others may wait for the same.
    this.search ??= closed.find(folders.all, CancellationToken.None, able);
    const found = await this.search;
    const open = new Set(store.uris.map(decodedUri));
    return found.filter((uri) => !open.has(decodedUri(uri)));
  }

  private async problemsOfClosed(uri: string): Promise<readonly PlacedProblem[]> {
    const known = this.known.get(decodedUri(uri));
    if (known?.problems) return known.problems;
    try {
      const file = await this.parts.closed.read(uri);
      const problems = file ? this.placed(uri, file.text, file.analysis.findings()) : [];
      if (known) known.problems = problems;
      return problems;
    } catch (error) {
      this.parts.log(`What is wrong in a file cannot be read: ${describeCrash(error)}`);
      return [];
    }
  }

  private placed(uri: string, text: TextDocument, findings: readonly Finding[]): PlacedProblem[] {
    const file = this.nameOf(uri);
    return findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ severity, message, rule, range }) => {
        const start = text.positionAt(range.start);
        return { uri, file, line: start.line + 1, severity, message, rule, range: { start, end: text.positionAt(range.end) } };
      });
  }

  private async ofOpen(uri: string): Promise<FileInventory | undefined> {
    const { store, settings } = this.parts;
    const key = decodedUri(uri);
    const document = await store.get(uri);
    if (!document || document.isIgnored) {
      this.known.set(key, { file: undefined });
      return undefined;
    }
    const text = document.text.getText();
    const { options } = await settings.of(uri, document.language);
    const known = this.known.get(key);
    if (known?.text === text && known.options === options) return known.file;
    const file = tooManyBytesIn(text) === undefined ? await this.read(uri, document.language, text, options) : undefined;
    this.known.set(key, file ? { file, text, options } : { file: undefined });
    return file;
  }

  private async ofClosed(uri: string): Promise<FileInventory | undefined> {
    const key = decodedUri(uri);
    const known = this.known.get(key);
    if (known) return known.file;
    const { drops } = this;
    const file = await this.readClosed(uri);
    if (drops === this.drops) this.known.set(key, { file });
    return file;
  }

  private async readClosed(uri: string): Promise<FileInventory | undefined> {
    const opened = await this.parts.closed.open(uri);
    if (!opened || opened.isIgnored) return undefined;
    return this.read(uri, opened.language, opened.text, opened.options);
  }

  private async read(uri: string, language: Language, text: string, options: LanguageSettings): Promise<FileInventory | undefined> {
    try {
      const inventory = (await language.loadTools?.())?.inventory?.(text, options, LAST_DAY);
      if (!inventory) return undefined;
      const lines = new LineIndex(text);
      const name = this.nameOf(uri);
      const rows = rowsOf(name, text, inventory).map((row) => ({ ...row, range: placeOf(lines, row.records[0]?.range) }));
      return { uri, name, host: inventory.hosts.join(', '), rows };
    } catch (error) {
      this.parts.log(`What a file grants cannot be read: ${describeCrash(error)}`);
      return undefined;
    }
  }

  private nameOf(uri: string): string {
    const { folders } = this.parts;
    const folder = folders.of(uri);
    const below = folder === undefined ? undefined : pathBelow(folder, uri);
    if (folder === undefined || below === undefined) return nameOf(decodedUri(uri));
    return folders.all.length > 1 ? `${nameOf(decodedUri(folder))}/${below}` : below;
  }
}

function placeOf(lines: LineIndex, range: TextRange = { start: 0, end: 0 }): PlacedRow['range'] {
  return { start: lines.positionAt(range.start), end: lines.positionAt(range.end) };
}

/** The languages whose files grant something. */
async function languagesWithInventory(): Promise<readonly Language[]> {
  const tools = await Promise.all(languages.map(async (language) => ((await language.loadTools?.())?.inventory ? [language] : [])));
  return tools.flat();
}
